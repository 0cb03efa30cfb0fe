import type { CDPSession } from "@playwright/test";

export interface Heap {
  /** What script holds in the page: V8's used heap and the array buffers beside it. */
  readonly pageBytes: number;
  /** What the browser says of the whole page, its workers and its document included. */
  readonly wholeBytes: number;
}

/** Measured after two collections: what the first one only marks, the second one frees. */
export async function measureHeap(session: CDPSession): Promise<Heap> {
  await collectGarbage(session);
  const usage: unknown = await session.send("Runtime.getHeapUsage");
  const { usedSize, backingStorageSize = 0 } = usage as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  const { result } = await session.send("Runtime.evaluate", {
    expression: "performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)",
    awaitPromise: true,
    returnByValue: true,
  });
  return { pageBytes: usedSize + backingStorageSize, wholeBytes: Number(result.value) };
}

export async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
}
