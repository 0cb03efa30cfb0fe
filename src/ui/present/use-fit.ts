import { type RefObject, useLayoutEffect, useState } from "react";

/** From the size that one reads best to the smallest that can still be read at the back of the room. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/**
 * Sets `--fit` on an element to the largest size at which its content needs no scrolling; to the smallest where none will
 * do, and then it scrolls. Again when the element's size or what stands in it changes; another `key` begins at the top.
 * Returns whether something can be read only by scrolling on.
 */
export function useFit(element: RefObject<HTMLElement | null>, key: string): boolean {
  const [hasMore, setMore] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    let isGone = false;
    const look = () => setMore(findRest(current) > 0);
    const refit = () => {
      fitText(current);
      look();
    };
    const resized = new ResizeObserver(refit);
    resized.observe(current);
    const changed = new MutationObserver(refit);
    changed.observe(current, { childList: true, subtree: true });
    // Sizes measured before the fonts came can be those of another font.
    void document.fonts.ready.then(() => {
      if (!isGone) refit();
    });
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      isGone = true;
      resized.disconnect();
      changed.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [element]);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || key === "") return;
    fitText(current);
    current.scrollTo({ top: 0, behavior: "instant" });
    setMore(findRest(current) > 0);
  }, [element, key]);
  return hasMore;
}

function fitText(element: HTMLElement): void {
  for (const share of SIZES) {
    element.style.setProperty("--fit", String(share));
    if (element.scrollHeight <= element.clientHeight) return;
  }
}

/** How many pixels of what can be read lie below the edge: the room that is left free there is nothing to read. */
function findRest(element: HTMLElement): number {
  const free = Number.parseFloat(getComputedStyle(element).paddingBottom) || 0;
  const rest = element.scrollHeight - element.clientHeight - Math.ceil(element.scrollTop) - free;
  return Math.max(0, rest);
}

/** The rest stands again at the top, so that nobody loses the line. */
const SCREENFUL = 0.75;

/** Scrolls by a screenful; false where nothing is left to show. */
export function scrollOn(element: HTMLElement | null, by: 1 | -1): boolean {
  if (element === null) return false;
  const rest = by > 0 ? findRest(element) : element.scrollTop;
  if (rest <= 0) return false;
  element.scrollBy({ top: by * element.clientHeight * SCREENFUL });
  return true;
}
