import { expect, type Page } from "@playwright/test";
import { runAxe } from "./axe-run.ts";

/**
 * Fails with the rule and the element where axe finds a fault: in light by every rule, in dark by those about colour.
 * The page's policy must be lifted (`bypassCSP`).
 */
export async function expectNoFaults(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await runAxe(page, "all");
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await runAxe(page, "colour");
  expect(listFaults(light), "faults that axe finds in light").toEqual([]);
  expect(listFaults(dark), "faults that axe finds in dark").toEqual([]);
  const applied = [light, dark].map(({ passes }) => passes.map(({ id }) => id));
  expect(applied[0]?.length, "rules that axe could apply").toBeGreaterThan(15);
  expect(applied[1], "rules that axe could apply in dark").toContain("color-contrast");
}

function listFaults({ violations }: Awaited<ReturnType<typeof runAxe>>) {
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Fails when the page, at its present width, is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, message: string): Promise<void> {
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflowPx, `${message}: width beyond the window in px`).toBeLessThanOrEqual(0);
}

/**
 * The targets that are too small to hit: below 24 by 24 px, with another target inside the circle of 24 px around their
 * middle, and no links in a line of text (WCAG 2.5.8). `root` is where to look; what lies in different scrolled parts
 * of the page does not count as near.
 */
export function listSmallTargets(page: Page, root = "body"): Promise<string[]> {
  return page.locator(root).evaluate((element) => {
    const LEAST_PX = 24;
    const targets = [
      ...element.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, summary, [role=slider]",
      ),
    ]
      .filter((target) =>
        target.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((target) => ({
        target,
        // A label is part of what it belongs to.
        box: (target.closest("label") ?? target).getBoundingClientRect(),
        frame: findFrame(target),
      }))
      .filter(({ box }) => box.width > 1 && box.bottom > 0);

    function findFrame(from: Element): Element | undefined {
      const parent = from.parentElement;
      if (parent === null) return undefined;
      const scrolls = /auto|scroll|hidden/u.test(getComputedStyle(parent).overflow);
      return scrolls || getComputedStyle(parent).position === "fixed" ? parent : findFrame(parent);
    }

    function isInText(target: HTMLElement): boolean {
      if (getComputedStyle(target).display !== "inline") return false;
      const block = target.closest("p, li, td, th, dd, blockquote");
      return (block?.textContent?.trim().length ?? 0) > (target.textContent?.trim().length ?? 0);
    }

    const isSmall = ({ box }: (typeof targets)[number]) =>
      Math.round(box.width) < LEAST_PX || Math.round(box.height) < LEAST_PX;
    const middleOf = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

    function isNear(own: (typeof targets)[number], other: (typeof targets)[number]): boolean {
      if (own === other || own.frame !== other.frame || own.target.contains(other.target))
        return false;
      const { x, y } = middleOf(own.box);
      const { box } = other;
      const besideX = Math.max(box.left - x, 0, x - box.right);
      const besideY = Math.max(box.top - y, 0, y - box.bottom);
      if (Math.hypot(besideX, besideY) < LEAST_PX / 2) return true;
      const middle = middleOf(box);
      return isSmall(other) && Math.hypot(middle.x - x, middle.y - y) < LEAST_PX;
    }

    return targets
      .filter((own) => isSmall(own) && !isInText(own.target))
      .filter((own) => targets.some((other) => isNear(own, other)))
      .map(({ target, box }) => `${target.outerHTML.slice(0, 160)}: ${box.width} by ${box.height}`);
  });
}

/** Spaces text as readers may who need it (WCAG 1.4.12). By script, for the page's policy allows no style element. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** A mode other than the timeline arrives a little later than the page around it, and the drawing with its first frame. */
export async function expectModeShown(page: Page, mode: string): Promise<void> {
  const main = page.locator(`main.main-${mode}`);
  if (mode === "timeline") await expect(main.locator(".count-line")).toHaveText(/^[1-9]/u);
  else await expect(main.locator(":is(h2, caption)").first()).toBeVisible();
}

/** The elements among these whose text has the colour of what lies behind it. */
export function listInvisible(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    function findBackground(from: Element | null): string {
      if (from === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(from);
      return /, 0\)$/u.test(backgroundColor) ? findBackground(from.parentElement) : backgroundColor;
    }
    return elements
      .filter((element) => getComputedStyle(element).color === findBackground(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
