import type { Locator } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { findClippedTexts, findCrampedTargets, readOverflow } from "./support/geometry.ts";
import { printPdf } from "./support/pdf.ts";
import {
  below,
  blank,
  CLAIM,
  count,
  expectStep,
  hasMore,
  label,
  linkToOwnStory,
  openPresenter,
  present,
  readHidden,
  STORY,
  stepArea,
} from "./support/present.ts";
import { HOME, HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

test.describe("read from the back of the room", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("no text of a step is smaller than 28 pixels, and none needs scrolling", async ({
    page,
  }) => {
    for (const path of [STORY, CLAIM, STORY.replace(HOME, HOME_NB), CLAIM.replace(HOME, HOME_NB)]) {
      await present(page, path, "1");
      const total = Number(/\d+$/u.exec((await count(page).textContent()) ?? "")?.[0]);
      for (let step = 1; step <= total; step++) {
        await expect(count(page)).toHaveText(new RegExp(` ${step} (?:of|av) `, "u"));
        expect(
          await readSmallest(page.locator(".present-step")),
          `${path} ${step}`,
        ).toBeGreaterThanOrEqual(28);
        expect(await readSmallest(page.locator(".present-count"))).toBeGreaterThanOrEqual(28);
        await expect
          .poll(() => readHidden(page.locator(".present-step")), `${path} ${step}`)
          .toBeLessThanOrEqual(0);
        await page.keyboard.press("ArrowRight");
      }
    }
  });

  test("what does not fit is large all the same, and shown before the next step", async ({
    page,
  }) => {
    await page.goto(linkToOwnStory());
    await expect(count(page)).toHaveText("My own · 1 of 2");
    const area = stepArea(page);
    expect(await readSmallest(area)).toBeGreaterThanOrEqual(28);
    await expect(below(page)).toHaveText("More below");
    expect(await readSmallest(below(page))).toBeGreaterThanOrEqual(28);
    const keys = [" ", "PageDown", "ArrowDown", "ArrowRight"];
    const readTop = () => area.evaluate(({ scrollTop }) => scrollTop);
    for (let press = 0; await hasMore(page); press++) {
      const [top, sight] = [await readTop(), await readSight(area)];
      if (press % 5 < 4) await page.keyboard.press(keys[press % 5] ?? "");
      else await below(page).getByRole("button").click();
      await expect.poll(readTop).toBeGreaterThan(top);
      // What lay under the sign is seen now: no line is passed over.
      expect((await readTop()) - top).toBeLessThan(sight);
      expect(press).toBeLessThan(40);
    }
    await expect(area.getByText("And the last word?")).toBeInViewport({ ratio: 0.99 });
    await expect(count(page)).toHaveText("My own · 1 of 2");
    await page.keyboard.press(" ");
    await expect(count(page)).toHaveText("My own · 2 of 2");

    await present(page, CLAIM, "1");
    await label(page, "Attack on Crocus City Hall").getByRole("link").click();
    const last = page.getByRole("region", { name: "Quotations" }).locator("figcaption").nth(3);
    for (let press = 0; press < 5 && (await hasMore(page)); press++) {
      await page.keyboard.press("PageDown");
    }
    await expect(last).toBeInViewport({ ratio: 0.99 });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Attack on Crocus City Hall");
  });
});

/** How many pixels of the step are to be seen above the sign that it goes on. */
async function readSight(area: Locator): Promise<number> {
  return area.evaluate((element) => {
    const sign = document.querySelector(".present-below button");
    const { top, bottom } = element.getBoundingClientRect();
    return (sign?.getBoundingClientRect().top ?? bottom) - top;
  });
}

test("the printer gives out the whole story, whichever step is shown", async ({ page }) => {
  const story = readTimeline().stories.find(({ id }) => STORY.includes(id));
  if (story === undefined) throw new Error("story: not there");
  await present(page, STORY, "9");
  await page.keyboard.press("b");
  await expect(blank(page)).toBeFocused();
  // Dark on white, though the screen is light on black.
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".present-paper figcaption").first()).toHaveCSS(
    "color",
    "rgb(68, 68, 68)",
  );
  const pages = await printPdf(page);
  const flat = (text: string) => text.replace(/\s+/gu, "").replace(/[’ʼ]/gu, "'");
  const text = flat(pages.map((each) => each.text).join(""));
  for (const { title, text: said, question, passages = [], notes } of story.steps) {
    const wanted = [title.en, said?.en, question?.en, ...passages.map(({ exact }) => exact)];
    for (const words of wanted) expect(text).toContain(flat(words ?? ""));
    if (notes !== undefined) expect(text).not.toContain(flat(notes.en ?? ""));
  }
  expect(text).toContain("Sources");
  expect(text).not.toContain("screenisblank");
  expect(pages.length).toBeLessThan(8);
  expect(pages.flatMap(({ inMargin }) => inMargin)).toEqual([]);
});

/** The smallest font size of any text inside. */
async function readSmallest(part: Locator): Promise<number> {
  return part.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? "").trim() === "") continue;
      if (parent.getBoundingClientRect().width <= 1) continue;
      least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return least;
  });
}

test.describe("motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the timeline flies from step to step", async ({ page }) => {
    await present(page, STORY, "3");
    await expect(label(page, "Bataclan")).toBeVisible();
    const distances = await page.evaluate(async () => {
      const find = () =>
        [...document.querySelectorAll<HTMLElement>(".tl-label")].find((each) =>
          each.textContent?.includes("Bataclan"),
        );
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
      const places = new Set<string>();
      for (let frame = 0; frame < 40; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        places.add(find()?.style.transform ?? "");
      }
      return places.size;
    });
    expect(distances).toBeGreaterThan(5);
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a swipe turns the step, and nothing is cut off", async ({ page }) => {
    await present(page, STORY, "2");
    const swipe = async (fromX: number, toX: number) => {
      const client = await page.context().newCDPSession(page);
      const at = (x: number) => [{ x, y: 200 }];
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(fromX) });
      for (let share = 1; share <= 4; share++) {
        const x = fromX + ((toX - fromX) * share) / 4;
        await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(x) });
      }
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe(300, 60);
    await expectStep(page, 3);
    await swipe(60, 300);
    await expectStep(page, 2);
    expect(await readOverflow(page)).toBe(0);
    expect(await findCrampedTargets(page)).toEqual([]);
  });
});

test("nothing is inaccessible, dark or light", async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({
    bypassCSP: true,
    reducedMotion: "reduce",
    baseURL: test.info().project.use.baseURL ?? "",
  });
  const page = await context.newPage();
  await present(page, STORY, "10");
  const presenter = await openPresenter(page);
  for (const [scheme, rules] of [
    ["dark", "all"],
    ["light", "colour"],
  ] as const) {
    if (scheme === "light") await page.keyboard.press("l");
    await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
    await expectAccessible(page, `projector, ${scheme}`, rules);
    // What a step is not about is behind it, and can still be seen from the last row (WCAG 1.4.3, 1.4.11).
    const [faint, soft] = await page.locator(".present-drawing").evaluate(readContrasts);
    expect(faint).toBeGreaterThanOrEqual(3);
    expect(soft).toBeGreaterThanOrEqual(4.5);
    const other = page.locator(".tl-label.faint").first();
    await expect(other).toHaveCSS("opacity", "1");
    expect(await findClippedTexts(page)).toEqual([]);
    await page.keyboard.press("s");
    await expectAccessible(page, `list of steps, ${scheme}`, rules);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expectAccessible(page, `keys, ${scheme}`, rules);
    await page.keyboard.press("Escape");
    await presenter.emulateMedia({ colorScheme: scheme });
    await expectAccessible(presenter, `presenter, ${scheme}`, rules);
    await page.keyboard.press("b");
    await expectAccessible(page, `blank, ${scheme}`, rules);
    await page.keyboard.press("b");
  }
  await context.close();
});

/** How marks (first) and texts (second) of what is faint stand out from the paper, as WCAG reckons it. */
function readContrasts(element: Element): readonly number[] {
  const style = getComputedStyle(element);
  const read = (name: string) => {
    const hex = style.getPropertyValue(name).trim().slice(1);
    const [r = 0, g = 0, b = 0] = [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const paper = read("--paper");
  return ["--faint", "--ink-soft"].map((name) => {
    const own = read(name);
    return Math.max(own, paper) / Math.min(own, paper);
  });
}
