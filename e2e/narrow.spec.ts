import type { Page } from "@playwright/test";
import { nextFrames, openApp } from "./support/app.ts";
import { findClippedTexts, readOverflow, setTextSpacing } from "./support/geometry.ts";
import { articlePage, eventPage, HOME, HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();
const MODES = ["timeline", "list", "compare", "sources", "table"];
const PAGES = [
  HOME,
  HOME_NB,
  eventPage("fsb-foils-synagogue-attack"),
  articlePage("the-star-2024-03-23"),
];

/** A small phone, and a screen of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const SMALL = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** On both small screens: no wider than the screen, and, where `isWhole`, no text cut off. */
async function expectFits(page: Page, where: string, isWhole: boolean): Promise<void> {
  for (const viewport of SMALL) {
    await page.setViewportSize(viewport);
    await nextFrames(page);
    const message = `${where}, ${viewport.height} px high`;
    expect(await readOverflow(page), message).toBe(0);
    if (isWhole) expect(await findClippedTexts(page), message).toEqual([]);
  }
}

test.describe("on a small screen, and at 400 %", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const lang of ["en", "nb"]) {
    test(`no mode has to be scrolled sideways in ${lang}, with an event open or not${lang === "en" ? ", and text that is set wider is not cut off" : ""}`, async ({
      page,
    }) => {
      test.slow();
      for (const mode of MODES) {
        for (const event of ["", "&event=fsb-foils-synagogue-attack"]) {
          const where = `${mode} ${event}`;
          await openApp(page, `./?mode=${mode}&lang=${lang}${event}`);
          await expectFits(page, where, false);
          if (lang !== "en" || event === "") continue;
          await setTextSpacing(page);
          await expectFits(page, `${where} with wide spacing`, true);
        }
      }
    });
  }

  test("no page has to be scrolled sideways before the script, and no text is cut off", async ({
    page,
  }) => {
    await page.route("**/*.js", (route) => route.abort());
    for (const path of PAGES) {
      await page.goto(path);
      await expectFits(page, path, true);
      await setTextSpacing(page);
      await expectFits(page, `${path} with wide spacing`, true);
    }
  });
});

test("text that is set wider is not cut off on a large screen", async ({ page }) => {
  for (const mode of MODES) {
    await openApp(page, `./?mode=${mode}&event=fsb-foils-synagogue-attack`);
    await setTextSpacing(page);
    await nextFrames(page);
    expect(await readOverflow(page), mode).toBe(0);
    expect(await findClippedTexts(page), mode).toEqual([]);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the list is the main view, with a strip of the drawing above it", async ({ page }) => {
    const app = await openApp(page);
    const list = page.getByRole("region", { name: "Events in order of time" });
    await expect(list.getByRole("heading", { level: 3 })).toHaveCount(timeline.events.length);
    const strip = await app.drawing.boundingBox();
    expect(strip?.height).toBeLessThan(220);
    expect(await list.evaluate((node) => node.getBoundingClientRect().height)).toBeGreaterThan(
      2000,
    );
  });

  test("an event comes up in a sheet, which closes again and gives the focus back", async ({
    page,
  }) => {
    await openApp(page);
    const link = page.locator("#e-us-warning").getByRole("heading").getByRole("link");
    await link.focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Event" });
    await expect(sheet).toBeInViewport();
    await expect(
      sheet.getByRole("heading", { name: "US warns of attack on concerts" }),
    ).toBeVisible();
    await sheet.getByRole("button", { name: "Make larger" }).click();
    const large = await sheet.boundingBox();
    await sheet.getByRole("button", { name: "Make smaller" }).click();
    expect((await sheet.boundingBox())?.height).toBeLessThan(large?.height ?? 0);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(link).toBeFocused();
    await link.tap();
    await expect(sheet).toBeVisible();
    await sheet.getByRole("button", { name: "Close" }).tap();
    await expect(sheet).toBeHidden();
    await expect(page).not.toHaveURL(/event=/u);
  });

  test("in the sheet a quotation leads to its passage in the source below", async ({ page }) => {
    await openApp(page, "./?event=us-warning");
    const sheet = page.getByRole("dialog", { name: "Event" });
    await sheet.getByRole("link", { name: "Show in the source" }).nth(1).click();
    await expect(page).toHaveURL(/article=norwegian-report-2024-03-23/u);
    await expect(sheet.locator("a[data-start][aria-current]")).toBeInViewport();
  });

  test("an open event is not hidden behind its sheet", async ({ page }) => {
    await openApp(page);
    await page.locator("#e-two-arrested-in-germany").getByRole("link").first().click();
    const sheet = await page.getByRole("dialog", { name: "Event" }).boundingBox();
    const entry = page.locator("#e-two-arrested-in-germany").getByRole("heading");
    await expect
      .poll(async () => ((await entry.boundingBox())?.y ?? Infinity) < (sheet?.y ?? 0))
      .toBe(true);
  });
});
