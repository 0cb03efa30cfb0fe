import { assert } from "#core/base";
import type { EventIndex, Mask } from "#core/layout";

/** More ids than this are looked for among the events, instead of the events for each id. */
const MOST_LOOKUPS = 64;

/** A set of ids as a mask by rank; ids that are not in the index are passed over. A mask stays as it is. */
export function createMask(index: EventIndex, ids: ReadonlySet<string> | Mask): Mask {
  if (ids instanceof Uint8Array) {
    assert(ids.length === index.length, "a mask of the same events", ids.length);
    return ids;
  }
  const mask = new Uint8Array(index.length);
  if (ids.size > MOST_LOOKUPS) {
    for (let rank = 0; rank < mask.length; rank++) mask[rank] = Number(ids.has(index.idAt(rank)));
    return mask;
  }
  for (const id of ids) {
    const rank = index.rankOf(id);
    if (rank !== undefined) mask[rank] = 1;
  }
  return mask;
}

/** What is in both; a mask that is left out leaves the other as it is. */
export function intersectMasks(mask: Mask, other: Mask | undefined): Mask {
  if (other === undefined) return mask;
  return mask.map((isIn, rank) => isIn & (other[rank] ?? 0));
}
