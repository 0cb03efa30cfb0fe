import type { Bounds } from "#core/time";

/** The finest level has at most 2 to this power bins: a bin's number fits 16 bits. */
const FINEST_LEVEL = 16;

/** Power-of-two bins over a whole range; what lies outside belongs to the first or the last. */
export interface Grid {
  readonly start: number;
  readonly wholeMs: number;
  /** Of the finest bins that are kept, and how many there are. */
  readonly level: number;
  readonly bins: number;
  /** The finest bin in which a moment lies. */
  binOf(moment: number): number;
  /** The same for a whole column at once. */
  listBins(moments: Float64Array): Uint16Array;
  /**
   * The last bin that each event touches: not the one that begins where it ends, unless it has no length. `firstBins`
   * are those of the starts.
   */
  listLastBins(ends: Float64Array, firstBins: Uint16Array): Uint16Array;
  /** The same at any level, finer ones too, and without the borders. */
  cellOf(moment: number, level: number): number;
  lastCellOf(start: number, end: number, level: number): number;
}

/** A grid about twice as fine as there are events, up to a limit. */
export function createGrid(events: number, whole: Bounds): Grid {
  const level = Math.min(FINEST_LEVEL, Math.max(4, Math.ceil(Math.log2(events + 1)) + 1));
  const bins = 2 ** level;
  const { start } = whole;
  const wholeMs = whole.end - start;
  const perMs = bins / wholeMs;
  const hold = (bin: number) => (bin < 0 ? 0 : bin >= bins ? bins - 1 : bin);
  const binOf = (moment: number) => hold(Math.floor((moment - start) * perMs));
  const cellOf = (moment: number, at: number) =>
    Math.floor((moment - start) * perMs * 2 ** (at - level));
  return {
    start,
    wholeMs,
    level,
    bins,
    binOf,
    // Loops of plain numbers: a call for each of a million events would take longer than the sums.
    listBins(moments) {
      const found = new Uint16Array(moments.length);
      const last = bins - 1;
      for (let rank = 0; rank < moments.length; rank++) {
        const bin = Math.floor(((moments[rank] ?? 0) - start) * perMs);
        found[rank] = bin < 0 ? 0 : Math.min(bin, last);
      }
      return found;
    },
    listLastBins(ends, firstBins) {
      const found = new Uint16Array(ends.length);
      const last = bins - 1;
      for (let rank = 0; rank < ends.length; rank++) {
        const first = firstBins[rank] ?? 0;
        const bin = Math.ceil(((ends[rank] ?? 0) - start) * perMs) - 1;
        found[rank] = bin < first ? first : Math.min(bin, last);
      }
      return found;
    },
    cellOf,
    lastCellOf: (from, to, at) =>
      Math.max(cellOf(from, at), Math.ceil((to - start) * perMs * 2 ** (at - level)) - 1),
  };
}
