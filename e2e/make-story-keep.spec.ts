import type { Page } from "@playwright/test";
import { printOwnStory } from "#core/story";
import {
  choice,
  choose,
  chooser,
  KABUL,
  openMaker,
  readOrder,
  SYRIA,
  stepOf,
  steps,
  WARNING,
  words,
} from "./support/make-story.ts";
import { nameEvent } from "./support/names.ts";
import { COLLECTION, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const textOf = (page: Page, id: string) =>
  stepOf(page, id).getByRole("textbox", { name: words.fields.text });
const newsOf = (page: Page, text: string) => page.getByText(text).locator("..");

test.describe("what a person wrote", () => {
  test("does not go with its event without a word, and comes back", async ({ page }) => {
    await openMaker(page);
    await choose(page, SYRIA, KABUL, WARNING);
    await textOf(page, KABUL).fill("Only the month is known");
    await choice(page, SYRIA).uncheck();
    await expect(page.getByText(words.told.unchosen(1))).toHaveCount(1);
    await choice(page, KABUL).uncheck();
    const one = newsOf(page, words.told.lostWords(1, nameEvent(KABUL)));
    await expect(one).toBeInViewport();
    await one.getByRole("button", { name: words.undo }).click();
    await expect(textOf(page, KABUL)).toHaveValue("Only the month is known");
    await expect(choice(page, KABUL)).toBeFocused();
    await textOf(page, WARNING).fill("The seventh of March");
    await chooser(page).getByRole("button", { name: words.chooseNone }).click();
    await expect(steps(page)).toHaveCount(0);
    const two = newsOf(page, words.told.lostWords(2, ""));
    await two.getByRole("button", { name: words.undo }).click();
    await expect(textOf(page, WARNING)).toHaveValue("The seventh of March");
    await page.getByRole("button", { name: words.remove(nameEvent(WARNING)) }).click();
    const three = newsOf(page, words.told.lostWords(1, nameEvent(WARNING)));
    await expect(three).toBeInViewport();
    // Undoing would now undo something else.
    await choose(page, SYRIA);
    await expect(three).toHaveCount(0);
  });

  test("may be long: its length is told, and it is not shared before it is short enough", async ({
    page,
  }) => {
    await openMaker(page);
    await choose(page, KABUL);
    await page.getByRole("link", { name: words.show }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.untitled);
    await page.goBack();
    await textOf(page, KABUL).fill("word ".repeat(80));
    await expect(page.getByText(words.tooLongToProject)).toHaveCount(0);
    await textOf(page, KABUL).fill("word ".repeat(160));
    await expect(page.getByText(words.tooLongToProject)).toBeVisible();
    await textOf(page, KABUL).fill("x".repeat(4_100));
    await expect(page.getByText("4,100 of 4,000 characters. 100 too many.")).toBeVisible();
    await expect(page.getByText(words.notYet)).toBeVisible();
    await expect(page.getByRole("button", { name: words.copy })).toHaveCount(0);
    await page.reload();
    await expect(textOf(page, KABUL)).toHaveValue("x".repeat(4_100));
  });

  test("in two windows: one follows the other; what neither saw in time is set aside", async ({
    page,
    context,
  }) => {
    await openMaker(page);
    await choose(page, KABUL);
    const other = await context.newPage();
    await openMaker(other);
    await textOf(other, KABUL).fill("In the other window");
    await expect(textOf(page, KABUL)).toHaveValue("In the other window");
    await expect(page.getByText(words.told.followed)).toBeVisible();
    await other.close();
    // As of a window that this one did not hear of.
    const unheard = printOwnStory(readTimeline(), { title: "Unheard", steps: [{ event: SYRIA }] });
    const key = `dateline-own-story-${COLLECTION}`;
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      key,
      unheard,
    ] as const);
    await textOf(page, KABUL).fill("Written here");
    await expect(page.getByRole("alert")).toContainText(words.otherWindow.text);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(unheard);
    await page.getByRole("button", { name: words.otherWindow.take }).click();
    expect(await readOrder(page)).toEqual([SYRIA]);
    const shelf = page.getByRole("region", { name: words.shelf.title(1) });
    await shelf.getByRole("button", { name: words.shelf.open }).click();
    await expect(textOf(page, KABUL)).toHaveValue("Written here");
  });

  test("is not kept where the browser refuses: that is told", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openMaker(page);
    await choose(page, KABUL);
    await expect(page.getByRole("alert")).toContainText(words.notKept);
    await page.getByRole("button", { name: words.startOver }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});
