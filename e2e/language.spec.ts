import type { Page } from "@playwright/test";
import { nextFrames, openApp, waitForApp } from "./support/app.ts";
import { findPhrases, listEnglishOnly } from "./support/dictionary.ts";
import { readShownTexts } from "./support/shown-texts.ts";
import { HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();
const englishOnly = listEnglishOnly();

/** No phrase of the English dictionary is left, but in what is marked as being in another language. */
async function expectNorwegian(page: Page, where: string): Promise<void> {
  await nextFrames(page);
  expect(findPhrases(englishOnly, await readShownTexts(page)), where).toEqual([]);
}

test("the comparison with the dictionaries finds English where it is", async ({ page }) => {
  await openApp(page, "./?event=us-warning");
  // The card comes a moment after the first picture.
  await expect(page.locator("#event-title")).toBeVisible();
  expect(findPhrases(englishOnly, await readShownTexts(page)).length).toBeGreaterThan(30);
});

test("no English is left in any Norwegian mode", async ({ page }) => {
  test.slow();
  for (const mode of ["timeline", "list", "compare", "sources", "table"]) {
    await openApp(page, `./?lang=nb&mode=${mode}&event=fsb-foils-synagogue-attack`);
    await expectNorwegian(page, mode);
    const search = "event=kabul-airport-attack&q=Kabul&category=attack";
    await openApp(page, `./?lang=nb&mode=${mode}&${search}`);
    await expectNorwegian(page, `${mode} with a search and a filter`);
  }
});

test("no English is left in what opens, and in messages", async ({ page }) => {
  await openApp(page, "./?lang=nb&event=nope&article=nope&view=soon&mode=map");
  await expectNorwegian(page, "problems");
  await page.getByRole("button", { name: "Filter" }).click();
  await expectNorwegian(page, "filter");
  await page.getByRole("button", { name: "Innstillinger" }).click();
  await expectNorwegian(page, "settings");
  await page.getByRole("searchbox").fill("zeppelin");
  await expect(page.getByRole("status")).not.toBeEmpty();
  await expectNorwegian(page, "no hits");
  await page.getByRole("button", { name: "Hjelp" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNorwegian(page, "help");
});

test("no English is left in any event's card", async ({ page }) => {
  await openApp(page, "./?lang=nb");
  await page.locator("h1").click();
  for (const _ of timeline.events) {
    await page.keyboard.press("n");
    await waitForApp(page);
    await expectNorwegian(page, page.url());
  }
});

test("no English is left in the Norwegian pages before the script", async ({ page }) => {
  test.slow();
  await page.route("**/*.js", (route) => route.abort());
  const pages = [
    "",
    ...timeline.events.map(({ id }) => `events/${id}/`),
    ...timeline.articles.map(({ id }) => `articles/${id}/`),
  ];
  for (const path of pages) {
    await page.goto(HOME_NB + path, { waitUntil: "domcontentloaded" });
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
    expect(findPhrases(englishOnly, await readShownTexts(page)), path).toEqual([]);
  }
});
