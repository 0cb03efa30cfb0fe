import type { Language } from "#core/extract";
import type { WorkerLike } from "../worker/caller.ts";
import { serveFinder } from "./serve.ts";

/** A worker in the same thread: what it is sent is cloned as between threads. */
export function createLocalFinderWorker(languages: readonly Language[]): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  serveFinder(
    {
      postMessage: (message) => port2.postMessage(message),
      addEventListener(type, listen) {
        port2.addEventListener(type, listen);
        port2.start();
      },
    },
    languages,
  );
  return {
    postMessage: (message) => port1.postMessage(message),
    addEventListener(type, listen) {
      port1.addEventListener(type, listen);
      port1.start();
    },
    terminate: () => port1.close(),
  };
}
