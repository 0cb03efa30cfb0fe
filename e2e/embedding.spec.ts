import { embeddingWordsFor } from "#core/words";
import { expectNoFaults, expectNoSidewaysScroll, listSmallTargets } from "./support/a11y.ts";
import { expectDrawn, hostPage } from "./support/embeds.ts";
import { SITE } from "./support/servers.ts";
import { COLLECTION } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { expectOnly, watch } from "./support/watch.ts";

/** The page about putting a timeline into other pages. */
const PAGES = [
  ["en", "embedding/"],
  ["nb", "embedding/nb/"],
] as const;

for (const [locale, path] of PAGES) {
  test.describe(path, () => {
    test("shows each way with its code, alive, copies each by one click, and fits", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { requests, faults } = await watch(page);
      await page.goto(path);
      const words = embeddingWordsFor(locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
      const codes = await page.locator("pre code").allTextContents();
      expect(codes[0]).toMatch(new RegExp(`^${SITE}collections/${COLLECTION}/\\S*[?]\\S+$`, "u"));
      expect(codes[1]).toContain(`<iframe src="${SITE}embed/${COLLECTION}/`);
      expect(codes[2]).toContain(`<date-line src="${SITE}collections/${COLLECTION}/timeline.json"`);
      expect(codes[3]).toMatch(/^date-line:not\(:defined\) \{ .*min-height: \d+px \}$/u);
      expect(codes[4]).toBe(`<script src="${SITE}embed/height.js" async></script>`);
      const inside = page.frameLocator("iframe");
      await expectDrawn(inside);
      await page.locator("date-line").scrollIntoViewIfNeeded();
      await expectDrawn(page.locator("date-line"));
      await expect(page.locator("date-line").getByText(words.fallback)).toBeHidden();

      const buttons = page.locator(".embedding-copy > button");
      await expect(buttons).toHaveCount(codes.length);
      for (const [index, code] of codes.entries()) {
        await buttons.nth(index).click();
        await expect(buttons.nth(index)).toHaveText(words.copied);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
      }

      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await page.locator("date-line").scrollIntoViewIfNeeded();
        await expect(page.locator("date-line .tl").first()).toBeVisible();
        await expectNoSidewaysScroll(page, `${width} px`);
        expect(await listSmallTargets(page, "main"), `${width} px`).toEqual([]);
      }
      expectOnly(requests, [new URL(SITE).origin]);
      expect(faults).toEqual([]);
    });

    test("gives what it says that it gives, pasted into another page", async ({ page }) => {
      await page.goto(path);
      const [, frame = "", element = ""] = await page.locator("pre code").allTextContents();
      await page.goto(hostPage("empty.html"));
      await page.setContent(`<!doctype html><body style="width: 640px">${frame}${element}</body>`);
      await expectDrawn(page.frameLocator("iframe"));
      await expectDrawn(page.locator("date-line"));
    });
  });
}

test.describe("by axe", () => {
  test.use({ bypassCSP: true });
  for (const [, path] of PAGES) {
    test(`${path} has no fault`, async ({ page }) => {
      await page.goto(path);
      await expectDrawn(page.frameLocator("iframe"));
      await expectNoFaults(page);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("lacks nothing but the element, which leads to the timeline", async ({ page }) => {
    await page.goto("embedding/");
    const words = embeddingWordsFor("en");
    await expect(page.getByRole("table")).toHaveCount(6);
    const link = page.locator("date-line").getByRole("link", { name: words.fallback });
    await expect(link).toBeVisible();
    await expect(page.frameLocator("iframe").locator("svg").first()).toBeVisible();
  });
});

test("is linked from a collection's page", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(SITE);
  await page.getByRole("link", { name: embeddingWordsFor("en").title }).click();
  expect(page.url()).toBe(`${SITE}embedding/`);
  await context.close();
});
