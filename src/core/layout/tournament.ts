/**
 * The most important events of any stretch of ranks, without looking at the others: a tree in which every node holds the
 * winner of its two children. Built once in O(n); the `count` best of a stretch cost O(count · log n).
 */
export interface Tournament {
  /** Ranks in `[from, to)` by importance, the greatest first, as many as are asked for and taken. */
  listBest(from: number, to: number, count: number, isTaken: (rank: number) => boolean): number[];
}

/** Spreads neighbouring ranks apart, so that among equals the winners stand all over the time and not at its start. */
function scatter(rank: number): number {
  return Math.imul(rank + 1, 0x9e3779b1) >>> 3;
}

/** `importance` is by rank, 0 to 7. */
export function createTournament(importance: Uint8Array): Tournament {
  const n = importance.length;
  const leaves = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, n))));
  const weight = new Uint32Array(n);
  for (let rank = 0; rank < n; rank++) {
    weight[rank] = ((importance[rank] ?? 0) * 2 ** 29 + scatter(rank)) >>> 0;
  }
  const weigh = (rank: number) => (rank < 0 ? -1 : (weight[rank] ?? -1));
  const winner = new Int32Array(2 * leaves).fill(-1);
  for (let rank = 0; rank < n; rank++) winner[leaves + rank] = rank;
  for (let node = leaves - 1; node > 0; node--) {
    const left = winner[2 * node] ?? -1;
    const right = winner[2 * node + 1] ?? -1;
    winner[node] = weigh(right) > weigh(left) ? right : left;
  }

  /** The nodes that together cover a stretch. */
  function coverNodes(from: number, to: number): number[] {
    const nodes: number[] = [];
    let low = from + leaves;
    let high = to + leaves;
    while (low < high) {
      if (low % 2 === 1) nodes.push(low++);
      if (high % 2 === 1) nodes.push(--high);
      low /= 2;
      high /= 2;
    }
    return nodes;
  }

  return {
    listBest(from, to, count, isTaken) {
      const open = coverNodes(from, to);
      const best: number[] = [];
      while (open.length > 0 && best.length < count) {
        let top = 0;
        for (let i = 1; i < open.length; i++) {
          if (weigh(winner[open[i] ?? 0] ?? -1) > weigh(winner[open[top] ?? 0] ?? -1)) top = i;
        }
        let node = open[top] ?? 0;
        open[top] = open.at(-1) ?? 0;
        open.pop();
        const rank = winner[node] ?? -1;
        if (rank < 0) continue;
        // Down to the winner's leaf; the losers along the way stay open.
        while (node < leaves) {
          const left = 2 * node;
          const next = winner[left] === rank ? left : left + 1;
          const other = next === left ? left + 1 : left;
          if ((winner[other] ?? -1) >= 0) open.push(other);
          node = next;
        }
        if (!isTaken(rank)) best.push(rank);
      }
      return best;
    },
  };
}
