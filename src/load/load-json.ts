import { err, ok, type Result } from "#core/base";
import type { LoadProblem } from "./problem.ts";

/** The part of the browser's `fetch` that loading needs; tests pass their own. */
export type Fetch = (
  url: string,
  init: { readonly signal?: AbortSignal },
) => Promise<Pick<Response, "ok" | "status" | "json">>;

export interface LoadOptions {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
}

/** Fetches a JSON file and parses its content. Never rejects: everything that can go wrong is a {@link LoadProblem}. */
export async function loadJson<T>(
  url: string,
  parse: (value: unknown) => Result<T, unknown>,
  { fetch, signal }: LoadOptions,
): Promise<Result<T, LoadProblem>> {
  const isCancelled = () => signal?.aborted === true;
  let response: Awaited<ReturnType<Fetch>>;
  try {
    response = await fetch(url, signal === undefined ? {} : { signal });
  } catch {
    return err({ kind: isCancelled() ? "cancelled" : "network", url });
  }
  if (!response.ok) return err({ kind: "status", url, status: response.status });
  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    if (isCancelled()) return err({ kind: "cancelled", url });
    // A body that breaks off is the network's fault; one that is not JSON is the file's.
    if (!(error instanceof SyntaxError)) return err({ kind: "network", url });
    return err({ kind: "format", url, detail: error.message });
  }
  if (isCancelled()) return err({ kind: "cancelled", url });
  const parsed = parse(value);
  return parsed.ok ? ok(parsed.value) : err({ kind: "format", url, detail: print(parsed.error) });
}

function print(error: unknown): string {
  return typeof error === "string" ? error : JSON.stringify(error);
}
