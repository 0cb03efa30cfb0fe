const BLOCK_BITS = 4;
const BLOCK = 2 ** BLOCK_BITS;

/** How far events reach: finds those among the first that have not ended by a moment, however long ago they began. */
export interface Reach {
  /** The greatest end; -Infinity when there are no events. */
  readonly latest: number;
  /** Takes the ranks in `[from, to)` that end after a moment, in order. O(found · log n), never a look at the others. */
  eachPast(from: number, to: number, moment: number, take: (rank: number) => void): void;
}

/**
 * An interval tree over the order of starts, without pointers: the greatest end of every block of sixteen ranks, of every
 * sixteen such blocks, and so on up to one (the augmented tree of Cormen et al., Introduction to Algorithms, 14.3, laid
 * out by level). A block whose greatest end has passed is left out whole.
 */
export function createReach(end: Float64Array): Reach {
  const levels = [end];
  for (let finer = end; finer.length > 1; ) {
    finer = findGreatest(finer);
    levels.push(finer);
  }
  const top = levels.length - 1;

  return {
    latest: levels[top]?.[0] ?? -Infinity,
    eachPast(from, to, moment, take) {
      if (from < to) visit(top, 0);

      function visit(level: number, block: number): void {
        if (!((levels[level]?.[block] ?? -Infinity) > moment)) return;
        if (level === 0) {
          take(block);
          return;
        }
        const shift = BLOCK_BITS * (level - 1);
        const first = Math.max(block * BLOCK, from >> shift);
        const last = Math.min((block + 1) * BLOCK - 1, (to - 1) >> shift);
        for (let child = first; child <= last; child++) visit(level - 1, child);
      }
    },
  };
}

/** The greatest value of each block. */
function findGreatest(values: Float64Array): Float64Array {
  const greatest = new Float64Array(Math.ceil(values.length / BLOCK));
  for (let block = 0; block < greatest.length; block++) {
    const to = Math.min(values.length, (block + 1) * BLOCK);
    let most = -Infinity;
    for (let i = block * BLOCK; i < to; i++) {
      const value = values[i] ?? most;
      if (value > most) most = value;
    }
    greatest[block] = most;
  }
  return greatest;
}
