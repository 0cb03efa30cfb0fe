import type { Locator, Page } from "@playwright/test";
import { glossaryWordsFor } from "#core/words";
import { openApp } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { articlePage, HOME, HOME_NB, readText, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();
const STORY = `${HOME}stories/how-a-claim-was-weighed/`;
const CARD = "./?event=fsb-foils-synagogue-attack&lang=en";
const QUOTED = "Earlier this month";
const words = glossaryWordsFor("en");

const termIn = (place: Locator, name: string) =>
  place.getByRole("button", { name, exact: true }).first();
const noteOn = (page: Page, term: string) => page.getByRole("note", { name: words.note(term) });

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error("box: not shown");
  return box;
}

test.describe("explanations in the app", () => {
  test("explanations in the app: below a quotation, by keyboard, one at a time", async ({
    page,
  }) => {
    await test.step("a quotation’s words are explained below it, with the words that bear it; nothing is covered", async () => {
      const app = await openApp(page, CARD);
      const quote = app.panel.locator("blockquote").filter({ hasText: QUOTED });
      const before = await quote.textContent();
      await termIn(quote, "ISIS-K").click();
      const note = noteOn(page, "ISIS-K");
      await expect(note).toContainText("The Afghan branch of Islamic State");
      await expect(note).toContainText("den afghanske delen av IS, ISIS-K eller ISKP");
      await expect(note).toBeInViewport();
      expect(await quote.textContent()).toBe(before);
      const [quoted, shown] = [await boxOf(quote), await boxOf(note)];
      expect(shown.y).toBeGreaterThanOrEqual(quoted.y + quoted.height);
      const when = await boxOf(quote.locator("..").locator(".mention-source"));
      expect(when.y).toBeGreaterThanOrEqual(shown.y + shown.height);
    });
    await test.step("by keyboard: opened, read, closed by Esc, and the event stays open", async () => {
      const app = await openApp(page, CARD);
      const term = termIn(app.panel.locator("blockquote").filter({ hasText: QUOTED }), "FSB");
      await expect(term).toHaveAttribute("aria-expanded", "false");
      await term.focus();
      await page.keyboard.press("Enter");
      const note = noteOn(page, "FSB");
      await expect(note).toBeFocused();
      await expect(term).toHaveAttribute("aria-expanded", "true");
      await page.keyboard.press("Tab");
      await expect(note.getByRole("button")).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(note).toHaveCount(0);
      await expect(term).toBeFocused();
      await expect(page).toHaveURL(/event=fsb-foils-synagogue-attack/u);
      await page.keyboard.press("Space");
      await note.getByRole("button", { name: words.close("FSB") }).click();
      await expect(term).toBeFocused();
    });
    await test.step("one at a time in a text; its button closes it again", async () => {
      const app = await openApp(page, CARD);
      const quote = app.panel.locator("blockquote").filter({ hasText: QUOTED });
      await termIn(quote, "ISIS-K").click();
      await termIn(quote, "FSB").click();
      await expect(page.getByRole("note")).toHaveCount(1);
      await expect(noteOn(page, "FSB")).toBeVisible();
      await termIn(quote, "FSB").click();
      await expect(page.getByRole("note")).toHaveCount(0);
    });
  });

  test("explanations in the app: in a source, and the way from a note to its source", async ({
    page,
  }) => {
    await test.step("in a source no button stands in a link, and the text stays as it is", async () => {
      const app = await openApp(page, `${CARD}&article=times-of-india-2024-03-23`);
      const text = app.source.locator(".source-text");
      await expect(text).toBeVisible();
      expect(await text.locator("a button").count()).toBe(0);
      const said = await text.locator(".excerpt > p:not(.term-line)").allTextContents();
      const { excerpts } = readText("times-of-india-2024-03-23");
      expect(said.map((each) => each.replace(/^… | …$/gu, ""))).toEqual(
        excerpts.map((excerpt) => excerpt.text),
      );
      const line = text.locator(".term-line").filter({ hasText: words.inParagraph }).first();
      const term = line.getByRole("button").first();
      const name = (await term.textContent()) ?? "";
      await term.click();
      const note = page.getByRole("note");
      await expect(note).toBeFocused();
      await note.press("Escape");
      await expect(termIn(line, name)).toBeFocused();
    });
    await test.step("the way from a note to its source", async () => {
      const app = await openApp(page, "./?event=us-warning&lang=en&article=the-star-2024-03-23");
      const term = app.panel
        .locator(".event-card")
        .getByRole("button", { expanded: false })
        .and(page.locator(".term"));
      await term.first().click();
      const link = page.getByRole("note").getByRole("link");
      await expect(link).toHaveAttribute("href", /\/articles\/[^/]+\/(?:#:~:text=.*)?$/u);
      await link.click();
      await expect(app.source).toBeVisible();
      await expect(page.locator(".app")).toBeVisible();
    });
  });
});

test.describe("with axe", () => {
  // axe is a script of its own, which the page's policy would not let run.
  test.use({ bypassCSP: true });

  test("neither a note nor the list of all has a fault that axe finds, in light and in dark", async ({
    page,
  }) => {
    await test.step("a note has no fault, in light and in dark", async () => {
      const app = await openApp(page, CARD);
      await termIn(app.panel.locator("blockquote").filter({ hasText: QUOTED }), "FSB").click();
      await expect(page.getByRole("note")).toBeVisible();
      await expectAccessible(page, "a note");
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, "a note in the dark", "colour");
    });
    await test.step("the list of all has no fault, in light and in dark", async () => {
      await page.goto(`${HOME}classroom/`);
      await expect(page.getByRole("heading", { name: words.title })).toBeVisible();
      await expectAccessible(page, "the list");
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, "the list in the dark", "colour");
    });
  });
});

test("a story’s texts are explained in the same way, on a phone within the window", async ({
  page,
}) => {
  await test.step("a story’s texts are explained in the same way", async () => {
    await page.goto(STORY);
    const text = page
      .locator(".story-text")
      .filter({ has: page.locator(".term") })
      .first();
    await text.locator(".term").first().click();
    const note = text.getByRole("note");
    await expect(note).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(text.locator(".term").first()).toBeFocused();
  });
  await test.step("on a phone a note is as wide as its text and within the window", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(STORY);
    const text = page
      .locator(".story-text")
      .filter({ has: page.locator(".term") })
      .first();
    await text.locator(".term").first().click();
    const note = await boxOf(text.getByRole("note"));
    expect(note.x).toBeGreaterThanOrEqual(0);
    expect(note.x + note.width).toBeLessThanOrEqual(360);
    await expect(text.getByRole("note")).toBeInViewport({ ratio: 1 });
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole glossary is a list with sources, in whose pages the words are", async ({
    page,
  }) => {
    for (const [home, locale] of [
      [HOME, "en"],
      [HOME_NB, "nb"],
    ] as const) {
      await page.goto(`${home}classroom/`);
      const { title, groups } = glossaryWordsFor(locale);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.getByRole("heading", { name: groups.person, exact: true })).toBeVisible();
      for (const { id, term, text, source } of timeline.glossary ?? []) {
        const entry = page.locator(`#g-${id}`);
        await expect(entry.locator("dt")).toHaveText(term[locale] ?? "");
        await expect(entry).toContainText(text[locale] ?? "");
        if ("exact" in source) {
          await expect(entry).toContainText(source.exact);
          await expect(entry.getByRole("link")).toHaveAttribute(
            "href",
            new RegExp(`articles/${source.article}/`, "u"),
          );
        }
      }
    }
    // What bears an explanation is in the article's page, to which it leads.
    const borne = new Map<string, string[]>();
    for (const { source } of timeline.glossary ?? []) {
      if (!("exact" in source)) continue;
      borne.set(source.article, [...(borne.get(source.article) ?? []), source.exact]);
    }
    expect(borne.size).toBeGreaterThan(0);
    for (const [article, quotations] of borne) {
      await page.goto(articlePage(article));
      const text = ((await page.locator("main").textContent()) ?? "").replace(/\s+/gu, " ");
      for (const exact of quotations) expect(text).toContain(exact.replace(/\s+/gu, " "));
    }
  });
});
