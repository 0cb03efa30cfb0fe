import { openApp } from "./support/app.ts";
import { findCrampedTargets } from "./support/geometry.ts";
import { articlePage, eventPage, HOME } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const PAGES = [HOME, eventPage("fsb-foils-synagogue-attack"), articlePage("the-star-2024-03-23")];

/** High windows, so that no panel scrolls and everything lies where it can be measured. */
for (const width of [360, 768, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 3200 } });

    test("every target is large enough, or far enough from the next", async ({ page }) => {
      for (const mode of ["timeline", "list", "compare", "sources", "table"]) {
        await openApp(page, `./?mode=${mode}&event=fsb-foils-synagogue-attack`);
        expect(await findCrampedTargets(page), mode).toEqual([]);
      }
      await openApp(page);
      await page.getByRole("button", { name: "Filter" }).click();
      expect(await findCrampedTargets(page), "filter").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Settings" }).click();
      expect(await findCrampedTargets(page), "settings").toEqual([]);
    });

    test("every target is large enough before the script", async ({ page }) => {
      await page.route("**/*.js", (route) => route.abort());
      for (const path of PAGES) {
        await page.goto(path);
        expect(await findCrampedTargets(page), path).toEqual([]);
      }
    });
  });
}
