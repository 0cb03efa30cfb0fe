import type { Page } from "@playwright/test";
import { findApp, openApp, waitForApp } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { articlePage, eventPage, HOME, HOME_NB } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

// axe looks at every element of a page, several times over.
test.describe.configure({ timeout: 60_000 });
test.use({ bypassCSP: true });

const MODES = ["timeline", "list", "compare", "sources", "table"];

/** The structure is the same in both appearances: in the dark only what has to do with colour is looked at. */
async function expectNoFault(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page, `${where}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, `${where}, dark`, "colour");
}

test("no mode has a fault, with an event open", async ({ page }) => {
  const app = await openApp(page, "./?event=fsb-foils-synagogue-attack");
  for (const mode of MODES) {
    await app.mode(mode.replace(/^./u, (letter) => letter.toUpperCase())).click();
    await waitForApp(page);
    await expectNoFault(page, mode);
  }
});

test("what opens has no fault: search and messages, filter, settings, help", async ({ page }) => {
  await openApp(page, "./?event=nope&q=Kabul");
  await expectNoFault(page, "search and message");
  await page.getByRole("button", { name: "Filter" }).click();
  await expectNoFault(page, "filter");
  await page.getByRole("button", { name: "Settings" }).click();
  await expectNoFault(page, "settings");
  await page.keyboard.press("Escape");
  await findApp(page).drawing.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoFault(page, "help");
});

test("the pages before the script have no fault", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  const pages = [HOME, eventPage("kabul-airport-attack"), articlePage("the-star-2024-03-23")];
  for (const path of pages) {
    await page.goto(path);
    await expectNoFault(page, path);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the list and the sheet have no fault", async ({ page }) => {
    await openApp(page, "./?lang=nb");
    await expectNoFault(page, "list");
    await page.locator("#e-fsb-foils-synagogue-attack").getByRole("link").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoFault(page, "sheet");
  });
});

// In the dark, axe does not see the ground that the browser itself gives a page without style sheets.
test("the page for addresses that lead nowhere has no fault", async ({ page }) => {
  await page.goto(`${HOME_NB}nothing/here/`);
  await expectAccessible(page, "not found");
});

test("a chosen appearance wins over the system's, and has no fault", async ({ page }) => {
  await openApp(page, "./?event=us-warning");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("combobox", { name: "Appearance" }).selectOption("dark");
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).not.toBe("rgb(251, 250, 246)");
  await expectAccessible(page, "dark by choice", "colour");
});
