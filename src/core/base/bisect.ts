/**
 * The first index in `[from, to)` for which `isAfter` holds, or `to` when none does.
 * `isAfter` must be false up to some index and true from there on. O(log n).
 */
export function findFirstIndex(
  from: number,
  to: number,
  isAfter: (index: number) => boolean,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
