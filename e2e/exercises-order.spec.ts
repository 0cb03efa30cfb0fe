import type { Page } from "@playwright/test";
import { arrange, createOrdering } from "#core/exercise";
import {
  cards,
  EXERCISES,
  FOUR,
  middleOf,
  open,
  said,
  titleOf,
  titles,
  verdict,
  YEARS,
} from "./support/exercises.ts";
import { readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { createTouch } from "./support/touch.ts";

const timeline = readTimeline();
const face = (page: Page, id: string) => cards(page).filter({ hasText: titleOf(id) });

test.describe("put in order", () => {
  test("by keyboard, by mouse, by choosing a card and its place", async ({ page }) => {
    await test.step("by keyboard alone, to the end, and nothing is sent", async () => {
      await open(page, FOUR);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const dealt = createOrdering(timeline, YEARS, 2).map(({ id }) => id);
      expect(await titles(page).allTextContents()).toEqual(dealt.map(titleOf));
      const wanted = arrange(timeline, dealt);
      expect(wanted).not.toEqual(dealt);
      for (const id of wanted) {
        await face(page, id).focus();
        await page.keyboard.press("Space");
        await expect(said(page)).toContainText("picked up");
        await page.keyboard.press("End");
        await expect(face(page, id)).toBeFocused();
        await page.keyboard.press("Space");
        await expect(said(page)).toHaveText(`“${titleOf(id)}” put down, place 4 of 4.`);
      }
      await page.getByRole("button", { name: "Check" }).focus();
      await page.keyboard.press("Enter");
      await expect(verdict(page)).toHaveText("This order fits the sources.");
      await expect(verdict(page)).toBeFocused();
      expect(requests).toEqual([]);
    });
    await test.step("Escape puts a card back where it lay", async () => {
      await open(page, FOUR);
      const before = await titles(page).allTextContents();
      await cards(page).nth(3).focus();
      for (const key of ["Space", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
      expect(await titles(page).allTextContents()).not.toEqual(before);
      await expect(said(page)).toContainText("place 2 of 4");
      await page.keyboard.press("Escape");
      expect(await titles(page).allTextContents()).toEqual(before);
      await expect(cards(page).nth(3)).toBeFocused();
    });
    await test.step("by mouse: dragged over the others, and left alone with Escape", async () => {
      await open(page, FOUR);
      const before = await titles(page).allTextContents();
      const [a = "", b = "", c = "", d = ""] = before;
      const from = await middleOf(cards(page).nth(3));
      const to = await middleOf(cards(page).nth(0));
      const drag = async () => {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x, (from.y + to.y) / 2);
        await page.mouse.move(to.x, to.y - 12);
      };
      await drag();
      await expect(page.locator(".order-gap.is-target")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await page.mouse.up();
      expect(await titles(page).allTextContents()).toEqual(before);
      await drag();
      await page.mouse.up();
      await expect(titles(page)).toHaveText([d, a, b, c]);
      await expect(page.locator(".order-card.is-held")).toHaveCount(0);
    });
    await test.step("by choosing a card and then its place", async () => {
      await open(page, FOUR);
      const [a = "", b = "", c = "", d = ""] = await titles(page).allTextContents();
      await cards(page).nth(0).click();
      await page.getByRole("button", { name: `Put it between “${b}” and “${c}”` }).click();
      await expect(titles(page)).toHaveText([b, a, c, d]);
      await expect(cards(page).nth(1)).toBeFocused();
      await cards(page).nth(3).click();
      await page.getByRole("button", { name: "Put it first" }).click();
      await expect(titles(page)).toHaveText([d, b, a, c]);
      await cards(page).nth(0).click();
      await page.getByRole("button", { name: "Put it last" }).click();
      await expect(titles(page)).toHaveText([b, a, c, d]);
    });
  });

  test("explains each place, takes what the sources leave open, and says what they order", async ({
    page,
  }) => {
    await test.step("explains each place with the words of the source, and lays a right order", async () => {
      await open(page, FOUR);
      // The cards are never dealt in a right order.
      await page.getByRole("button", { name: "Check" }).click();
      await expect(verdict(page)).toContainText(/ha(?:s|ve) to move/u);
      await expect(page.locator(".place-result")).toHaveCount(4);
      for (const id of YEARS) {
        const result = page
          .locator(".order-card", { has: face(page, id) })
          .locator(".place-result");
        await expect(result.locator("blockquote u.expression").first()).toBeVisible();
        await expect(result.getByRole("link").first()).toHaveAttribute("href", /articles\/.*#m-/u);
      }
      await expect(page.locator(".misplacement").first()).toContainText(
        /Belongs (?:before|after) “/u,
      );
      const term = page.getByRole("button", { name: "Bataclan", exact: true });
      await term.click();
      await expect(page.getByRole("note")).toContainText("a concert in Paris in 2015");
      await page.keyboard.press("Escape");
      await expect(term).toBeFocused();
      await page.getByRole("button", { name: "Show an order" }).click();
      await expect(verdict(page)).toContainText("now lie in an order");
      await expect(page.locator(".misplacement")).toHaveCount(0);
      await page.getByRole("button", { name: "Keep trying" }).click();
      await expect(page.locator(".place-result")).toHaveCount(0);
      await page.getByRole("button", { name: "Start again" }).click();
      const dealt = createOrdering(timeline, YEARS, 2).map(({ id }) => titleOf(id));
      await expect(titles(page)).toHaveText(dealt);
    });
    await test.step("takes either way what the sources leave open, and says so", async () => {
      await open(page, `${EXERCISES}?events=bataclan-attacks,sharm-el-sheikh-bombing&seed=1`);
      for (const _way of [1, 2]) {
        await page.getByRole("button", { name: "Check" }).click();
        await expect(verdict(page)).toHaveText("This order fits the sources.");
        await expect(page.locator(".step-note")).toContainText(
          "Either way is right: the sources do not say which came first. They give the same time for both: 2015.",
        );
        await page.getByRole("button", { name: "Keep trying" }).click();
        await cards(page).first().click();
        await page.getByRole("button", { name: "Put it last" }).click();
      }
    });
    await test.step("says where an article gives the order itself, and where sources disagree", async () => {
      const pair = "crocus-city-hall-attack,islamic-state-claims-responsibility";
      await open(page, `${EXERCISES}?events=${pair},fsb-foils-synagogue-attack&seed=1`);
      await page.getByRole("button", { name: "Check" }).click();
      await page.getByRole("button", { name: "Show an order" }).click();
      await expect(page.locator(".step-note")).toHaveCount(1);
      await expect(page.locator(".step-note")).toContainText("the sources say so");
      await expect(page.locator(".step-note blockquote")).toContainText("Bare noen timer etter");
      await expect(page.locator(".agreement-conflict")).toContainText("The sources disagree");
    });
    await test.step("the choice of events is the reader's, twelve cards at a time", async () => {
      await open(page, FOUR);
      await page.getByText("Choose events").click();
      await page.getByLabel(new RegExp(`^${titleOf("us-warning")}`, "u")).uncheck();
      await expect(cards(page)).toHaveCount(3);
      await expect(page).toHaveURL(/events=bataclan-attacks,kabul-airport-attack,russia-invades/u);
      await page.getByRole("combobox", { name: "Events" }).selectOption("all");
      await expect(cards(page)).toHaveCount(12);
      await expect(page.getByText("12 cards are dealt at a time")).toBeVisible();
      await page.getByRole("combobox", { name: "Events" }).selectOption("main");
      await expect(page).toHaveURL(/\?kind=order&seed=2$/u);
      await expect(cards(page)).toHaveCount(8);
    });
  });

  test("by mouse in a long list: at the window’s edge it scrolls along, and selects no text", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 500 });
    await open(page, `${EXERCISES}?kind=order&seed=5`);
    const [first = ""] = await titles(page).allTextContents();
    await cards(page).first().scrollIntoViewIfNeeded();
    const from = await middleOf(cards(page).first());
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, 250);
    await page.mouse.move(from.x, 490);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
    await expect(page.locator(".is-dragged .order-title")).toHaveText(first);
    await expect
      .poll(() => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 1))
      .toBe(true);
    await page.mouse.up();
    await expect(titles(page).last()).toHaveText(first);
    expect(await page.evaluate(() => String(getSelection()))).toBe("");
    // Given up above its own place, it is not picked up when the button is let go.
    const last = await middleOf(cards(page).last());
    await page.mouse.move(last.x, last.y);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y - 40);
    await page.keyboard.press("Escape");
    await expect(page.locator(".is-dragged")).toHaveCount(0);
    await page.mouse.move(last.x, last.y);
    await page.mouse.up();
    await expect(titles(page).last()).toHaveText(first);
    await expect(page.locator(".is-held")).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a finger drags a card by its handle and scrolls the page elsewhere", async ({ page }) => {
    await open(page, FOUR);
    const [a = "", b = "", c = "", d = ""] = await titles(page).allTextContents();
    const touch = await createTouch(page);
    await cards(page).nth(0).scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const top = document.querySelector(".order-list")?.getBoundingClientRect().top ?? 0;
      scrollBy(0, top - 120);
    });
    const from = await middleOf(page.locator(".order-face .grip").nth(0));
    const to = await middleOf(cards(page).nth(2));
    await touch.start([from]);
    await touch.move([{ x: from.x, y: from.y + 20 }]);
    await touch.move([{ x: from.x, y: to.y + 5 }]);
    await touch.end();
    await expect(titles(page)).toHaveText([b, c, a, d]);
    const title = await middleOf(titles(page).nth(2));
    const before = await page.evaluate(() => scrollY);
    await touch.start([title]);
    for (const upPx of [20, 60, 100]) await touch.move([{ ...title, y: title.y - upPx }]);
    await touch.end();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(titles(page)).toHaveText([b, c, a, d]);
    // The first touch of a page that glides only stops it.
    await expect(async () => {
      await cards(page).nth(0).tap();
      await expect(page.locator(".is-held")).toHaveCount(1, { timeout: 300 });
    }).toPass();
    await page.getByRole("button", { name: "Put it last" }).tap();
    await expect(titles(page)).toHaveText([c, a, d, b]);
  });
});
