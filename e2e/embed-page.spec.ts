import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { pageWordsFor, wordsFor } from "#core/words";
import {
  expectNoFaults,
  expectNoSidewaysScroll,
  listSmallTargets,
  spaceText,
} from "./support/a11y.ts";
import {
  ATTACK,
  EMBED,
  EMBED_NB,
  expectDrawn,
  findLabel,
  findQuotation,
  findWay,
  WARNING,
} from "./support/embeds.ts";
import { SITE } from "./support/servers.ts";
import { articlePage, DIST, HOME, HOME_NB, listQuoted, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { expectOnly, listShifts, readKept, watch } from "./support/watch.ts";

/** The page for frames, by itself; in frames it is in `embed-hosts.spec.ts`. */
const timeline = readTimeline();
const QUOTED = timeline.events.flatMap((event) => listQuoted(event));
const readBuilt = (path: string) => readFileSync(join(DIST, path, "index.html"), "utf8");
const BACK = "Back to the timeline";
const NEXT = wordsFor("en").event.next;

test.describe("as a file", () => {
  for (const path of [EMBED, EMBED_NB]) {
    test(`${path} is one document that may ask for nothing`, () => {
      const html = readBuilt(path);
      const [, policy = ""] =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
      const directives = policy.replaceAll("&#39;", "'").split("; ");
      expect(directives).toContain("default-src 'none'");
      for (const name of ["script", "style"]) {
        const [, content = ""] = new RegExp(`<${name}>(.*?)</${name}>`, "su").exec(html) ?? [];
        const hash = createHash("sha256").update(content).digest("base64");
        expect(directives).toContain(`${name}-src 'sha256-${hash}'`);
      }
      expect(
        directives.filter((directive) => /https?:|'self'|'unsafe|\*/u.test(directive)),
      ).toEqual([]);
      const tags =
        html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gsu, "").match(/<[a-z][^>]*>/giu) ?? [];
      const asking = tags.filter((tag) =>
        /\s(?:src|srcset|data|poster|action)=|rel="(?:stylesheet|preload|modulepreload|prefetch)"/u.test(
          tag,
        ),
      );
      expect(asking).toEqual([]);
      expect(html).not.toMatch(/<script[^>]*(?:type="module"|\ssrc=)/u);
    });

    test(`${path} is not for search engines, and names the page that is`, () => {
      const html = readBuilt(path);
      expect(html).toContain('<meta name="robots" content="noindex">');
      const [, canonical = ""] = /<link rel="canonical" href="([^"]*)"/u.exec(html) ?? [];
      const home = path === EMBED ? HOME : HOME_NB;
      expect(new URL(canonical, SITE + path).href).toBe(SITE + home);
    });
  }
});

test("asks for itself alone, moves nothing and keeps nothing, whatever is done", async ({
  page,
}) => {
  const { requests, faults } = await watch(page);
  await page.goto(EMBED);
  await expectDrawn(page, ATTACK);
  expect(await listShifts(page)).toEqual([]);
  await findLabel(page, ATTACK).click();
  await expect(findQuotation(page, ATTACK)).toBeVisible();
  await page.locator(".tl").first().hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await page.keyboard.press("Tab");
  await page.waitForLoadState("networkidle");
  expect(requests).toEqual([SITE + EMBED]);
  expect(await readKept(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("stands while its script is on its way", async ({ page }) => {
  await page.route(SITE + EMBED, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script>.*<\/script>/su, "");
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 640, height: 440 });
  await page.goto(EMBED);
  await expect(page.locator("svg").filter({ visible: true }).first()).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("shows the drawing, and each event with every quotation", async ({ page }) => {
    await page.goto(EMBED);
    await expect(page.locator("svg").filter({ visible: true }).first()).toBeVisible();
    for (const { exact } of QUOTED) {
      await expect(page.getByText(exact).filter({ visible: true }).first()).toBeVisible();
    }
    const links = page.getByRole("link", { name: pageWordsFor("en").readInArticle });
    await expect(links).toHaveCount(QUOTED.length);
    // Every link leads out of the frame.
    const opened = page.context().waitForEvent("page");
    await links.first().click();
    expect((await opened).url()).toContain(`${SITE}${HOME}articles/`);
    expect(page.url()).toBe(SITE + EMBED);
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(EMBED);
    await expectNoSidewaysScroll(page, "320 px");
  });
});

test.describe("the address", () => {
  test("says what is seen: range, event, theme", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${EMBED}?view=2024-03&event=${WARNING.id}&theme=dark`);
    await expectDrawn(page);
    await expect(findQuotation(page, WARNING)).toBeVisible();
    await expect(page.locator(".tl a[data-event='bataclan-attacks']")).toHaveCount(0);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(Math.max(...(background.match(/\d+/gu) ?? []).slice(0, 3).map(Number))).toBeLessThan(60);
  });

  test("sets colours and font", async ({ page }) => {
    await page.goto(`${EMBED}?paper=%23ffeedd&ink=rgb(10,20,30)&accent=teal&font=Georgia`);
    await expectDrawn(page, ATTACK);
    const look = await findLabel(page, ATTACK).evaluate((label) => {
      const { color, fontFamily } = getComputedStyle(label);
      return { color, fontFamily };
    });
    expect(look.fontFamily).toContain("Georgia");
    expect(look.color).toBe("rgb(10, 20, 30)");
    const papers = await page.evaluate(() =>
      [...document.querySelectorAll("html, body, #frame, .frame-screen")].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
    );
    expect(papers).toContain("rgb(255, 238, 221)");
  });

  const WRONG = [
    ["a range that is none", "view=when"],
    ["an impossible day", "view=2015-02-29"],
    ["an event that is not there", "event=nobody-knows"],
    ["markup for an event", `event=${encodeURIComponent("<img src=x onerror=window.broken=1>")}`],
    ["a theme that is none", "theme=purple"],
    ["a colour that fetches", `paper=${encodeURIComponent("url(https://example.org/x.png)")}`],
    [
      "a colour that ends its place",
      `ink=${encodeURIComponent("red;background:url(https://example.org/)")}`,
    ],
    ["a font that fetches", `font=${encodeURIComponent('x;src:url("https://example.org/")')}`],
    [
      "a colour out of a variable",
      `accent=${encodeURIComponent("var(--x, url(https://example.org/))")}`,
    ],
    ["a name twice", `event=${WARNING.id}&event=x&view=2024&view=x`],
    ["a very long one", `event=${"x".repeat(6000)}`],
    ["broken escapes", "event=%E0%A4%A&view=%"],
  ] as const;

  test("with what is wrong in it still shows the timeline, and asks for nothing", async ({
    page,
  }) => {
    test.slow();
    const { requests, faults } = await watch(page);
    for (const [index, [name, query]] of WRONG.entries()) {
      await test.step(name, async () => {
        await page.goto(`${EMBED}?${query}`);
        await expect(page.locator(".tl a[data-event]").first()).toBeVisible();
        expect(await page.evaluate(() => "broken" in window)).toBe(false);
        expectOnly(requests, [new URL(SITE).origin]);
        expect(requests).toHaveLength(index + 1);
        expect(faults).toEqual([]);
      });
    }
    await page.goto(`${EMBED}?event=nobody-knows`);
    await expect(page.getByRole("status").filter({ hasText: "nobody-knows" })).toBeVisible();
    await page.goto(`${EMBED_NB}?view=when`);
    await expect(page.getByRole("status").filter({ hasText: "when" })).toBeVisible();
  });
});

test("shows an event with its quotations, and leads from each to the passage", async ({ page }) => {
  await page.goto(`${EMBED}?view=2024-03`);
  await findLabel(page, WARNING).click();
  const [first] = listQuoted(WARNING);
  if (first === undefined) throw new Error("no quotation");
  const quotation = findQuotation(page, WARNING);
  await expect(quotation).toBeVisible();
  const card = page.getByRole("region").filter({ has: quotation });
  await expect(card.getByRole("heading", { name: WARNING.title.en ?? "" })).toBeVisible();
  const link = card.getByRole("link", { name: pageWordsFor("en").readInArticle }).first();
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  expect(address).toBe(`${SITE}${articlePage(first.article)}#m-${WARNING.id}-1`);
  await expect(card.locator("u, .expression, mark").first()).toContainText(first.expression ?? "");
});

test("is worked by keys alone", async ({ page }) => {
  await page.goto(`${EMBED}?view=2024-03`);
  await expectDrawn(page);
  await findLabel(page, WARNING).focus();
  await page.keyboard.press("Enter");
  await expect(findQuotation(page, WARNING)).toBeVisible();
  const inCard = () =>
    page.evaluate(() => document.activeElement?.closest("section, [role=region]") !== null);
  expect(await inCard()).toBe(true);
  await page.keyboard.press("Escape");
  await expect(findQuotation(page, WARNING)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest(".tl") !== null)).toBe(true);
  expect(page.url()).toBe(`${SITE}${EMBED}?view=2024-03`);
});

test.describe("in little room", () => {
  test("everything can be reached, narrow and wide", async ({ page }) => {
    for (const [width, height] of [
      [320, 480],
      [1100, 480],
    ] as const) {
      await test.step(`${width} by ${height}`, async () => {
        await page.setViewportSize({ width, height });
        await page.goto(`${EMBED}?view=2024-03`);
        await expectDrawn(page, ATTACK);
        await expectRoom(page);
        await findWay(page, ATTACK).click();
        await expect(findQuotation(page, ATTACK)).toBeInViewport();
        await expectRoom(page);
        await spaceText(page);
        await expectNoSidewaysScroll(page, "text spaced");
        await page.getByRole("button", { name: BACK }).click();
        await findWay(page, ATTACK).scrollIntoViewIfNeeded();
        await expect(findWay(page, ATTACK)).toBeInViewport();
      });
    }
  });

  test("events are walked through where the frame is low", async ({ page }) => {
    for (const width of [320, 640]) {
      await test.step(`${width} by 200`, async () => {
        await page.setViewportSize({ width, height: 200 });
        await page.goto(EMBED);
        await expect(page.locator(".tl").first()).toBeInViewport();
        await expectRoom(page);
        const [first, second] = timeline.events;
        if (first === undefined || second === undefined) throw new Error("two events");
        await page.getByRole("button", { name: NEXT }).click();
        const heading = page.getByRole("heading", { name: first.title.en ?? "" }).first();
        await expect(heading).toBeInViewport();
        await page.getByRole("button", { name: NEXT }).click();
        await expect(findQuotation(page, second)).toBeInViewport();
        await expectRoom(page);
        await page.getByRole("button", { name: BACK }).click();
        await expect(page.locator(".tl").first()).toBeInViewport();
      });
    }
  });
});

async function expectRoom(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page, "frame");
  expect(await listSmallTargets(page)).toEqual([]);
}

test.describe("by axe", () => {
  test.use({ bypassCSP: true });
  test("has no fault, in both languages and with an event open", async ({ page }) => {
    test.slow();
    for (const path of [EMBED, EMBED_NB, `${EMBED}?event=${WARNING.id}`]) {
      await page.goto(path);
      await expectDrawn(page, ATTACK);
      await expectNoFaults(page);
    }
  });
});

test("prints as the list with quotations", async ({ page }) => {
  await page.goto(`${EMBED}?event=${WARNING.id}`);
  await expectDrawn(page, ATTACK);
  await page.emulateMedia({ media: "print" });
  for (const { exact } of QUOTED) {
    await expect(page.getByText(exact).filter({ visible: true }).first()).toBeVisible();
  }
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  // Each quotation once: what stands in the card on the screen is in the list already.
  const [first] = listQuoted(WARNING);
  await expect(
    page
      .locator("blockquote, .quotation")
      .getByText(first?.exact ?? "")
      .filter({ visible: true }),
  ).toHaveCount(1);
});

test("follows the reader's colour scheme", async ({ page }) => {
  const readInk = () => findLabel(page, ATTACK).evaluate((label) => getComputedStyle(label).color);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(EMBED);
  await expectDrawn(page, ATTACK);
  const light = await readInk();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(readInk).not.toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(readInk).toBe(light);
});
