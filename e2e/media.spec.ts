import type { Page } from "@playwright/test";
import { expectModeShown, listInvisible } from "./support/a11y.ts";
import { openApp } from "./support/app.ts";
import { eventPage, HOME, listQuoted, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const { events } = readTimeline();
const EVENT = "fsb-foils-synagogue-attack";

/** The list's entries as they lie on the page: their titles, and whether each quotation can be seen. */
function readEntries(page: Page) {
  return page.locator(".event-list > li").evaluateAll((items) =>
    items.map((item) => ({
      id: item.id,
      title: item.querySelector("h2, h3, h4")?.textContent?.replace(/\s+/gu, " ").trim(),
      quotations: [...item.querySelectorAll("blockquote")].map((quotation) => {
        const { width, height } = quotation.getBoundingClientRect();
        const isSeen =
          quotation.checkVisibility({ visibilityProperty: true }) && width * height > 0;
        return isSeen ? "seen" : "hidden";
      }),
    })),
  );
}

test("printed, the app is the list of every event with every quotation, whatever is shown", async ({
  page,
}) => {
  for (const path of [HOME, `${HOME}?mode=table`, `${HOME}?event=${EVENT}`]) {
    await openApp(page, path);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".event-list > li"), path).toHaveCount(events.length);
    const wanted = events.map((event) => ({
      id: `e-${event.id}`,
      title: event.title.en,
      quotations: listQuoted(event).map(() => "seen"),
    }));
    await expect.poll(() => readEntries(page), { message: path }).toEqual(wanted);
    for (const hidden of [".tabs", ".app-tools", ".tl", ".sheet", ".skip-link"]) {
      await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
    }
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".tabs")).toBeVisible();
  }
});

test("printed without script, a page has the event with its quotations", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(new URL(eventPage(EVENT), test.info().project.use.baseURL).href);
  await expect(page.locator("blockquote").first()).toBeVisible();
  await context.close();
});

test.describe("with forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

  test("text and focus can be told from what lies behind them", async ({ page }) => {
    await openApp(page, `${HOME}?event=${EVENT}`);
    await expectModeShown(page, "timeline");
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(
      await listInvisible(page, ".button, .tab, .search form, a.passage, .tl-label a"),
    ).toEqual([]);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await expect(skip).toBeFocused();
    await expect(skip).toHaveCSS("outline-style", "solid");
  });
});

test("with motion, the flight ends exactly where the reader without motion is", async ({
  browser,
}) => {
  const ends: string[] = [];
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const context = await browser.newContext({
      reducedMotion,
      viewport: { width: 1440, height: 900 },
      baseURL: test.info().project.use.baseURL ?? "",
    });
    const page = await context.newPage();
    await openApp(page, `${HOME}?q=Germany&view=2014/2016`);
    await page.locator(".hits").getByRole("link").first().click();
    await expect(page).not.toHaveURL(/view=2014(\/|%2F)2016/u);
    ends.push(new URL(page.url()).searchParams.get("view") ?? "");
    await context.close();
  }
  expect(ends[0]).not.toBe("");
  expect(ends[1]).toBe(ends[0]);
});
