import type { Mask } from "#core/layout";

/** The events of the chosen categories, by rank; undefined, which is all of them, when none is chosen. */
export function maskCategories(category: Uint8Array, chosen: readonly number[]): Mask | undefined {
  if (chosen.length === 0) return undefined;
  const isChosen = new Uint8Array(256);
  for (const one of chosen) isChosen[one] = 1;
  return category.map((one) => isChosen[one] ?? 0);
}

/** The events that are in both; undefined stands for all of them. */
export function joinMasks(a: Mask | undefined, b: Mask | undefined): Mask | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.map((value, rank) => value & (b[rank] ?? 0));
}

/** How many events a mask has, up to a rank when one is given. */
export function countMask(mask: Mask, end = mask.length): number {
  let count = 0;
  for (let rank = 0; rank < end; rank++) count += mask[rank] ?? 0;
  return count;
}

/** The nearest event of a mask from a rank on, forwards or backwards; undefined for the rank means from outside. */
export function stepInMask(
  mask: Mask | undefined,
  length: number,
  from: number | undefined,
  by: 1 | -1,
): number | undefined {
  const first = from === undefined ? (by === 1 ? 0 : length - 1) : from + by;
  for (let rank = first; rank >= 0 && rank < length; rank += by) {
    if (mask === undefined || mask[rank] === 1) return rank;
  }
  return undefined;
}

/** The first ranks of a mask, in order of time. */
export function listRanks(mask: Mask, most: number): readonly number[] {
  const ranks: number[] = [];
  for (let rank = 0; rank < mask.length && ranks.length < most; rank++) {
    if (mask[rank] === 1) ranks.push(rank);
  }
  return ranks;
}
