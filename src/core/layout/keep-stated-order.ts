import { insideFrom, separateFrom } from "./footprint.ts";
import type { Batch, DraftPlace } from "./place-batch.ts";
import type { Place } from "./placement.ts";
import { listOccupants, type Rows } from "./rows.ts";

type StandingRows = Rows<Place | DraftPlace>;
type Stretch = Pick<Batch, "startMs" | "endMs" | "least">;

/**
 * Puts events that articles order ("hours after the attack") below one another in that order, by exchanging their rows
 * as long as every label keeps its place at the widest zoom, or at some zoom. Placement by importance alone cannot see
 * what it places afterwards. Each exchange takes away an inversion, so it ends. `drafts` come in the order of placing.
 */
export function keepStatedOrder(
  drafts: readonly DraftPlace[],
  rows: StandingRows,
  stretch: Stretch,
): void {
  const orderOf = new Map(drafts.map((draft, i) => [draft.rank, i]));
  for (const group of listGroups(drafts)) {
    for (let changed = true; changed; ) {
      changed = group.some((earlier, i) =>
        group.slice(i + 1).some((later) => {
          const isInverted = earlier.row > later.row && earlier.tall === later.tall;
          return isInverted && exchange(earlier, later, rows, stretch, orderOf);
        }),
      );
    }
  }
}

/** The events that are tied by "after", directly or through others, each group in order. */
function listGroups(drafts: readonly DraftPlace[]): DraftPlace[][] {
  const byId = new Map(drafts.map((draft) => [draft.candidate.event.id, draft]));
  const groupOf = new Map<DraftPlace, Set<DraftPlace>>();
  for (const draft of drafts) {
    for (const id of draft.candidate.event.after) {
      const before = byId.get(id);
      if (before === undefined) continue;
      const joined = new Set([
        ...(groupOf.get(draft) ?? [draft]),
        ...(groupOf.get(before) ?? [before]),
      ]);
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  return [...new Set(groupOf.values())].map((group) => sortGroup([...group]));
}

/** By time, but each event after those that it came after. */
function sortGroup(group: readonly DraftPlace[]): DraftPlace[] {
  const waiting = [...group].sort((a, b) => a.rank - b.rank);
  const sorted: DraftPlace[] = [];
  const isFree = ({ candidate }: DraftPlace) =>
    candidate.event.after.every((id) => !waiting.some((w) => w.candidate.event.id === id));
  while (waiting.length > 0) {
    // A circle, which the model refuses, would leave no one free: then time alone decides.
    const next = Math.max(0, waiting.findIndex(isFree));
    sorted.push(...waiting.splice(next, 1));
  }
  return sorted;
}

/** Exchanges two rows; takes it back and answers false when a label would be lost by it. */
function exchange(
  a: DraftPlace,
  b: DraftPlace,
  rows: StandingRows,
  stretch: Stretch,
  orderOf: ReadonlyMap<number, number>,
): boolean {
  const touched = [
    ...new Set([...listOccupants(rows, a.row, a.tall), ...listOccupants(rows, b.row, b.tall)]),
  ].filter((place): place is DraftPlace => orderOf.has(place.rank));
  swapRows(a, b, rows);
  const thresholds = touched.map((place) => ({
    place,
    from: findLabelThreshold(place, rows, stretch, orderOf),
  }));
  const isLost = thresholds.some(({ place, from }) =>
    place.labelFrom <= stretch.least
      ? from > stretch.least
      : from === Infinity && place.labelFrom < Infinity,
  );
  if (isLost) swapRows(a, b, rows);
  else for (const { place, from } of thresholds) place.labelFrom = from;
  return !isLost;
}

/** With every label shown only from here on, two labels of a row never meet: the later placed of the two waits. */
function findLabelThreshold(
  place: DraftPlace,
  rows: StandingRows,
  { startMs, endMs, least }: Stretch,
  orderOf: ReadonlyMap<number, number>,
): number {
  const own = orderOf.get(place.rank) ?? 0;
  let from = Math.max(least, insideFrom(place.full, startMs, endMs));
  for (const other of listOccupants(rows, place.row, place.tall)) {
    // Those of earlier batches have no order here: they all came before.
    if (other.rank === place.rank || (orderOf.get(other.rank) ?? -1) > own) continue;
    from = Math.max(from, separateFrom(place.full, other.full));
  }
  return from;
}

function swapRows(a: DraftPlace, b: DraftPlace, rows: StandingRows): void {
  for (let i = 0; i < a.tall; i++) {
    const rowA = rows[a.row + i];
    const rowB = rows[b.row + i];
    const indexA = rowA?.indexOf(a) ?? -1;
    const indexB = rowB?.indexOf(b) ?? -1;
    if (!rowA || !rowB || indexA < 0 || indexB < 0) return;
    rowA[indexA] = b;
    rowB[indexB] = a;
  }
  const row = a.row;
  a.row = b.row;
  b.row = row;
}
