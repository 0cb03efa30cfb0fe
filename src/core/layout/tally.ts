import { findFirstIndex } from "#core/base";
import type { Bounds } from "#core/time";
import { createEndOrder, type EndOrder } from "./end-order.ts";
import type { EventIndex } from "./event-index.ts";
import { createGrid, type Grid } from "./grid.ts";

/** Which events count: 1 by rank for those that do. */
export type Mask = Uint8Array;

/** Counts of events over time, exact at every zoom. */
export interface Tally {
  /** How many events are counted in all. */
  readonly total: number;
  /** How many touch a range: begin before its end and end after its start. */
  countIn(range: Bounds): number;
  /** How many touch each of `bins` equal stretches of a range, by category: `counts[bin * categories + category]`. */
  countBins(range: Bounds, bins: number): BinCounts;
  /** The same of other events of the index: those of a mask, or all of them. */
  recount(mask: Mask | undefined): Tally;
}

export interface BinCounts {
  /** Bins lie on a grid of the whole range, so that they do not change while panning; the first may begin before it. */
  readonly start: number;
  readonly binMs: number;
  readonly bins: number;
  readonly categories: number;
  readonly counts: Uint32Array;
  /** Of these, the ones that begin in the bin: every event once, so the total is the same at every size of bin. */
  readonly begun: Uint32Array;
  /** The fullest bin of the whole range at this size of bin, or a bound above it: a scale that panning does not change. */
  readonly most: number;
}

/** Rounding while panning does not change the level. */
const LEVEL_SLACK = 1e-9;

/**
 * A pyramid of counts per category and power-of-two bin, kept as running totals of its finest level: those that have
 * begun and those that have ended by each bin's edge, built in O(n). The difference of two edges is what touches the
 * stretch between them, so every level comes from the same two rows and keeps the total, and an event that lasts is
 * counted in every bin it touches. Inside a finest bin the few events there are counted one by one.
 */
export function createTally(
  index: EventIndex,
  whole: Bounds,
  categories: number,
  mask?: Mask,
): Tally {
  const grid = createGrid(index.length, whole);
  return countAll({ index, grid, categories, order: createEndOrder(index, grid) }, mask);
}

type Counted = Pick<BinCounts, "counts" | "begun">;

/** What tallies of the same events have in common. */
interface Ground {
  readonly index: EventIndex;
  readonly grid: Grid;
  readonly categories: number;
  readonly order: EndOrder;
}

function countAll(ground: Ground, mask: Mask | undefined): Tally {
  const { index, grid, categories, order } = ground;
  const isCounted = (rank: number) => mask === undefined || mask[rank] === 1;
  const categoryOf = (rank: number) => (index.category[rank] ?? 0) % categories;
  const startOf = (rank: number) => index.start[rank] ?? 0;
  /** `begun[bin * categories + category]`: how many begin in the bins before; `over`: how many have their last bin there. */
  const begun = new Uint32Array((grid.bins + 1) * categories);
  const over = new Uint32Array((grid.bins + 1) * categories);
  const total = fill();
  const mosts = findMosts();

  function fill(): number {
    const { firstBin, lastBin } = order;
    const { category: categoryAt, length } = index;
    let counted = 0;
    for (let rank = 0; rank < length; rank++) {
      if (mask !== undefined && mask[rank] !== 1) continue;
      counted++;
      const category = (categoryAt[rank] ?? 0) % categories;
      const first = ((firstBin[rank] ?? 0) + 1) * categories + category;
      begun[first] = (begun[first] ?? 0) + 1;
      const last = ((lastBin[rank] ?? 0) + 1) * categories + category;
      over[last] = (over[last] ?? 0) + 1;
    }
    for (let cell = categories; cell < begun.length; cell++) {
      begun[cell] = (begun[cell] ?? 0) + (begun[cell - categories] ?? 0);
      over[cell] = (over[cell] ?? 0) + (over[cell - categories] ?? 0);
    }
    return counted;
  }

  /** By level, the most that touch one bin. */
  function findMosts(): readonly number[] {
    const begunBefore = sumCategories(begun, categories);
    const overBefore = sumCategories(over, categories);
    return Array.from({ length: grid.level + 1 }, (_, level) => {
      const size = 2 ** (grid.level - level);
      let most = 0;
      for (let bin = 0; bin < grid.bins; bin += size) {
        const touching = (begunBefore[bin + size] ?? 0) - (overBefore[bin] ?? 0);
        if (touching > most) most = touching;
      }
      return most;
    });
  }

  /** The first rank that begins at or after a moment. */
  function findRank(moment: number): number {
    return findFirstIndex(0, index.length, (rank) => startOf(rank) >= moment);
  }

  /** How many of a range of ranks are counted. */
  function countRanks(from: number, to: number): number {
    if (mask === undefined) return to - from;
    let counted = 0;
    for (let rank = from; rank < to; rank++) counted += mask[rank] ?? 0;
    return counted;
  }

  function countBegunBefore(moment: number): number {
    const rank = findRank(moment);
    if (mask === undefined) return rank;
    const bin = grid.binOf(moment);
    return sumAt(begun, bin) + countRanks(findFirstOfBin(bin), rank);
  }

  function countEndedBy(moment: number): number {
    const bin = grid.binOf(moment);
    let ended = sumAt(over, bin);
    order.eachIn(bin, (rank) => {
      if ((index.end[rank] ?? 0) <= moment && isCounted(rank)) ended++;
    });
    return ended;
  }

  function findFirstOfBin(bin: number): number {
    return findFirstIndex(0, index.length, (rank) => grid.binOf(startOf(rank)) >= bin);
  }

  function sumAt(totals: Uint32Array, bin: number): number {
    let sum = 0;
    for (let c = 0; c < categories; c++) sum += totals[bin * categories + c] ?? 0;
    return sum;
  }

  return {
    total,
    // An event without length on the edge has begun where it ended.
    countIn: (range) => Math.max(0, countBegunBefore(range.end) - countEndedBy(range.start)),
    countBins(range, bins) {
      const wanted = Math.log2((bins * grid.wholeMs) / (range.end - range.start));
      const level = Math.max(0, Math.ceil(wanted - LEVEL_SLACK));
      const binMs = grid.wholeMs / 2 ** level;
      const first = Math.floor((range.start - grid.start) / binMs);
      const last = Math.ceil((range.end - grid.start) / binMs);
      const shape = { start: grid.start + first * binMs, binMs, bins: last - first, categories };
      const counted =
        level <= grid.level
          ? readTotals(first, last, grid.level - level)
          : countOneByOne(first, last, level);
      return { ...shape, ...counted, most: mosts[Math.min(level, grid.level)] ?? 0 };
    },
    recount: (other) => countAll(ground, other),
  };

  function readTotals(first: number, last: number, shift: number): Counted {
    const counts = new Uint32Array((last - first) * categories);
    const begunThere = new Uint32Array(counts.length);
    const size = 2 ** shift;
    const to = Math.min(grid.bins / size, last);
    for (let bin = Math.max(0, first); bin < to; bin++) {
      const from = bin * size * categories;
      const until = from + size * categories;
      for (let c = 0; c < categories; c++) {
        const cell = (bin - first) * categories + c;
        const begunBy = begun[until + c] ?? 0;
        counts[cell] = begunBy - (over[from + c] ?? 0);
        begunThere[cell] = begunBy - (begun[from + c] ?? 0);
      }
    }
    return { counts, begun: begunThere };
  }

  /** Bins smaller than the finest kept: what is there at the first of them, then every beginning and end on the way. */
  function countOneByOne(first: number, last: number, level: number): Counted {
    const per = 2 ** (level - grid.level);
    const from = Math.max(0, Math.floor(first / per));
    const to = Math.min(grid.bins, Math.ceil(last / per));
    const bins = last - first;
    const counts = new Uint32Array(bins * categories);
    const begunThere = new Uint32Array(bins * categories);
    if (from >= to) return { counts, begun: begunThere };
    const cellOf = (moment: number) => grid.cellOf(moment, level) - first;
    // One more, where those fall that change nothing any more.
    const change = new Int32Array((bins + 1) * categories);
    const add = (bin: number, category: number, by: number) => {
      const cell = Math.min(bins, Math.max(0, bin)) * categories + category;
      change[cell] = (change[cell] ?? 0) + by;
    };
    for (let c = 0; c < categories; c++) {
      add(0, c, (begun[from * categories + c] ?? 0) - (over[from * categories + c] ?? 0));
    }
    for (let rank = findFirstOfBin(from); rank < index.length; rank++) {
      if (grid.binOf(startOf(rank)) >= to) break;
      if (!isCounted(rank)) continue;
      const bin = cellOf(startOf(rank));
      const category = categoryOf(rank);
      add(bin, category, 1);
      if (bin < 0 || bin >= bins) continue;
      const cell = bin * categories + category;
      begunThere[cell] = (begunThere[cell] ?? 0) + 1;
    }
    for (let bin = from; bin < to; bin++) {
      order.eachIn(bin, (rank) => {
        if (!isCounted(rank)) return;
        const lastCell = grid.lastCellOf(startOf(rank), index.end[rank] ?? 0, level) - first;
        add(lastCell + 1, categoryOf(rank), -1);
      });
    }
    const open = new Int32Array(categories);
    for (let cell = 0; cell < counts.length; cell++) {
      const category = cell % categories;
      open[category] = (open[category] ?? 0) + (change[cell] ?? 0);
      counts[cell] = open[category] ?? 0;
    }
    return { counts, begun: begunThere };
  }
}

function sumCategories(totals: Uint32Array, categories: number): Uint32Array {
  const sums = new Uint32Array(totals.length / categories);
  for (let cell = 0; cell < totals.length; cell++) {
    const bin = Math.floor(cell / categories);
    sums[bin] = (sums[bin] ?? 0) + (totals[cell] ?? 0);
  }
  return sums;
}
