import type { Page } from "@playwright/test";
import { packText } from "#exchange";
import { expectAccessible } from "./support/axe.ts";
import { correlate, measureInk, type PdfPage, printPdf } from "./support/pdf.ts";
import { HOME, HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const HANDOUT = `${HOME}handout/`;
const timeline = readTimeline();
const titles = timeline.events.map(({ title }) => title.en ?? "");

async function openHandout(page: Page, query = "", path = HANDOUT): Promise<void> {
  await page.goto(path + query);
  await expect(page.locator(".handout-sheet").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(page.getByRole("status")).toHaveText(/^\d+ (?:sheets?|ark), (?:A4|Letter)$/u);
}

const countSheets = async (page: Page) =>
  Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
const readAll = (pages: readonly PdfPage[]) => pages.map(({ text }) => text).join(" ");
/** The fragment of a link to a story of a reader's own. */
const printFragment = (steps: readonly object[]) =>
  `#s=${packText(
    JSON.stringify({
      format: "dateline-story/1",
      collection: timeline.id,
      title: "My own story",
      steps,
    }),
  )}`;
/** Without spaces: lines break where they like. */
const squeeze = (text: string) => text.replace(/\s/gu, "").replaceAll("ʼ", "’");

const SIZES = {
  "a4 portrait": [210, 297],
  "a4 landscape": [297, 210],
  "letter portrait": [216, 279],
  "letter landscape": [279, 216],
} as const;

const KINDS = [
  ["?what=story", "portrait"],
  ["?what=list", "portrait"],
  ["?what=sheets&scale=60-year", "landscape"],
  ["?what=sheets&scale=20-day&view=2024-03", "landscape"],
  ["?what=blank&scale=60-year", "landscape"],
] as const;

/** What must be read on paper, by kind. */
const WORDS: Readonly<Record<string, (text: string) => void>> = {
  // The story: its steps, quotations and numbered sources.
  "?what=story": (text) => {
    const [story] = timeline.stories;
    for (const { title, passages = [] } of story?.steps ?? []) {
      expect(text).toContain(squeeze(title.en ?? ""));
      for (const { exact } of passages) expect(text).toContain(squeeze(exact));
    }
    expect(text).toContain("Sources[1]");
    expect(text).not.toContain("https://");
  },
  // The list: every quotation, and where it is from.
  "?what=list": (text) => {
    for (const { mentions } of timeline.events) {
      for (const { exact = "" } of mentions) expect(text).toContain(squeeze(exact));
    }
    for (const { title } of timeline.articles) expect(text).toContain(squeeze(title));
  },
};

test.describe("on paper", () => {
  for (const [query, orientation] of KINDS) {
    test(`${query} on A4 and Letter: as many pages as sheets, nothing cut`, async ({ page }) => {
      for (const paper of ["a4", "letter"] as const) {
        await openHandout(page, `${query}&paper=${paper}`);
        const sheets = await countSheets(page);
        const pages = await printPdf(page);
        expect(pages).toHaveLength(sheets);
        pages.forEach(({ widthMm, heightMm, text, inMargin }, index) => {
          expect([widthMm, heightMm]).toEqual(SIZES[`${paper} ${orientation}`]);
          expect(inMargin).toEqual([]);
          expect(text).toContain(`Sheet ${index + 1} of ${sheets}`);
        });
        if (paper === "a4") WORDS[query]?.(squeeze(readAll(pages)));
      }
    });
  }

  test("the pages look like the sheets on the screen", async ({ page }) => {
    await page.setViewportSize({ width: 1700, height: 1000 });
    for (const query of ["?what=story", "?what=sheets&scale=60-year"]) {
      await openHandout(page, query);
      const pages = await printPdf(page);
      for (const [index, sheet] of pages.entries()) {
        const picture = await page.locator(".handout-sheet").nth(index).screenshot();
        const shown = await measureInk(picture);
        expect(
          correlate(await sheet.measureInk(), shown),
          `${query}, sheet ${index + 1}`,
        ).toBeGreaterThan(0.8);
      }
    }
  });

  test("the timeline: every event is named once or more, whole, at any scale", async ({ page }) => {
    for (const scale of ["", "&scale=30-year", "&scale=100-year"]) {
      await openHandout(page, `?what=sheets${scale}`);
      const pages = await printPdf(page);
      const text = squeeze(readAll(pages));
      for (const title of titles) expect(text).toContain(squeeze(title));
    }
    // Where sheets are joined, no year on the axis is crossed out.
    const sheet = page.locator(".handout-sheet", { has: page.locator(".handout-edge") }).first();
    const year = await sheet
      .locator("svg text", { hasText: /^20\d\d$/u })
      .first()
      .boundingBox();
    const edge = await sheet.locator(".handout-edge").first().boundingBox();
    expect(edge?.y).toBeGreaterThan((year?.y ?? Infinity) + (year?.height ?? 0));
  });

  test("the blank timeline: no dates but on the last sheets, which can be left out", async ({
    page,
  }) => {
    await openHandout(page, "?what=blank&seed=7");
    const pages = await printPdf(page);
    const from = pages.findIndex(({ text }) => text.includes("Answers"));
    const questions = squeeze(readAll(pages.slice(0, from)));
    for (const title of titles) expect(questions).toContain(squeeze(title));
    expect(questions).not.toContain("March2024");
    const answers = squeeze(readAll(pages.slice(from)));
    expect(answers).toContain("22March2024");
    // What a source says otherwise is no wrong answer, and what no article gives is none of theirs.
    expect(answers).toContain(
      "FSBsaysitfoiledsynagogueattack[1][2][3]Thesourcesdisagree.TheStar:7Mar2024.",
    );
    expect(answers).toContain("AttackatKabulairport[2]Notinthearticles:Thursday26August2021");
    await openHandout(page, "?what=blank&seed=7&answers=no");
    expect(readAll(await printPdf(page))).not.toContain("Answers");
  });
});

test("a reader's own story: from its page to paper, over as many sheets as its texts take", async ({
  page,
}) => {
  const [first, second] = timeline.events.map(({ id }) => id);
  const count = (from: number, words: number) =>
    Array.from({ length: words }, (_, at) => `w${from + at}`).join(" ");
  const steps = [
    { event: first, text: count(1000, 660), question: count(2000, 660) },
    { event: second, text: "q".repeat(3900) },
    { event: "gone", text: "x" },
  ];
  await page.goto(`${HOME}stories/own/${printFragment(steps)}`);
  await page.getByRole("link", { name: "Print" }).click();
  await expect(page.getByRole("status")).toHaveText(/^\d+ sheets, A4$/u);
  await expect(page.getByRole("combobox", { name: "Story" })).toHaveValue("own");
  await expect(page.getByRole("alert")).toContainText("was left out");
  // All that printing takes is there by now.
  await page.context().setOffline(true);
  for (const paper of ["A4", "Letter"]) {
    await page.getByRole("radio", { name: paper }).check();
    await expect(page.getByRole("status")).toHaveText(new RegExp(`, ${paper}$`, "u"));
    expect(page.url()).toContain("#s=");
    const pages = await printPdf(page);
    expect(pages).toHaveLength(await countSheets(page));
    expect(pages.flatMap(({ inMargin }) => inMargin)).toEqual([]);
    const text = readAll(pages);
    const [title = ""] = pages.map((sheet) => sheet.text);
    expect(title).toContain("My own story Made by a reader.");
    expect(text.match(/w\d{4}/gu)).toEqual([
      ...count(1000, 660).split(" "),
      ...count(2000, 660).split(" "),
    ]);
    expect(text.match(/qq+/gu)?.join("")).toHaveLength(3900);
    expect(text).not.toContain("was left out");
    // A sheet that begins in the middle of a step says which.
    expect(pages[1]?.text).toContain(`1 ${titles[0]} (continued)`);
  }
});

test.describe("the page", () => {
  test("keeps what is chosen in its address, deals by its seed, says when it is too much", async ({
    page,
  }) => {
    await test.step("keeps what is chosen in its address, by keyboard alone", async () => {
      await openHandout(page);
      await page.getByRole("radio", { name: "Story" }).focus();
      await page.keyboard.press("ArrowDown");
      await expect(page).toHaveURL(/what=sheets/u);
      await page.getByRole("radio", { name: "A4" }).focus();
      await page.keyboard.press("ArrowRight");
      await expect(page.getByRole("status")).toHaveText(/Letter$/u);
      await page.getByRole("radio", { name: "One sheet wide" }).focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("25.5");
      await expect(page).toHaveURL(/scale=25\.5-year/u);
      await page.keyboard.type("x");
      await expect(page.getByText(/^Write a number from 0\.1 to 500/u)).toBeVisible();
      await page.getByRole("textbox", { name: "Period" }).fill("2014/2024");
      await expect(page).toHaveURL(/view=2014%2F2024/u);
      await page.reload();
      await expect(page.getByRole("textbox", { name: "Period" })).toHaveValue("2014/2024");
      await expect(page.getByRole("textbox", { name: "Millimetres" })).toHaveValue("25.5");
    });
    await test.step("says when there would be too many sheets, and when nothing is chosen", async () => {
      await page.goto(`${HANDOUT}?what=sheets&scale=20-day`);
      await expect(
        page.getByText(/^At this scale the timeline takes about \d+ sheets/u),
      ).toBeVisible();
      await expect(page.getByRole("button", { name: "Print" })).toBeDisabled();
      await page.goto(`${HANDOUT}?what=list&events=`);
      await expect(page.getByText("There are no events in what you chose.")).toBeVisible();
    });
    await test.step("the same seed gives the same list, another one another", async () => {
      const read = () => page.locator(".handout-pair").allTextContents();
      await openHandout(page, "?what=blank&seed=7");
      const first = await read();
      await openHandout(page, "?what=blank&seed=7", `${HANDOUT}`);
      expect(await read()).toEqual(first);
      await page.getByRole("button", { name: "Shuffle again" }).click();
      await expect(page).toHaveURL(/seed=8/u);
      await expect.poll(read).not.toEqual(first);
    });
  });

  test("says what in the link cannot be had; fits a phone", async ({ page }) => {
    await test.step("says what in the link cannot be had, and does not print it", async () => {
      await openHandout(
        page,
        `?what=sheets&scale=25-week&view=soon&paper=a0&events=gone,lost,${timeline.events[0]?.id}`,
      );
      const trouble = page.getByRole("alert");
      for (const text of [
        "25-week",
        "soon",
        "a0",
        "gone",
        "lost",
        "Shown instead: one sheet wide.",
      ]) {
        await expect(trouble).toContainText(text);
      }
      const paper = readAll(await printPdf(page));
      expect(paper).not.toContain("25-week");
      // Whoever chooses goes on without it.
      await page.getByRole("radio", { name: "Letter" }).check();
      await expect(trouble).toHaveCount(0);
      await page.goto(`${HOME_NB}handout/?what=poster&story=borte#s=cut`);
      await expect(trouble).toContainText("Her er det ikke noe utdelingsark");
      await expect(trouble).toContainText("Vises i stedet: «");
      await expect(trouble.getByRole("listitem")).toHaveCount(3);
    });
    await test.step("fits a phone without scrolling sideways", async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openHandout(page, "?what=sheets&scale=60-year");
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });

  test("prints the list without script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(HANDOUT);
    expect(await page.locator("#content h3").allTextContents()).toEqual(titles);
    await expect(page.locator("#source-1")).toBeVisible();
    const pages = await printPdf(page);
    expect(pages.length).toBeLessThan(13);
    expect(pages.flatMap(({ inMargin }) => inMargin)).toEqual([]);
    const text = squeeze(readAll(pages));
    for (const title of titles) expect(text).toContain(squeeze(title));
    await context.close();
  });
});

test.describe("with axe", () => {
  test.use({ bypassCSP: true });
  test("every kind is accessible, light and dark", async ({ page }) => {
    test.slow();
    for (const [query] of KINDS) {
      await page.emulateMedia({ colorScheme: "light" });
      await openHandout(page, query);
      await expectAccessible(page, query);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, `${query}, dark`, "colour");
    }
  });

  test("every kind is accessible in Norwegian", async ({ page }) => {
    test.slow();
    for (const [query] of KINDS) {
      await openHandout(page, query, `${HOME_NB}handout/`);
      await expectAccessible(page, `${query}, nb`);
    }
  });
});
