/** Where an item of a list lies, in pixels down the page. */
export interface ItemBox {
  readonly top: number;
  readonly bottom: number;
}

/** The place that a dragged item would get among the others: so many of them have their middle above the pointer. */
export function findDropPlace(boxes: readonly ItemBox[], yPx: number, dragged: number): number {
  return boxes.filter(({ top, bottom }, index) => index !== dragged && (top + bottom) / 2 < yPx)
    .length;
}

/** How far a dragged item is moved down to follow its pointer: not out of its list, for that would lengthen the page. */
export function keepInList(boxes: readonly ItemBox[], downPx: number, dragged: number): number {
  const item = boxes[dragged];
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (item === undefined || first === undefined || last === undefined) return 0;
  return Math.max(first.top - item.top, Math.min(last.bottom - item.bottom, downPx));
}
