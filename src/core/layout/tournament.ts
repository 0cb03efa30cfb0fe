/**
 * The most important events of any stretch of ranks, without looking at the others: a tree in which every node holds the
 * winner of its two children. Built once in O(n); the `count` best of a stretch cost O(count · log n).
 */
export interface Tournament {
  /** Ranks in `[from, to)` by importance, the greatest first, as many as are asked for and not taken. */
  listBest(from: number, to: number, count: number, isTaken: (rank: number) => boolean): number[];
}

/** Nodes over fewer leaves than this keep no winner: it is found again among them, which saves most of the memory. */
const LEAST_KEPT = 16;

/** Spreads neighbouring ranks apart, so that among equals the winners stand all over the time and not at its start. */
function scatter(rank: number): number {
  return Math.imul(rank + 1, 0x9e3779b1) >>> 3;
}

/** `importance` is by rank, 0 to 7. */
export function createTournament(importance: Uint8Array): Tournament {
  const n = importance.length;
  const leaves = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, n))));
  const weigh = (rank: number) =>
    rank < 0 ? -1 : (importance[rank] ?? 0) * 2 ** 29 + scatter(rank);
  /** Of the nodes below this number, by number: the root is 1, the children of a node are twice its number and the next. */
  const kept = Math.ceil((2 * leaves) / LEAST_KEPT);
  const winner = new Int32Array(kept).fill(-1);
  for (let node = kept - 1; node > 0; node--) {
    winner[node] = 2 * node < kept ? better(2 * node) : findWinner(node);
  }

  /** The winner of a node and the next one. */
  function better(node: number): number {
    const [left, right] = [winner[node] ?? -1, winner[node + 1] ?? -1];
    return weigh(right) > weigh(left) ? right : left;
  }

  /** The winner among the leaves under a node; -1 when there are none. */
  function findWinner(node: number): number {
    let first = node;
    let size = 1;
    for (; first < leaves; first *= 2) size *= 2;
    const from = first - leaves;
    const to = Math.min(n, from + size);
    let best = -1;
    let most = -1;
    for (let rank = from; rank < to; rank++) {
      const weight = (importance[rank] ?? 0) * 2 ** 29 + scatter(rank);
      if (weight > most) {
        most = weight;
        best = rank;
      }
    }
    return best;
  }

  const winnerOf = (node: number) => (node < kept ? (winner[node] ?? -1) : findWinner(node));

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
      const open: Contender[] = [];
      const add = (node: number) => {
        const rank = winnerOf(node);
        if (rank >= 0) open.push({ node, rank, weight: weigh(rank) });
      };
      coverNodes(from, to).forEach(add);
      const best: number[] = [];
      while (open.length > 0 && best.length < count) {
        const { node: top, rank } = takeHeaviest(open);
        // Down to the winner's leaf; the losers along the way stay open.
        for (let node = top, leaf = rank + leaves; node < leaves; ) {
          const next = leaf >>> (Math.clz32(node) - Math.clz32(leaf) - 1);
          add(next % 2 === 0 ? next + 1 : next - 1);
          node = next;
        }
        if (!isTaken(rank)) best.push(rank);
      }
      return best;
    },
  };
}

interface Contender {
  readonly node: number;
  readonly rank: number;
  readonly weight: number;
}

function takeHeaviest(open: Contender[]): Contender {
  let at = 0;
  for (let i = 1; i < open.length; i++) {
    if ((open[i]?.weight ?? -1) > (open[at]?.weight ?? -1)) at = i;
  }
  const taken = open[at];
  const last = open.pop();
  if (taken === undefined || last === undefined) throw new Error("nothing open");
  if (at < open.length) open[at] = last;
  return taken;
}
