import type { Opening } from "./opening.ts";

/** The browser's history as far as a file needs it. */
export interface BackPort {
  /** Marks the present entry as the start of the page, and adds one for the file at the same address. */
  readonly push: () => void;
  readonly back: () => void;
  /** `at` is the mark of the entry that was gone to; a changed hash makes entries that have none. */
  readonly listen: (onMove: (at: HistoryEntry | undefined) => void) => void;
}

export type HistoryEntry = "start" | "file";

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
  port.listen((at) => {
    if (!hasEntry) {
      // Its file is gone: the start of the page lies before it.
      if (at === "file") port.back();
      return;
    }
    if (at !== "start") return;
    // The reader went back already.
    hasEntry = false;
    leave();
  });
}
