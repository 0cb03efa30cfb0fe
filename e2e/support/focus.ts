import type { Page } from "@playwright/test";

/** Where the keyboard focus is, and whether a reader can see that. */
export interface FocusStop {
  /** Place among all elements of the page: later ones stand later in the document. */
  readonly order: number;
  readonly name: string;
  readonly isVisible: boolean;
  /** It is not hidden behind something else as a whole (WCAG 2.4.11). */
  readonly isUncovered: boolean;
}

/** What holds the focus now; undefined when nothing does. */
export function readFocus(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const canFocus = element instanceof HTMLElement || element instanceof SVGElement;
    if (!canFocus || element === document.body) return undefined;
    const look = () => {
      const parts: string[] = [];
      for (
        let node: Element | null = element, i = 0;
        node !== null && i < 4;
        node = node.parentElement, i += 1
      ) {
        const style = getComputedStyle(node);
        const outline =
          style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineColor}`;
        parts.push(
          outline,
          style.boxShadow,
          style.borderTopColor,
          style.backgroundColor,
          style.transform,
        );
      }
      return parts.join("|");
    };
    const name = `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}`;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    const isUncovered = shares
      .flatMap((x) => shares.map((y) => [box.left + box.width * x, box.top + box.height * y]))
      .some(([x = 0, y = 0]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
    const focused = look();
    element.blur();
    const blurred = look();
    element.focus({ preventScroll: true });
    return {
      order: [...document.querySelectorAll("*")].indexOf(element),
      name,
      isVisible: focused !== blurred,
      isUncovered,
    };
  });
}

/** Presses Tab from the start of the page to its end; returns every stop. */
export async function tabThrough(page: Page, most = 200): Promise<readonly FocusStop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const stops: FocusStop[] = [];
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await readFocus(page);
    // Past the last stop the browser's own controls have the focus, or the first one again.
    if (stop === undefined || stop.order === stops[0]?.order) return stops;
    stops.push(stop);
  }
  return stops;
}

/** The places in the document of all that can be operated and seen; without what arrow keys reach in the drawing. */
export function listOperable(page: Page): Promise<readonly { order: number; name: string }[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const operable = "a[href], button:not(:disabled), input, select, summary, [tabindex='0']";
    return [...document.querySelectorAll<HTMLElement | SVGElement>(operable)]
      .filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      )
      .map((element) => ({
        order: all.indexOf(element),
        name: element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "",
      }));
  });
}
