import { pageWordsFor } from "#core/words";
import {
  ATTACK,
  EMBED,
  expectDrawn,
  findLabel,
  findQuotation,
  hostPage,
  openFrame,
  readHeight,
  WARNING,
} from "./support/embeds.ts";
import { HOST, SITE } from "./support/servers.ts";
import { eventPage, HOME, HOME_NB } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { expectOnly, watch } from "./support/watch.ts";

/** Content systems: what they make of an address alone, and what is left to a timeline in their sandboxes. */
const SITE_ORIGIN = new URL(SITE).origin;
const HOST_ORIGIN = new URL(HOST).origin;
const TO_PASSAGE = pageWordsFor("en").readInArticle;
const wordpress = (path: string) => hostPage(`wordpress/?url=${encodeURIComponent(SITE + path)}`);
const ghost = (path: string) => hostPage(`ghost/?url=${encodeURIComponent(SITE + path)}`);

test.describe("WordPress", () => {
  test("frames a collection, also in Norwegian, and an event, from the address alone", async ({
    page,
  }) => {
    const { requests, faults } = await watch(page);
    for (const path of [HOME, HOME_NB, eventPage(WARNING.id)]) {
      await test.step(path, async () => {
        const before = requests.length;
        await page.goto(wordpress(path));
        const element = page.locator("iframe");
        await expect(element).toHaveAttribute("sandbox", "allow-scripts");
        await expect(element).toHaveAttribute("title", /\S/u);
        await expect(element).not.toHaveAttribute("style", /hidden/u);
        const inside = page.frameLocator("iframe");
        await expectDrawn(inside, ATTACK);
        const height = Number(await element.getAttribute("height"));
        expect(height).toBeGreaterThanOrEqual(200);
        expect(height).toBeLessThanOrEqual(1000);
        expect(await readHeight(element)).toBe(height);
        await findLabel(inside, ATTACK).click();
        await expect(findQuotation(inside, ATTACK)).toBeVisible();
        expectOnly(requests, [SITE_ORIGIN, HOST_ORIGIN]);
        const ofSite = requests.slice(before).filter((url) => url.startsWith(SITE_ORIGIN));
        expect(ofSite, "the document and nothing else").toHaveLength(1);
        expect(faults).toEqual([]);
      });
    }
  });

  test("shows the link until the frame speaks, and keeps it without script", async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(wordpress(HOME));
    await expect(page.locator("blockquote a")).toHaveAttribute("href", `${SITE}${HOME}`);
    await expect(page.locator("blockquote")).toBeVisible();
    await context.close();
  });

  test("goes to our own page for the passage, in the whole window", async ({ page }) => {
    await page.goto(wordpress(eventPage(WARNING.id)));
    const inside = page.frameLocator("iframe");
    await expectDrawn(inside);
    await findLabel(inside, WARNING).click();
    await inside.getByRole("link", { name: TO_PASSAGE }).first().click();
    await page.waitForURL((url) => url.href.startsWith(`${SITE}${HOME}`));
    await expect(page.locator("mark, .passage").first()).toBeVisible();
  });
});

test.describe("Ghost", () => {
  test("makes a card of a collection's address", async ({ page }) => {
    const { faults } = await watch(page);
    await page.goto(ghost(HOME));
    const card = JSON.parse((await page.locator("#card").textContent()) ?? "");
    expect(card).toMatchObject({ type: "rich", version: "1.0", provider_name: "Dateline" });
    for (const name of [
      "html",
      "title",
      "width",
      "height",
      "thumbnail_url",
      "thumbnail_width",
      "thumbnail_height",
    ]) {
      expect(card, name).toHaveProperty(name);
    }
    await expectDrawn(page.frameLocator("iframe"), ATTACK);
    const picture = await page.request.get(card.thumbnail_url);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect(faults).toEqual([]);
  });

  test("makes a bookmark of a page that has no timeline to frame", async ({ page }) => {
    await page.goto(ghost("open/"));
    await expect(page.locator(".bookmark-card strong")).not.toBeEmpty();
  });
});

test.describe("a sandbox", () => {
  test("without script still shows the drawing and the words", async ({ page }) => {
    await page.goto(hostPage("sandboxes.html"));
    const closed = page.frameLocator("#closed");
    await expect(closed.locator("svg").first()).toBeVisible();
    await findQuotation(closed, WARNING).scrollIntoViewIfNeeded();
    await expect(findQuotation(closed, WARNING)).toBeVisible();
    await closed
      .getByRole("link", { name: TO_PASSAGE })
      .first()
      .click()
      .catch(() => undefined);
    expect((await openFrame(page, "closed")).url()).toContain(EMBED);
  });

  test("without windows says where the link would lead; with them opens it in one, with its storage", async ({
    page,
  }) => {
    await page.goto(hostPage("sandboxes.html"));
    const inside = page.frameLocator("#scripts");
    await expect(findQuotation(inside, WARNING)).toBeVisible();
    const before = (await openFrame(page, "scripts")).url();
    await inside.getByRole("link", { name: TO_PASSAGE }).first().click();
    const field = inside.getByRole("textbox", { name: "Address" });
    await expect(field).toBeVisible();
    expect(await field.inputValue()).toContain(`${SITE}${HOME}`);
    expect((await openFrame(page, "scripts")).url()).toBe(before);

    const free = page.frameLocator("#popups");
    await page.locator("#popups").scrollIntoViewIfNeeded();
    await expect(findQuotation(free, WARNING)).toBeVisible();
    const opened = page.context().waitForEvent("page");
    await free.getByRole("link", { name: TO_PASSAGE }).first().click();
    const window = await opened;
    await window.waitForLoadState();
    expect(window.url()).toContain(`${SITE}${HOME}`);
    expect(await window.evaluate(() => opener)).toBeNull();
    expect(await window.evaluate(() => localStorage.length)).toBeGreaterThanOrEqual(0);
    await expect(free.getByRole("textbox", { name: "Address" })).toBeHidden();
  });
});
