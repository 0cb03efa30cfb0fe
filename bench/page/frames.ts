/**
 * Runs `work` in a task of its own, right after the browser has made one frame: its script, style, layout and paint.
 * So all that a step causes falls between its own `work` and the next one's.
 */
export function afterNextFrame<T>(work: () => T): Promise<T> {
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      try {
        done(work());
      } catch (error) {
        fail(error);
      }
    };
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
}

export function nextFrame(): Promise<void> {
  return afterNextFrame(() => undefined);
}

/** Whether a promise has been kept, to be asked without waiting. A broken one throws when asked. */
export function watch(promise: Promise<void>): () => boolean {
  let isKept = false;
  let problem: unknown;
  promise.then(
    () => {
      isKept = true;
    },
    (reason: unknown) => {
      problem = reason ?? new Error("the contestant failed");
    },
  );
  return () => {
    if (problem !== undefined) throw problem;
    return isKept;
  };
}
