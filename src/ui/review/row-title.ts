/** Whether an event came from the title of a row, which has the focus for the whole row. */
export function isRowTitle(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("[data-focus]");
}
