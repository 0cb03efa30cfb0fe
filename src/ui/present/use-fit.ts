import { type RefObject, useLayoutEffect } from "react";

/** From the size that one reads best to the smallest that can still be read at the back of the room. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/**
 * Sets `--fit` on an element to the largest size at which its content needs no scrolling; to the smallest where none will
 * do, and then it scrolls. Again when the element's size or what stands in it changes; another `key` begins at the top.
 */
export function useFit(element: RefObject<HTMLElement | null>, key: string): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const refit = () => fitText(current);
    const resized = new ResizeObserver(refit);
    resized.observe(current);
    const changed = new MutationObserver(refit);
    changed.observe(current, { childList: true, subtree: true });
    // Sizes measured before the fonts came can be those of another font.
    void document.fonts.ready.then(refit);
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [element]);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || key === "") return;
    fitText(current);
    current.scrollTop = 0;
  }, [element, key]);
}

function fitText(element: HTMLElement): void {
  for (const share of SIZES) {
    element.style.setProperty("--fit", String(share));
    if (element.scrollHeight <= element.clientHeight) return;
  }
}
