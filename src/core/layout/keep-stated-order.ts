import type { EventIndex } from "./event-index.ts";
import { findLabelThreshold, listOccupants, type Rows } from "./rows.ts";

/** The columns of a placement that an exchange of rows changes. */
interface Columns {
  readonly row: Uint16Array;
  readonly tall: Uint8Array;
  readonly labelFrom: Float64Array;
}

/**
 * Puts events that articles order ("hours after the attack") below one another in that order, by exchanging their rows
 * as long as every label keeps its place at the widest zoom, or at some zoom. Placement by importance alone cannot see what it places afterwards. Each
 * exchange takes away an inversion, so it ends.
 */
export function keepStatedOrder(
  index: EventIndex,
  columns: Columns,
  rows: Rows,
  widest: number,
  orderOf: (rank: number) => number,
): void {
  for (const group of listGroups(index)) {
    for (let changed = true; changed; ) {
      changed = group.some((earlier, i) =>
        group.slice(i + 1).some((later) => {
          const isInverted = (columns.row[earlier] ?? 0) > (columns.row[later] ?? 0);
          const isAlike = columns.tall[earlier] === columns.tall[later];
          return isInverted && isAlike && exchange(earlier, later, columns, rows, widest, orderOf);
        }),
      );
    }
  }
}

/** Ranks of the events that are tied by "after", directly or through others, each group in order of time. */
function listGroups(index: EventIndex): number[][] {
  const groupOf = new Map<number, Set<number>>();
  for (const [rank, event] of index.events.entries()) {
    for (const id of event.after) {
      const before = index.rankOf.get(id);
      if (before === undefined) continue;
      const joined = new Set([
        ...(groupOf.get(rank) ?? [rank]),
        ...(groupOf.get(before) ?? [before]),
      ]);
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  return [...new Set(groupOf.values())].map((group) => sortGroup(group, index));
}

/** By time, but each event after those that it came after. */
function sortGroup(group: ReadonlySet<number>, index: EventIndex): number[] {
  const waiting = [...group].sort((a, b) => a - b);
  const sorted: number[] = [];
  const isFree = (rank: number) =>
    (index.events[rank]?.after ?? []).every((id) => {
      const before = index.rankOf.get(id);
      return before === undefined || !waiting.includes(before);
    });
  while (waiting.length > 0) {
    // A circle, which the model refuses, would leave no one free: then time alone decides.
    const next = Math.max(0, waiting.findIndex(isFree));
    sorted.push(...waiting.splice(next, 1));
  }
  return sorted;
}

/** Exchanges two rows; takes it back and answers false when a label would be lost by it. */
function exchange(
  a: number,
  b: number,
  columns: Columns,
  rows: Rows,
  widest: number,
  orderOf: (rank: number) => number,
): boolean {
  const occupantsOf = (rank: number) =>
    listOccupants(rows, columns.row[rank] ?? 0, columns.tall[rank] ?? 1);
  const touched = [...new Set([...occupantsOf(a), ...occupantsOf(b)])];
  swapRows(a, b, columns, rows);
  const thresholds = touched.map((item) => {
    const top = columns.row[item.rank] ?? 0;
    const from = findLabelThreshold(rows, top, columns.tall[item.rank] ?? 1, item, orderOf);
    return { rank: item.rank, from: from <= widest ? 0 : from };
  });
  const isWorse = thresholds.some(({ rank, from }) => {
    const before = columns.labelFrom[rank] ?? 0;
    return before === 0 ? from > 0 : from === Infinity && before < Infinity;
  });
  if (isWorse) swapRows(a, b, columns, rows);
  else for (const { rank, from } of thresholds) columns.labelFrom[rank] = from;
  return !isWorse;
}

function swapRows(a: number, b: number, columns: Columns, rows: Rows): void {
  const topA = columns.row[a] ?? 0;
  const topB = columns.row[b] ?? 0;
  for (let i = 0; i < (columns.tall[a] ?? 1); i++) {
    const rowA = rows[topA + i];
    const rowB = rows[topB + i];
    const indexA = rowA?.findIndex((item) => item.rank === a) ?? -1;
    const indexB = rowB?.findIndex((item) => item.rank === b) ?? -1;
    const itemA = rowA?.[indexA];
    const itemB = rowB?.[indexB];
    if (!rowA || !rowB || !itemA || !itemB) return;
    rowA[indexA] = itemB;
    rowB[indexB] = itemA;
  }
  columns.row[a] = topB;
  columns.row[b] = topA;
}
