/** Long work in pieces: between them messages are let in, but not so often that waiting for them costs. */
export interface Breath {
  readonly now: () => number;
  /** Returns after everything that waits has had its turn. */
  readonly pause: () => Promise<void>;
}

/** To be awaited after each piece of work: pauses when the last pause was `everyMs` ago. */
export function createBreathe({ now, pause }: Breath, everyMs: number): () => Promise<void> {
  let last = now();
  return async () => {
    if (now() - last < everyMs) return;
    await pause();
    last = now();
  };
}
