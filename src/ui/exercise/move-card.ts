/** The items with one moved to another place; places are counted from 0, and held inside the list. */
export function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, item);
}

/** Where a key takes a card that is picked up; undefined for a key that does not move it. */
export function placeForKey(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(0, place - 1);
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(count - 1, place + 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** The place that the card at `from` gets in gap number `gap` of all cards, itself among them. */
export function placeOfGap(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}
