import { EXERCISES, EXERCISES_NB, open } from "./support/exercises.ts";
import { findClippedTexts } from "./support/geometry.ts";
import { printPdf } from "./support/pdf.ts";
import { readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();

test("without script the exercises can be printed, the answers last", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, headings] of [
    [EXERCISES, ["Put in order", "How sure is it?", "Who says so?", "Answers: Put in order"]],
    [EXERCISES_NB, ["Sett i rekkefølge", "Hvor sikkert er det?", "Hvem sier det?", "Fasit: Sett"]],
  ] as const) {
    await page.goto(new URL(path, test.info().project.use.baseURL).href);
    const found = await page.locator("main h2").allTextContents();
    expect(found).toHaveLength(6);
    headings.forEach((heading, index) => {
      expect(found[index]).toContain(heading);
    });
    // Each exercise on a page of its own, then the answers to each.
    const pages = await printPdf(page);
    expect(pages).toHaveLength(6);
    pages.forEach(({ text, inMargin }, index) => {
      expect(text).toContain(found[index]);
      expect(inMargin).toEqual([]);
    });
  }
  await page.close();
});

/** Without spaces: lines break where they like. */
const squeeze = (text: string) => text.replace(/\s/gu, "").replaceAll("ʼ", "’");

test.describe("on paper", () => {
  test.use({ bypassCSP: true });

  for (const [kind, query] of [
    ["order", "&events=ALL"],
    ["sure", ""],
    ["who", ""],
  ] as const) {
    test(`${kind}: cards on as many sheets as it takes, none cut, the answers last`, async ({
      page,
    }) => {
      const all = timeline.events.map(({ id }) => id).join(",");
      await open(page, `${EXERCISES}?kind=${kind}&seed=5${query.replace("ALL", all)}`);
      const readSqueezed = async (selector: string) =>
        (await page.locator(selector).allTextContents()).map(squeeze);
      for (const [size, sheets] of [
        ["A4", 1],
        ["letter", 1],
        ["A5", 2],
        ["A5 landscape", 2],
      ] as const) {
        await page.addStyleTag({ content: `@page { size: ${size} }` });
        const withAnswers = page.getByLabel("Print the answers too");
        await withAnswers.uncheck();
        const without = await printPdf(page);
        expect(without.length, size).toBeGreaterThanOrEqual(sheets);
        if (sheets === 1) expect(without, size).toHaveLength(1);
        await withAnswers.check();
        const pages = await printPdf(page);
        const texts = pages.map(({ text }) => squeeze(text));
        expect(pages.flatMap(({ inMargin }) => inMargin)).toEqual([]);
        for (const card of await readSqueezed(".cut-card, .exercise-answers li")) {
          expect(texts.filter((text) => text.includes(card)).length, card).toBe(1);
        }
        const headings = await readSqueezed(".exercise-paper :is(h2, h3)");
        expect(texts.filter((text) => headings.some((heading) => text.endsWith(heading)))).toEqual(
          [],
        );
        expect(texts[without.length]).toMatch(/^Answers:/u);
        expect(texts.slice(0, without.length).join("")).not.toContain("Answers:");
      }
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".exercise-screen")).toBeHidden();
      expect(await findClippedTexts(page)).toEqual([]);
    });
  }
});
