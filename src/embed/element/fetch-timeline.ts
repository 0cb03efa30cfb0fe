import { err, ok, type Result } from "#core/base";
import type { ElementFault } from "./fault.ts";
import { parseShown, type ShownTimeline } from "./parse-shown.ts";

/** A timeline, and the address that it came from in the end: what its pages are relative to. */
export interface FetchedTimeline {
  readonly timeline: ShownTimeline;
  readonly url: string;
}

export type FetchFault = Extract<
  ElementFault,
  { readonly kind: "network" | "status" | "size" | "format" }
>;

export interface FetchOptions {
  readonly fetch: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
  readonly signal: AbortSignal;
}

const MEGABYTE = 1_000_000;
/** The largest file that is taken in: twenty times what a thousand events need. */
const MOST_MB = 8;

/**
 * Fetches a `timeline.json`, from any origin that lets this page read it, and stops when it is too large to be one.
 * Never rejects; what it gives after the signal was aborted is for nobody.
 */
export async function fetchTimeline(
  url: string,
  { fetch, signal }: FetchOptions,
): Promise<Result<FetchedTimeline, FetchFault>> {
  let text: string | undefined;
  let from = url;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return err({ kind: "status", status: response.status });
    from = response.url || url;
    text = await readBody(response);
  } catch {
    return err({ kind: "network" });
  }
  if (text === undefined) return err({ kind: "size", mostMb: MOST_MB });
  const parsed = parseJson(text);
  return parsed.ok
    ? ok({ timeline: parsed.value, url: from })
    : err({ kind: "format", detail: parsed.error });
}

function parseJson(text: string): Result<ShownTimeline, string> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return err("JSON");
  }
  return parseShown(document);
}

/** Undefined when there is more of it than is taken in; the rest is then not asked for. */
async function readBody({ body }: Response): Promise<string | undefined> {
  if (body === null) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_MB * MEGABYTE) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
