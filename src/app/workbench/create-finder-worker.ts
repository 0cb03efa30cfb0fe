/** The worker that finds dates in a person's articles. */
export function createFinderWorker(): Worker {
  return new Worker(new URL("../../load/extract/worker.ts", import.meta.url), { type: "module" });
}
