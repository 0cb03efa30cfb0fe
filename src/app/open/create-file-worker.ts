/** The worker that reads a person's file. */
export function createFileWorker(): Worker {
  return new Worker(new URL("../../load/open/worker.ts", import.meta.url), { type: "module" });
}
