import type { Portions } from "./byte-reader.ts";
import { createDataFile, type DataFile, type NamedBlob, type WorkerLike } from "./data-file.ts";
import { FILE_LIMITS, type FileLimits } from "./limits.ts";
import { serveFile } from "./serve.ts";

/** A worker in the same thread: what it is sent is cloned or handed over as between threads. */
export function createLocalWorker(
  portions: Portions = { pieceBytes: 100, blockBytes: 64 },
): WorkerLike & { readonly asked: readonly unknown[] } {
  const { port1, port2 } = new MessageChannel();
  const asked: unknown[] = [];
  serveFile(
    {
      postMessage: (message, transfer) => port2.postMessage(message, transfer),
      addEventListener(type, listen) {
        port2.addEventListener(type, listen);
        port2.start();
      },
    },
    { now: createTicks(), pause: () => new Promise((resolve) => setImmediate(resolve)) },
    portions,
  );
  return {
    asked,
    postMessage(message) {
      asked.push(message);
      port1.postMessage(message);
    },
    addEventListener(type, listen) {
      port1.addEventListener(type, listen);
      port1.start();
    },
    terminate: () => port1.close(),
  };
}

/** A clock on which every look takes a second, so that nothing waits for its turn. */
function createTicks(): () => number {
  let ticks = 0;
  return () => {
    ticks += 1000;
    return ticks;
  };
}

export function nameBlob(content: BlobPart, name: string): NamedBlob {
  return Object.assign(new Blob([content]), { name });
}

/** Opens a file in a local worker for a test, and closes it after. */
export async function withFile<T>(
  file: NamedBlob,
  use: (data: DataFile) => Promise<T>,
  limits: Partial<FileLimits> = {},
): Promise<T> {
  const data = createDataFile(file, () => createLocalWorker(), { ...FILE_LIMITS, ...limits });
  try {
    return await use(data);
  } finally {
    data.close();
  }
}
