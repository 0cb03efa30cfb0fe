import type { EventIndex } from "./event-index.ts";
import type { Grid } from "./grid.ts";

/** Events by the bins in which they begin and end: together they tell what goes on at any moment. */
export interface EndOrder {
  /** By rank, the first and the last bin that an event touches. */
  readonly firstBin: Uint16Array;
  readonly lastBin: Uint16Array;
  /** Takes the ranks whose last bin it is. */
  eachIn(bin: number, take: (rank: number) => void): void;
}

/** Sorts ranks into bins by counting them first: O(n), no comparison. */
export function createEndOrder(index: EventIndex, grid: Grid): EndOrder {
  const { length } = index;
  const firstBin = grid.listBins(index.start);
  const lastBin = grid.listLastBins(index.end, firstBin);
  const from = new Uint32Array(grid.bins + 1);
  for (let rank = 0; rank < length; rank++) {
    const after = (lastBin[rank] ?? 0) + 1;
    from[after] = (from[after] ?? 0) + 1;
  }
  for (let bin = 0; bin < grid.bins; bin++) from[bin + 1] = (from[bin + 1] ?? 0) + (from[bin] ?? 0);
  const ranks = new Uint32Array(length);
  const next = from.slice();
  for (let rank = 0; rank < length; rank++) {
    const bin = lastBin[rank] ?? 0;
    const at = next[bin] ?? 0;
    ranks[at] = rank;
    next[bin] = at + 1;
  }
  return {
    firstBin,
    lastBin,
    eachIn(bin, take) {
      const to = from[bin + 1] ?? 0;
      for (let at = from[bin] ?? 0; at < to; at++) take(ranks[at] ?? 0);
    },
  };
}
