import { expect } from "@playwright/test";
import { expectNoSidewaysScroll, listSmallTargets } from "./support/a11y.ts";
import { COLLECTION } from "./support/site.ts";
import { findStory, openStory, stepOf, storyPage } from "./support/story.ts";
import { test } from "./support/test.ts";

/** Stories as documents for frames, and the code that brings them there. */
const YEARS = findStory("the-years-before");

test.describe("in a frame of another page", () => {
  const path = `embed/${COLLECTION}/stories/${YEARS.id}/`;

  test("the story is one document in each language that asks for nothing and leads out of the frame", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) asked.push(request.url());
    });
    await page.setViewportSize({ width: 640, height: 560 });
    for (const [locale, at] of [
      ["en", path],
      ["nb", `${path}nb/`],
    ] as const) {
      asked.length = 0;
      await page.goto(at);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(YEARS.title[locale] ?? "");
      await expect(page.locator(".story-step")).toHaveCount(YEARS.steps.length);
      expect(asked).toHaveLength(1);
      await expectNoSidewaysScroll(page, at);
      const step = stepOf(page, 8);
      await step.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await page.mouse.move(300, 450);
      await page.mouse.wheel(0, 200);
      await expect.poll(async () => (await step.boundingBox())?.y ?? 0).toBeLessThan(-190);
      const drawing = await step.locator("svg.drawing:visible").boundingBox();
      expect(Math.abs(drawing?.y ?? 99)).toBeLessThanOrEqual(1);
      const [popup] = await Promise.all([
        page.context().waitForEvent("page"),
        step.locator(".story-number a").click(),
      ]);
      await expect(popup).toHaveURL(/stories\/the-years-before\/\?step=9\./u);
      await popup.close();
    }
  });

  test("the story’s page has the code of the frame, with its script and without it", async ({
    page,
    browser,
  }) => {
    await openStory(page, storyPage(YEARS.id));
    await page.getByText("Embed this story").click();
    const code = page.getByRole("region", { name: "Code of the frame" });
    const [, src = ""] = / src="([^"]*)" title="/u.exec((await code.textContent()) ?? "") ?? [];
    expect(new URL(src).href.endsWith(`/${path}`)).toBe(true);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy: Code of the frame" }).click();
    await expect(page.locator(".story-copy [role=status]")).toHaveText("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await code.textContent(),
    );
    expect(await listSmallTargets(page)).toEqual([]);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(page.url());
    await plain.getByText("Embed this story").click();
    await expect(plain.getByRole("region", { name: "Code of the frame" })).toContainText(
      `embed/${COLLECTION}/stories/${YEARS.id}/" title="`,
    );
    await plain.close();
  });
});
