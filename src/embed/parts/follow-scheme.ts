/** The colour scheme used at a place of a page, followed until stopped. */
export interface SchemeFollower {
  readonly isDark: boolean;
  stop(): void;
}

/** How a computed `#010203`, which no page has by chance, is printed (CSSOM). */
const DARK = "rgb(1, 2, 3)";

/** Against a page that takes transitions from everything, or sets every colour. */
const PROBE =
  "position:absolute;top:0;left:0;width:1px;height:1px;visibility:hidden;pointer-events:none;forced-color-adjust:none;transition:color 1ms!important;color:light-dark(#fff,#010203)!important";

/**
 * Follows the USED colour scheme below `parent` (CSS Color Adjustment 1, §2): what the page, or a switch in it, sets by
 * `color-scheme`, and the reader's preference where it allows both. An element that is not seen takes one of two colours
 * by it (`light-dark()`, CSS Color 5) with a transition, whose end tells of each change; so nothing is asked again and
 * again. Without `light-dark()` it is light.
 */
export function followScheme(
  parent: HTMLElement | ShadowRoot,
  onChange: (isDark: boolean) => void,
): SchemeFollower {
  const page = parent.ownerDocument;
  const view = page.defaultView ?? window;
  const probe = page.createElement("i");
  probe.ariaHidden = "true";
  probe.style.cssText = PROBE;
  parent.append(probe);

  const read = () => view.getComputedStyle(probe).color === DARK;
  let isDark = read();

  function look() {
    const now = read();
    if (now === isDark) return;
    isDark = now;
    onChange(now);
  }

  // The end, not the start, when the colour is again one of the two.
  probe.addEventListener("transitionend", look);
  // What is not displayed has no transitions; it gets a size when it is.
  const sized = new ResizeObserver(look);
  sized.observe(probe);
  return {
    get isDark() {
      return isDark;
    },
    stop() {
      sized.disconnect();
      probe.remove();
    },
  };
}
