/** Measurements of a page as it lies on the screen, in CSS pixels. */
import type { Page } from "@playwright/test";
import { nextFrames } from "./app.ts";

/** How far the page can be scrolled sideways, once it has taken in the window's size: it is told of that with a frame. */
export async function readOverflow(page: Page): Promise<number> {
  await nextFrames(page, 3);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/**
 * The targets that are too small and too near to others (WCAG 2.5.8): less than 24 by 24, and a circle of 24 around
 * the middle meets another target, or such a circle of another small one. Links in a line of text, which gives them its height, are
 * exempt.
 */
export function findCrampedTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const selector = "a[href], button, input, select, summary, [role=slider], label.choice";
    const targets = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter(
        (element) => !(element instanceof HTMLInputElement && element.closest("label") !== null),
      )
      .filter((element) => element.closest(".visually-hidden, .skip-link, svg") === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .filter(({ element, box }) => !isCovered(element, box));
    // Beyond the edge of a panel that scrolls, or behind a sheet.
    function isCovered(element: HTMLElement, box: DOMRect) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      let parent = element.parentElement;
      for (; parent !== null && parent !== document.body; parent = parent.parentElement) {
        const { left, right, top, bottom } = parent.getBoundingClientRect();
        if (getComputedStyle(parent).overflow === "visible") continue;
        if (x < left || x > right || y < top || y > bottom) return true;
      }
      const top = document.elementFromPoint(x, y);
      return top !== null && !element.contains(top) && !top.contains(element);
    }
    const isSmall = ({ box }: { box: DOMRect }) =>
      box.width < least - 0.01 || box.height < least - 0.01;
    const middleOf = ({ box }: { box: DOMRect }) => ({
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
    });
    const isInSentence = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const block = element.closest("p, li, dd, figcaption")?.cloneNode(true);
      if (!(block instanceof HTMLElement)) return false;
      for (const link of block.querySelectorAll("a")) link.remove();
      return /[\p{L}\p{N}]{2}/u.test(block.textContent ?? "");
    };
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.element))
      .flatMap((target) => {
        const { x, y } = middleOf(target);
        const near = targets.find((other) => {
          if (
            other === target ||
            other.element.contains(target.element) ||
            target.element.contains(other.element)
          )
            return false;
          const edge = {
            x: Math.max(other.box.left, Math.min(x, other.box.right)),
            y: Math.max(other.box.top, Math.min(y, other.box.bottom)),
          };
          if (Math.hypot(edge.x - x, edge.y - y) < least / 2 - 0.01) return true;
          const middle = middleOf(other);
          return isSmall(other) && Math.hypot(middle.x - x, middle.y - y) < least - 0.01;
        });
        return near === undefined ? [] : [[target, near] as const];
      })
      .map(([target, near]) => `${nameOf(target)} near ${nameOf(near)}`);
    function nameOf({ element, box }: { element: HTMLElement; box: DOMRect }) {
      const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40);
      return `${element.tagName.toLowerCase()} "${name}" ${box.width.toFixed(1)}×${box.height.toFixed(1)}`;
    }
  });
}

/** The spacing of text that a reader may set (WCAG 1.4.12). */
export async function setTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Elements with text that is cut off: it is larger than a box around it that hides what does not fit. */
export function findClippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The drawing is a window on a wider plane; what is hidden on purpose is for screen readers.
    const isExempt = (element: Element) =>
      element.closest(".tl, .ov, .visually-hidden, .skip-link, svg, canvas, [hidden]") !== null;
    return [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => !isExempt(element) && element.checkVisibility())
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ),
      )
      .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect();
        for (
          let box: HTMLElement | null = element;
          box !== null && box !== document.body;
          box = box.parentElement
        ) {
          const { overflowX, overflowY, position } = getComputedStyle(box);
          const frame = box.getBoundingClientRect();
          const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
          if (hides(overflowX) && (text.right > frame.right + 1 || text.left < frame.left - 1))
            return true;
          if (hides(overflowY) && (text.bottom > frame.bottom + 1 || text.top < frame.top - 1))
            return true;
          // What scrolls shows all of it in time.
          if (overflowX === "auto" || overflowY === "auto" || position === "fixed") return false;
        }
        return text.left < -1 || text.right > document.documentElement.clientWidth + 1;
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 50)}`,
      );
  });
}
