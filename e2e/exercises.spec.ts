import { exerciseWordsFor } from "#core/words";
import { expectAccessible } from "./support/axe.ts";
import { cards, EXERCISES, EXERCISES_NB, open, titles, YEARS } from "./support/exercises.ts";
import { tabThrough } from "./support/focus.ts";
import {
  findClippedTexts,
  findCrampedTargets,
  readOverflow,
  setTextSpacing,
} from "./support/geometry.ts";
import { readShownTexts } from "./support/shown-texts.ts";
import { HOME } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { listTexts } from "./support/texts.ts";

test.describe("a link", () => {
  test("gives everybody the same, can be copied, and says what is gone", async ({
    page,
    browser,
    context,
  }) => {
    await test.step("gives everybody the same cards, and another version others", async () => {
      await open(page, `${EXERCISES}?kind=order&seed=7`);
      const dealt = await titles(page).allTextContents();
      expect(dealt).toHaveLength(8);
      const other = await browser.newPage();
      await open(other, new URL(`${EXERCISES}?kind=order&seed=7`, page.url().split(HOME)[0]).href);
      expect(await titles(other).allTextContents()).toEqual(dealt);
      await other.close();
      await page.getByRole("button", { name: "New version" }).click();
      await expect(page).toHaveURL(/\?kind=order&seed=8$/u);
      expect(await titles(page).allTextContents()).not.toEqual(dealt);
    });
    await test.step("can be copied, and names what was chosen", async () => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `${EXERCISES}?kind=sure&seed=4`);
      await page.getByText("Choose events").click();
      await page.getByRole("combobox", { name: "Events" }).selectOption("the-years-before");
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(page.url());
      expect(copied).toMatch(/\?kind=sure&events=bataclan-attacks,[a-z0-9,-]+&seed=4$/u);
    });
    await test.step("says what is no longer there, and gives the rest", async () => {
      await open(page, `${EXERCISES}?kind=order&events=never,${YEARS.join(",")},gone&seed=1`);
      await expect(page.locator(".exercise-gone")).toContainText("2 events");
      await expect(cards(page)).toHaveCount(4);
      await open(page, `${EXERCISES}?kind=wrong&events=never&seed=x`);
      await expect(page.locator(".exercise-gone")).toHaveText([
        /does not exist. This is “Put in order”/u,
        /not a number from 1 to 999,999. This is version 1/u,
        /None of the events/u,
      ]);
      await expect(cards(page)).toHaveCount(8);
      await page.getByRole("button", { name: "New version" }).click();
      await expect(page.locator(".exercise-gone")).toHaveCount(0);
      await expect(page).toHaveURL(/\?kind=order&seed=2$/u);
      await open(page, `${EXERCISES}?events=us-warning,gone`);
      await expect(page.locator(".exercise-gone")).toContainText("One event");
      await expect(page.getByText("Choose at least two events.")).toBeVisible();
    });
  });
});

test("no English is left in the Norwegian page", async ({ page }) => {
  const english = new Set(listTexts(exerciseWordsFor("en")));
  for (const kind of ["order", "sure", "who"]) {
    await open(page, `${EXERCISES_NB}?kind=${kind}&seed=3`);
    await page.getByRole("button", { name: "Sjekk" }).click();
    const texts = (await readShownTexts(page)).map((text) => text.trim());
    expect(texts).toContain("Fortsett å prøve");
    expect(texts.filter((text) => english.has(text))).toEqual([]);
  }
});

for (const kind of ["order", "sure", "who"]) {
  test.describe(`${kind}, for everybody`, () => {
    test.use({ bypassCSP: true });

    test("every stop of the keyboard is seen, axe finds no fault, nothing is cut on a narrow screen", async ({
      page,
    }) => {
      test.slow();
      const face = page.locator(kind === "order" ? ".order-face" : ".match-slot").first();
      await open(page, `${EXERCISES}?kind=${kind}&seed=3`);
      await expectAccessible(page, "dealt");
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
      expect(stops.filter(({ isUncovered }) => !isUncovered)).toEqual([]);
      await page.getByText("Choose events").click();
      await face.click();
      await expectAccessible(page, "choosing");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Check" }).click();
      await expectAccessible(page, "checked");
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, "checked, dark", "colour");

      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `${EXERCISES_NB}?kind=${kind}&seed=3`);
      await page.getByText("Velg hendelser").click();
      await face.click();
      await page.getByRole("button", { name: "Sjekk" }).click();
      expect(await readOverflow(page)).toBeLessThanOrEqual(0);
      expect(await findCrampedTargets(page)).toEqual([]);
      await setTextSpacing(page);
      expect(await readOverflow(page)).toBeLessThanOrEqual(0);
      expect(await findClippedTexts(page)).toEqual([]);
    });
  });
}
