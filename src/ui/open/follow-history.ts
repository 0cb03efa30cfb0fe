import type { Opening } from "./opening.ts";

/** The browser's history as far as a file needs it. */
export interface BackPort {
  /** Adds an entry for the same address. */
  readonly push: () => void;
  readonly back: () => void;
  readonly listen: (onMove: () => void) => void;
}

/**
 * Gives a file in hand an entry of its own in the history, so that "back" leads to the start of the page and not away
 * from it. The entry goes when the file is let go.
 */
export function followHistory({ store, leave }: Opening, port: BackPort): void {
  let hasEntry = false;
  store.subscribe(() => {
    const { kind } = store.get().stage;
    const isInHand = kind !== "start" && kind !== "failed";
    if (isInHand === hasEntry) return;
    hasEntry = isInHand;
    if (isInHand) port.push();
    else port.back();
  });
  port.listen(() => {
    if (!hasEntry) return;
    // The reader went back already.
    hasEntry = false;
    leave();
  });
}
