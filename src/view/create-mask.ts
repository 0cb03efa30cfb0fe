import type { EventIndex, Mask } from "#core/layout";

/** A set of ids as a mask by rank; ids that are not in the index are passed over. */
export function createMask(index: EventIndex, ids: ReadonlySet<string>): Mask {
  const mask = new Uint8Array(index.length);
  for (const id of ids) {
    const rank = index.rankOf(id);
    if (rank !== undefined) mask[rank] = 1;
  }
  return mask;
}
