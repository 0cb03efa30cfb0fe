const ROOM_ABOVE_PX = 56;

/**
 * Brings a passage into view inside the panel that scrolls it, never by scrolling the page. A panel marked
 * `data-scrolls="asked"` holds more than the text, and is only scrolled when the reader asked for this passage.
 */
export function scrollToPassage(root: HTMLElement, start: number, isAsked: boolean): void {
  const passage = root.querySelector(`[data-start="${start}"]`);
  const panel = findPanel(root);
  if (passage === null || panel === undefined) return;
  if (panel.dataset.scrolls === "asked" && !isAsked) return;
  const at = passage.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  const isSeen = at.top >= frame.top && at.bottom <= frame.bottom;
  if (isSeen) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  panel.scrollTo({
    top: panel.scrollTop + at.top - frame.top - ROOM_ABOVE_PX,
    behavior: isStill ? "instant" : "smooth",
  });
}

/** The nearest ancestor that is marked as scrolling and has something to scroll. */
function findPanel(element: HTMLElement): HTMLElement | undefined {
  const panel = element.closest<HTMLElement>("[data-scrolls]");
  if (panel === null) return undefined;
  if (panel.scrollHeight > panel.clientHeight + 1) return panel;
  return panel.parentElement === null ? undefined : findPanel(panel.parentElement);
}
