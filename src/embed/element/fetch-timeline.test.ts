import { describe, expect, it } from "vitest";
import { fetchTimeline } from "./fetch-timeline.ts";

const URL_OF_FILE = "https://example.net/c/timeline.json";
const GOOD = {
  format: "dateline/1",
  id: "sample",
  title: { en: "Blåbær" },
  languages: ["en"],
  categories: [],
  articles: [],
  events: [],
};

async function fetchFrom(answer: () => Response | Promise<Response>) {
  const { signal } = new AbortController();
  return fetchTimeline(URL_OF_FILE, { fetch: async () => answer(), signal });
}

/** A body in pieces; `onCancel` when the rest is not wanted. */
function createBody(
  pieces: Iterable<Uint8Array>,
  onCancel?: () => void,
): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = rest.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => onCancel?.(),
  });
}

describe("fetchTimeline", () => {
  it("reads a body whose pieces divide a letter", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(GOOD));
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    const fetched = await fetchFrom(() => new Response(createBody(pieces)));
    expect(fetched.ok && fetched.value.timeline.title.en).toBe("Blåbær");
    expect(fetched.ok && fetched.value.url).toBe(URL_OF_FILE);
  });

  it("takes the address that it was sent on to", async () => {
    const response = Response.json(GOOD);
    Object.defineProperty(response, "url", { value: "https://other.example/timeline.json" });
    const fetched = await fetchFrom(() => response);
    expect(fetched.ok && fetched.value.url).toBe("https://other.example/timeline.json");
  });

  it.each([
    ["no answer", () => Promise.reject(new TypeError("Failed to fetch")), "network"],
    [
      "an answer that breaks off",
      () => new Response(new ReadableStream({ start: (c) => c.error(new TypeError("broken")) })),
      "network",
    ],
    ["not there", () => new Response("no", { status: 404 }), "status"],
    ["a page", () => new Response("<!doctype html>"), "format"],
    ["nothing", () => new Response(null), "format"],
    ["another format", () => Response.json({ format: "geojson" }), "format"],
    ["null", () => Response.json(null), "format"],
  ] as const)("says what went wrong: %s", async (_name, answer, kind) => {
    const fetched = await fetchFrom(answer);
    expect(fetched.ok ? undefined : fetched.error.kind).toBe(kind);
  });

  it("stops in a body that has no end", async () => {
    let given = 0;
    let isCancelled = false;
    function* give() {
      for (;;) {
        given += 1;
        yield new Uint8Array(1_000_000).fill(32);
      }
    }
    const body = createBody(give(), () => {
      isCancelled = true;
    });
    const fetched = await fetchFrom(() => new Response(body));
    expect(fetched).toEqual({ ok: false, error: { kind: "size", mostMb: 8 } });
    expect(isCancelled).toBe(true);
    expect(given).toBeLessThan(12);
  });
});
