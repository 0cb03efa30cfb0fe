import { wordsFor } from "#core/words";
import {
  ATTACK,
  expectDrawn,
  findLabel,
  findQuotation,
  hostPage,
  openFrame,
  readHeight,
  WARNING,
} from "./support/embeds.ts";
import { HOST, SITE } from "./support/servers.ts";
import { COLLECTION, findEvent, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { expectOnly, listShifts, readKept, watch } from "./support/watch.ts";

/** Timelines in pages of another site, each made as such pages are. */
const SITE_ORIGIN = new URL(SITE).origin;
const HOST_ORIGIN = new URL(HOST).origin;
const FIRST = findEvent(readTimeline(), "isis-k-formed");

test.describe("an article with four timelines", () => {
  test("draws all of them, moves nothing, keeps nothing, asks nobody else", async ({ page }) => {
    const { requests, faults } = await watch(page);
    await page.goto(hostPage("article.html"));
    const [first, second] = [page.locator("#first"), page.locator("#second")];
    const [third, fourth] = [page.frameLocator("#third"), page.frameLocator("#fourth")];
    await expectDrawn(first);
    await expectDrawn(third);
    await second.scrollIntoViewIfNeeded();
    await expectDrawn(second, ATTACK);
    await expectDrawn(fourth, ATTACK);
    await expect(findQuotation(first, WARNING)).toBeVisible();
    await expect(findQuotation(third, WARNING)).toBeVisible();
    await expect(findLabel(second, ATTACK)).toContainText(ATTACK.title.nb ?? "");
    await expect(findLabel(fourth, ATTACK)).toContainText(ATTACK.title.nb ?? "");
    await expect(page.getByText("In place of", { exact: false })).toBeHidden();
    expect(await listShifts(page)).toEqual([]);
    for (const id of ["third", "fourth"]) {
      const frame = await openFrame(page, id);
      expect(await listShifts(frame), id).toEqual([]);
      expect(await readKept(frame), id).toEqual([]);
    }
    expect(await readKept(page)).toEqual([]);
    expectOnly(requests, [SITE_ORIGIN, HOST_ORIGIN]);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("asks for nothing more once it stands, and opens an event in one timeline alone", async ({
    page,
  }) => {
    const { requests } = await watch(page);
    await page.goto(hostPage("article.html"));
    const [first, third] = [page.locator("#first"), page.frameLocator("#third")];
    await expectDrawn(first);
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    await findLabel(first, ATTACK).click();
    await expect(findQuotation(first, ATTACK)).toBeVisible();
    await expectDrawn(third);
    await expect(findQuotation(third, WARNING)).toBeVisible();
    await expect(findQuotation(third, ATTACK)).toHaveCount(0);
    await findLabel(third, ATTACK).click();
    await expect(findQuotation(third, ATTACK)).toBeVisible();
    expect(page.url()).toBe(hostPage("article.html"));
    expect(requests.slice(before)).toEqual([]);
  });

  test("gives a frame the height that it tells, and a later width its own", async ({ page }) => {
    await page.goto(hostPage("article.html"));
    await expectDrawn(page.frameLocator("#third"));
    const third = page.locator("#third");
    const told = await page.waitForFunction(() => {
      const { messages } = window as unknown as {
        messages: { frame?: string; data: { type?: string; height?: number; id?: string } }[];
      };
      return messages.findLast(
        ({ frame, data }) => frame === "third" && data.type === "dateline:height",
      )?.data;
    });
    const { height, id } = (await told.jsonValue()) ?? {};
    expect(id).toBe(COLLECTION);
    await expect.poll(() => readHeight(third)).toBe(height);
    await page.setViewportSize({ width: 360, height: 800 });
    const frame = await openFrame(page, "third");
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      .toBe(true);
  });
});

test("a tab that is not shown costs nothing, and draws when it is", async ({ page }) => {
  const { faults } = await watch(page);
  await page.goto(hostPage("hidden.html"));
  await page.waitForLoadState("networkidle");
  await expect(page.locator("#element").getByText("In place of a timeline.")).toBeAttached();
  expect(await page.locator("#element .tl").count()).toBe(0);
  await page.locator("#show").click();
  await expectDrawn(page.locator("#element"));
  await expectDrawn(page.frameLocator("#frame"));
  await expect(page.getByText("In place of a timeline.")).toBeHidden();
  await expect.poll(() => readHeight(page.locator("#frame"))).not.toBe(520);
  expect(faults).toEqual([]);
});

test("a column of 320 px holds an element, a frame, and a frame of 200 px height", async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 900 });
  const { faults } = await watch(page);
  await page.goto(hostPage("narrow.html"));
  const element = page.locator("#element");
  await expect(element.locator(".tl").first()).toBeVisible();
  await expect(findQuotation(element, WARNING)).toBeVisible();
  for (const id of ["frame", "short"]) {
    const inside = page.frameLocator(`#${id}`);
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expect(inside.locator(".tl").first()).toBeVisible();
    await inside.getByRole("button", { name: wordsFor("en").event.next }).click();
    await expect(findQuotation(inside, FIRST)).toBeVisible();
    const frame = await openFrame(page, id);
    const beyond = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, id).toBeLessThanOrEqual(0);
  }
  const overflow = await page
    .locator("#column")
    .evaluate((column) => column.scrollWidth - column.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
});

test("a page that runs from right to left leaves time running from left to right", async ({
  page,
}) => {
  await page.goto(hostPage("rtl.html"));
  for (const inside of [page.locator("#element"), page.frameLocator("#frame")]) {
    await expectDrawn(inside);
    const drawing = inside.locator(".tl").first();
    expect(await drawing.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    const quotation = findQuotation(inside, WARNING);
    await expect(quotation).toBeVisible();
    expect(await quotation.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
  }
});

test.describe("the colour scheme", () => {
  // As the browser has it: what is set from outside holds in frames too, whatever the page says.
  test.use({ colorScheme: null });

  test("is the page's, not the system's, unless it is said", async ({ page }) => {
    await page.goto(hostPage("dark.html"));
    await expectDrawn(page.locator("#element"));
    await expectDrawn(page.frameLocator("#frame"));
    const inkOf = (inside: ReturnType<typeof findLabel>) =>
      inside.evaluate((element) => {
        const context = new OffscreenCanvas(1, 1).getContext("2d");
        if (context === null) return 0;
        context.fillStyle = getComputedStyle(element).color;
        context.fillRect(0, 0, 1, 1);
        return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
      });
    expect(await inkOf(findLabel(page.locator("#element"), WARNING)), "element").toBeGreaterThan(
      180,
    );
    expect(await inkOf(findLabel(page.locator("#light"), WARNING)), "told light").toBeLessThan(80);
    expect(await inkOf(findLabel(page.frameLocator("#frame"), WARNING)), "frame").toBeGreaterThan(
      180,
    );
    expect(
      await inkOf(findLabel(page.frameLocator("#told"), WARNING)),
      "frame told light",
    ).toBeLessThan(80);
    await page.evaluate(() => document.documentElement.style.setProperty("color-scheme", "light"));
    await expect
      .poll(() => inkOf(findLabel(page.locator("#element"), WARNING)), "changed")
      .toBeLessThan(80);
  });
});

test("a page with a strict policy refuses nothing of it", async ({ page }) => {
  const { faults } = await watch(page);
  await page.goto(hostPage("strict.html"));
  await expectDrawn(page.locator("#element"));
  await expect(findQuotation(page.locator("#element"), WARNING)).toBeVisible();
  await expectDrawn(page.frameLocator("#frame"));
  expect(faults).toEqual([]);
});
