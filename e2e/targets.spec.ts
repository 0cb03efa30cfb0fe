import type { Page } from "@playwright/test";
import { nextFrames, openApp } from "./support/app.ts";
import { findCrampedTargets } from "./support/geometry.ts";
import { articlePage, eventPage, HOME } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const PAGES = [HOME, eventPage("fsb-foils-synagogue-attack"), articlePage("the-star-2024-03-23")];

/** High windows, so that no panel scrolls and everything lies where it can be measured. */
async function expectRoom(page: Page, where: string): Promise<void> {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 3200 });
    await nextFrames(page, 3);
    expect(await findCrampedTargets(page), `${where}, ${width} px wide`).toEqual([]);
  }
}

test("every target is large enough, or far enough from the next, at every width", async ({
  page,
}) => {
  test.slow();
  for (const mode of ["timeline", "list", "compare", "sources", "table"]) {
    await openApp(page, `./?mode=${mode}&event=fsb-foils-synagogue-attack`);
    await expectRoom(page, mode);
  }
  await openApp(page);
  for (const name of ["Filter", "Settings"]) {
    const button = page.getByRole("button", { name, exact: true });
    await button.click();
    await expectRoom(page, name);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Escape");
  }
});

test("every target is large enough before the script, at every width", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  for (const path of PAGES) {
    await page.goto(path);
    await expectRoom(page, path);
  }
});
