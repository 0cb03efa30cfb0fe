/** The place that an item dragged to `y` takes among others, from top to bottom: before the first whose middle is below. */
export function findDropPlace(
  others: readonly { readonly top: number; readonly bottom: number }[],
  y: number,
): number {
  const place = others.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return place < 0 ? others.length : place;
}
