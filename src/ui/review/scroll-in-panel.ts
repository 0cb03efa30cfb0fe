/** What stays free above and below what is shown, so that its surroundings are seen, too. */
const ROOM_PX = 40;

/**
 * Shows an element in the panel that scrolls it, never by moving anything around the panel. Where the panel does not
 * scroll by itself, as on a phone, the page does.
 */
export function scrollInPanel(element: HTMLElement, block: "nearest" | "start" | "center"): void {
  const panel = element.closest<HTMLElement>("[data-scrolls]");
  if (panel === null || getComputedStyle(panel).overflowY === "visible") {
    element.scrollIntoView({ block });
    return;
  }
  const at = element.getBoundingClientRect();
  const top = at.top - panel.getBoundingClientRect().top;
  panel.scrollTop += findShift(top, at.height, panel.clientHeight, block);
}

/** How far to scroll, in px, for something at `top` in a frame of this height. */
export function findShift(
  top: number,
  height: number,
  frameHeight: number,
  block: "nearest" | "start" | "center",
): number {
  const room = Math.max(0, Math.min(ROOM_PX, (frameHeight - height) / 2));
  const toStart = top - room;
  if (block === "start") return top;
  if (block === "center") return top - Math.max(room, (frameHeight - height) / 2);
  if (toStart < 0) return toStart;
  const toEnd = top + height + room - frameHeight;
  return toEnd > 0 ? Math.min(toEnd, toStart) : 0;
}
