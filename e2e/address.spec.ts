import {
  describeWhen,
  explainAgreement,
  explainMention,
  nameSource,
  summariseTimeline,
  wordsFor,
} from "#core/words";
import { openApp, waitForApp } from "./support/app.ts";
import { nameCategory, nameEvent } from "./support/names.ts";
import {
  articlePage,
  eventPage,
  findEvent,
  HOME,
  HOME_NB,
  listQuoted,
  readTimeline,
} from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { listTexts, readTexts } from "./support/texts.ts";
import { expectView, isAlike, readSpan, readView } from "./support/view.ts";

const timeline = readTimeline();
const [en, nb] = [wordsFor("en"), wordsFor("nb")];
const FOILED = findEvent(timeline, "fsb-foils-synagogue-attack");
const FOILED_TITLE = FOILED.title.en ?? "";
const KABUL_TITLE = nameEvent("kabul-airport-attack");
const TIMES = "times-of-india-2024-03-23";

test.describe("an address", () => {
  test("made by reading opens the same again: event, source, search, filters, mode and language", async ({
    page,
  }) => {
    const app = await openApp(page);
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByRole("checkbox", { name: nameCategory("warning") }).check();
    await page.getByRole("checkbox", { name: en.filter.external }).uncheck();
    await app.search.fill("synagogue");
    await app.search.press("Enter");
    await app.panel.getByRole("link", { name: FOILED_TITLE }).click();
    await app.source.getByRole("button", { name: "Times of India" }).click();
    await app.mode("List").click();
    await page.getByRole("button", { name: "NB" }).click();
    const query = {
      event: FOILED.id,
      article: TIMES,
      mode: "list",
      q: "synagogue",
      category: "warning",
      external: "off",
      lang: "nb",
    };
    await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(query);
    const address = page.url();
    await page.reload();
    await waitForApp(page);
    expect(page.url()).toBe(address);
    await expect(
      page.getByRole("heading", { level: 2, name: FOILED.title.nb ?? "" }),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Times of India" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(page.getByRole("link", { name: nb.modes.list })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await expect(app.search).toHaveValue("synagogue");
    await expect(page.locator(".event-list > li")).toHaveCount(1);
    await page.getByRole("button", { name: nb.filter.label }).click();
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
    await expect(page.getByRole("checkbox", { checked: true })).toHaveAccessibleName(
      new RegExp(`^${nameCategory("warning", "nb")}`, "u"),
    );
  });

  test("holds the range, and every other choice of the filter", async ({ page }) => {
    const query = `?view=2024-02/2024-03&source=${TIMES}&agreement=refined,conflict`;
    const app = await openApp(page, query);
    const kept = timeline.events.filter(
      ({ agreement, mentions }) =>
        ["refined", "conflict"].includes(agreement) &&
        mentions.some(({ article }) => article === TIMES),
    );
    for (const visit of ["first", "again"]) {
      if (visit === "again") {
        await page.reload();
        await waitForApp(page);
      }
      expect(new URL(page.url()).search).toBe(query);
      expect(readView(page)).toEqual(readSpan("2024-02/2024-03"));
      await expect(app.count).toContainText(`of ${kept.length} events`);
      await expect(app.label(FOILED_TITLE)).toBeVisible();
    }
    await app.tool("Zoom in").click();
    const near = await expectView(
      page,
      "closer",
      (view) => !isAlike(view, readSpan("2024-02/2024-03")),
    );
    await page.reload();
    await waitForApp(page);
    expect(isAlike(readView(page), near)).toBe(true);
  });

  test("of a page of its own opens the same in the app", async ({ page }) => {
    for (const path of [
      eventPage(FOILED.id),
      `${articlePage(TIMES)}#m-${FOILED.id}-3`,
      `${HOME}#e-${FOILED.id}`,
    ]) {
      await test.step(path, async () => {
        const app = await openApp(page, path);
        await expect(app.card(FOILED_TITLE)).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`/${HOME}\\?event=${FOILED.id}`, "u"));
      });
    }
  });
});

test("back and forward go through events and ways of looking, not through ranges", async ({
  page,
}) => {
  const app = await openApp(page, "?view=2021/2024");
  await app.label(KABUL_TITLE).click();
  await expect(app.card(KABUL_TITLE)).toBeVisible();
  const before = readView(page);
  await app.tool("Later").click();
  await expectView(page, "later", (view) => view.start > before.start);
  await app.panel.getByRole("button", { name: "Next event" }).click();
  await expect(app.card(nameEvent("kabul-embassy-attack"))).toBeVisible();
  await app.mode("Table").click();
  await expect(page.getByRole("table")).toBeVisible();

  await page.goBack();
  await expect(page.getByRole("table")).toBeHidden();
  await expect(app.card(nameEvent("kabul-embassy-attack"))).toBeVisible();
  await page.goBack();
  await expect(app.card(KABUL_TITLE)).toBeVisible();
  await page.goBack();
  await expect(app.panel).toContainText(en.event.none);
  await expect(page).not.toHaveURL(/event=/u);
  await page.goForward();
  await expect(app.card(KABUL_TITLE)).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole("table")).toBeVisible();
});

test("an address that asks for what is not there is told in plain words, and the rest shows", async ({
  page,
}) => {
  test.slow();
  for (const lang of ["en", "nb"] as const) {
    const { problem, site } = wordsFor(lang);
    for (const [query, message] of [
      ["event=no-such-event", problem.unknownEvent("no-such-event")],
      ["article=no-such-article", problem.unknownArticle("no-such-article")],
      ["view=soon", problem.unknownView("soon")],
      ["mode=globe", problem.unknownMode("globe")],
    ] as const) {
      await test.step(`${query}, ${lang}`, async () => {
        await openApp(page, `?${query}&lang=${lang}`);
        const alert = page.getByRole("alert");
        await expect(alert).toHaveText(message);
        await expect(page.locator(".tl-label").first()).toBeVisible();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          timeline.title[lang] ?? "",
        );
        await alert.getByRole("button", { name: site.dismiss }).click();
        await expect(alert).toBeEmpty();
      });
    }
  }
});

test.describe("the language", () => {
  for (const [locale, lang] of [
    ["nb-NO", "nb"],
    ["nn-NO", "nb"],
    ["en-GB", "en"],
    ["de-DE", "en"],
  ] as const) {
    test.describe(`of a browser in ${locale}`, () => {
      test.use({ locale });
      test(`is met with ${lang}, without a word in the address`, async ({ page }) => {
        await openApp(page);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          timeline.title[lang] ?? "",
        );
        expect(new URL(page.url()).search).toBe("");
      });
    });
  }

  test("is chosen by the switch, and remembered without a word in the address", async ({
    page,
  }) => {
    await openApp(page);
    await page.getByRole("button", { name: "NB" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(timeline.title.nb ?? "");
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
    await expect(page).toHaveTitle(timeline.title.nb ?? "");
    await expect(page).toHaveURL(/\?lang=nb$/u);
    await openApp(page, HOME);
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
    await openApp(page, `${HOME}?lang=en`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("is that of a page in Norwegian, whatever the browser says", async ({ page }) => {
    await openApp(page, HOME_NB);
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(timeline.title.nb ?? "");
  });

  test("of quotations is their own, in both languages", async ({ page }) => {
    for (const lang of ["en", "nb"] as const) {
      const { event, source } = wordsFor(lang);
      await openApp(page, `?event=${FOILED.id}&lang=${lang}`);
      const quotations = page
        .getByRole("complementary", { name: event.panel })
        .locator("blockquote");
      const mentions = listQuoted(FOILED);
      await expect(quotations).toHaveCount(mentions.length);
      for (const [at, mention] of mentions.entries()) {
        const article = timeline.articles.find(({ id }) => id === mention.article);
        await expect(quotations.nth(at)).toHaveAttribute("lang", article?.language ?? "");
        await expect(quotations.nth(at)).toContainText(mention.exact);
      }
      for (const { id, title, language } of timeline.articles) {
        await page.goto(`./?event=${FOILED.id}&article=${id}&lang=${lang}`);
        const text = page.getByRole("region", { name: source.panel, exact: true });
        await expect(text.getByText(title, { exact: true })).toHaveAttribute("lang", language);
        await expect(text.locator(".source-text")).toHaveAttribute("lang", language);
      }
    }
  });

  test("is Norwegian all through: header, filter, tools, drawing and card", async ({ page }) => {
    await openApp(page, `?event=${FOILED.id}&lang=nb`);
    await page.getByRole("button", { name: nb.filter.label }).click();
    const fixed = new Set(listTexts(nb));
    const all = timeline.events.length;
    const made = new Set([
      timeline.title.nb,
      summariseTimeline(timeline, "nb"),
      nb.count.eventsOf(all, all),
      `: ${nb.language.name}`,
      ...timeline.categories.map(({ label }) => label.nb),
      ...timeline.articles.map((article) => nameSource(article, "nb")),
    ]);
    const chrome = [
      page.getByRole("banner"),
      page.getByRole("group", { name: nb.timeline.toolbar }),
    ];
    for (const part of [...chrome, page.getByRole("list", { name: nb.timeline.categories })]) {
      const texts = await readTexts(part);
      const foreign = texts.filter(
        (text) => !fixed.has(text) && !made.has(text) && /\p{L}/u.test(text),
      );
      expect(foreign).toEqual([]);
    }
    const english = new Set(listTexts(en).filter((text) => !fixed.has(text)));
    const everywhere = await readTexts(page.locator(".app"));
    expect(everywhere).toContain(FOILED.title.nb);
    expect(everywhere.filter((text) => english.has(text))).toEqual([]);
    expect(
      everywhere.filter((text) => timeline.events.some(({ title }) => title.en === text)),
    ).toEqual([]);

    const card = page
      .getByRole("complementary", { name: nb.event.panel })
      .getByRole("article")
      .first();
    await expect(card).toContainText(describeWhen(FOILED, "nb"));
    await expect(card).toContainText(FOILED.summary?.nb ?? "");
    await expect(card).toContainText(explainAgreement(FOILED, timeline, "nb"));
    await expect(card.locator(".mention-explanation")).toHaveText(
      FOILED.mentions.map((mention) => {
        const article = timeline.articles.find(({ id }) => id === mention.article);
        return explainMention(mention, article, timeline, "nb");
      }),
    );
    await expect(card.getByRole("button", { name: nb.event.cite })).toHaveCount(
      FOILED.mentions.length,
    );
    await expect(card.getByRole("navigation").getByRole("button")).toHaveText([
      nb.event.previous,
      nb.event.next,
      nb.event.share,
      nb.event.close,
    ]);
  });
});
