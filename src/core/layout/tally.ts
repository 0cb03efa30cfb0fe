import { findFirstIndex } from "#core/base";
import type { Bounds } from "#core/time";
import type { EventIndex } from "./event-index.ts";

/** Which events count: 1 by rank for those that do. */
export type Mask = Uint8Array;

/** Counts of events over time, exact at every zoom. */
export interface Tally {
  /** How many events touch a range: begin before its end and end after its start. O(log n). */
  countIn(range: Bounds): number;
  /** How many begin in each of `bins` equal stretches of a range, by category: `counts[bin * categories + category]`. */
  countBins(range: Bounds, bins: number): BinCounts;
}

export interface BinCounts {
  /** Bins lie on a grid of the whole range, so that they do not change while panning; the first may begin before it. */
  readonly start: number;
  readonly binMs: number;
  readonly bins: number;
  readonly categories: number;
  readonly counts: Uint32Array;
  /** The fullest bin of the whole range at this size of bin, or a bound above it: a scale that panning does not change. */
  readonly most: number;
}

/** Rounding while panning does not change the level. */
const LEVEL_SLACK = 1e-9;
/** The finest level has at most this many bins. */
const FINEST_LEVEL = 17;

interface Level {
  readonly counts: Uint32Array;
  readonly most: number;
}

/**
 * A pyramid of counts per category and power-of-two bin, built once in O(n): every level holds every event once, so the
 * total is the same at each. Below its finest level the few events in view are counted one by one.
 */
export function createTally(
  index: EventIndex,
  whole: Bounds,
  categories: number,
  mask?: Mask,
): Tally {
  const wholeMs = whole.end - whole.start;
  /** Categories beyond the last start over, as their colours do. */
  const categoryAt = (rank: number) => {
    const category = index.category[rank] ?? 0;
    return category < categories ? category : category % categories;
  };
  const finest = Math.min(FINEST_LEVEL, Math.max(4, Math.ceil(Math.log2(index.length + 1)) + 1));
  const levels = createLevels();
  const startsBefore = mask === undefined ? undefined : countBefore((i) => mask[i] ?? 0);
  const endsBefore = mask === undefined ? undefined : countEndsBefore(mask);

  function createLevels(): readonly Level[] {
    const bins = 2 ** finest;
    const perMs = bins / wholeMs;
    const base = new Uint32Array(bins * categories);
    for (let rank = 0; rank < index.length; rank++) {
      if (mask !== undefined && mask[rank] !== 1) continue;
      const at = Math.floor(((index.start[rank] ?? 0) - whole.start) * perMs);
      const bin = at < 0 ? 0 : at >= bins ? bins - 1 : at;
      const cell = bin * categories + categoryAt(rank);
      base[cell] = (base[cell] ?? 0) + 1;
    }
    const all: Level[] = [{ counts: base, most: findMost(base) }];
    for (let level = finest; level > 0; level--) {
      const finer = all[0]?.counts ?? base;
      const coarser = new Uint32Array(finer.length / 2);
      for (let bin = 0; bin < finer.length / categories; bin++) {
        for (let category = 0; category < categories; category++) {
          const cell = (bin >> 1) * categories + category;
          coarser[cell] = (coarser[cell] ?? 0) + (finer[bin * categories + category] ?? 0);
        }
      }
      all.unshift({ counts: coarser, most: findMost(coarser) });
    }
    return all;
  }

  function findMost(counts: Uint32Array): number {
    let most = 0;
    for (let cell = 0; cell < counts.length; cell += categories) {
      let sum = 0;
      for (let category = 0; category < categories; category++) sum += counts[cell + category] ?? 0;
      if (sum > most) most = sum;
    }
    return most;
  }

  /** Running totals: `before[i]` counts those among the first i. */
  function countBefore(valueAt: (i: number) => number): Uint32Array {
    const before = new Uint32Array(index.length + 1);
    for (let i = 0; i < index.length; i++) before[i + 1] = (before[i] ?? 0) + valueAt(i);
    return before;
  }

  function countEndsBefore(within: Mask): { ends: Float64Array } {
    const ends: number[] = [];
    for (let rank = 0; rank < index.length; rank++) {
      if (within[rank] === 1) ends.push(index.end[rank] ?? 0);
    }
    return { ends: Float64Array.from(ends).sort() };
  }

  return {
    countIn(range) {
      const begun = findFirstIndex(0, index.length, (i) => (index.start[i] ?? 0) >= range.end);
      const ends = endsBefore?.ends ?? index.sortedEnd;
      const ended = findFirstIndex(0, ends.length, (i) => (ends[i] ?? 0) > range.start);
      // An event without length on the edge has begun where it ended.
      return Math.max(0, (startsBefore?.[begun] ?? begun) - ended);
    },
    countBins(range, bins) {
      const wanted = Math.log2((bins * wholeMs) / (range.end - range.start));
      const level = Math.max(0, Math.ceil(wanted - LEVEL_SLACK));
      const binMs = wholeMs / 2 ** level;
      const first = Math.floor((range.start - whole.start) / binMs);
      const last = Math.ceil((range.end - whole.start) / binMs);
      const start = whole.start + first * binMs;
      const held = levels[level];
      const size = last - first;
      const shape = { start, binMs, bins: size, categories };
      if (held !== undefined) {
        const from = Math.max(0, first);
        const to = Math.min(2 ** level, last);
        const counts = new Uint32Array(size * categories);
        if (from < to) {
          const part = held.counts.subarray(from * categories, to * categories);
          counts.set(part, (from - first) * categories);
        }
        return { ...shape, counts, most: held.most };
      }
      const counts = countOneByOne(first, binMs, size);
      return { ...shape, counts, most: levels.at(-1)?.most ?? 0 };
    },
  };

  function countOneByOne(first: number, binMs: number, bins: number): Uint32Array {
    const counts = new Uint32Array(bins * categories);
    const binOf = (rank: number) =>
      Math.floor(((index.start[rank] ?? 0) - whole.start) / binMs) - first;
    const from = findFirstIndex(0, index.length, (rank) => binOf(rank) >= 0);
    for (let rank = from; rank < index.length; rank++) {
      const bin = binOf(rank);
      if (bin >= bins) break;
      if (mask !== undefined && mask[rank] !== 1) continue;
      const cell = bin * categories + categoryAt(rank);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return counts;
  }
}
