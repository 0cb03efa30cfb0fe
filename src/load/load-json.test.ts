import { describe, expect, it } from "vitest";
import { err, ok, type Result } from "#core/base";
import { type Fetch, loadJson } from "./load-json.ts";

const answer =
  (status: number, json: () => Promise<unknown>): Fetch =>
  async () => ({ ok: status < 400, status, json });

const parseNumber = (value: unknown): Result<number, string> =>
  typeof value === "number" ? ok(value) : err("not a number");

const load = (fetch: Fetch, signal?: AbortSignal) =>
  loadJson("a.json", parseNumber, signal === undefined ? { fetch } : { fetch, signal });

describe("loadJson", () => {
  it("gives what the file holds", async () => {
    expect(await load(answer(200, async () => 7))).toEqual(ok(7));
  });

  it.each<readonly [string, Fetch, unknown]>([
    [
      "network",
      async () => {
        throw new TypeError("offline");
      },
      { kind: "network", url: "a.json" },
    ],
    ["status", answer(404, async () => 7), { kind: "status", url: "a.json", status: 404 }],
    [
      "text that is not JSON",
      answer(200, async () => JSON.parse("<html>")),
      { kind: "format", url: "a.json", detail: expect.stringContaining("JSON") },
    ],
    [
      "a body that breaks off",
      answer(200, async () => {
        throw new TypeError("terminated");
      }),
      { kind: "network", url: "a.json" },
    ],
    [
      "another format",
      answer(200, async () => "seven"),
      { kind: "format", url: "a.json", detail: "not a number" },
    ],
  ])("tells %s", async (_name, fetch, problem) => {
    expect(await load(fetch)).toEqual({ ok: false, error: problem });
  });

  it("passes the signal on and tells that it was cancelled", async () => {
    const controller = new AbortController();
    const fetch: Fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new DOMException("stop", "AbortError")));
      });
    const loading = load(fetch, controller.signal);
    controller.abort();
    expect(await loading).toEqual(err({ kind: "cancelled", url: "a.json" }));
  });

  it("is cancelled also when the answer comes too late", async () => {
    const controller = new AbortController();
    const late = answer(200, async () => {
      controller.abort();
      return 7;
    });
    expect(await load(late, controller.signal)).toEqual(err({ kind: "cancelled", url: "a.json" }));
  });
});
