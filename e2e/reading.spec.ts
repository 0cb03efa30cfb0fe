import type { Page } from "@playwright/test";
import type { TimelineEvent } from "#core/model";
import { explainAgreement, nameSource } from "#core/words";
import { openApp, readLabelIds, readListIds } from "./support/app.ts";
import { nameCategory, nameEvent } from "./support/names.ts";
import { findEvent, idsOf, listQuoted, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();
/** The event that the sources disagree about, and that every one of them mentions. */
const FOILED = findEvent(timeline, "fsb-foils-synagogue-attack");
const FOILED_TITLE = FOILED.title.en ?? "";
const STAR = "the-star-2024-03-23";
const SPRING = "?view=2024-01/2024-06";

const titleOf = (event: TimelineEvent) => event.title.en ?? "";
const passageOf = (event: string) => `a.passage[href$="/events/${event}/"]`;

/** The words that an event's search takes in, in small letters. */
function readWords({ title, place, placeLabel = {}, mentions }: TimelineEvent): string {
  return JSON.stringify([
    title,
    place,
    placeLabel,
    mentions.map(({ exact, reference }) => [exact, reference]),
  ]).toLowerCase();
}

async function openFilters(page: Page) {
  await page.getByRole("button", { name: "Filter", exact: true }).click();
}

test.describe("an event", () => {
  test("an event opens from its label and from a passage, and leads to its sources and its neighbours", async ({
    page,
  }) => {
    await test.step("opens from its label, with the words of every mention", async () => {
      const app = await openApp(page, SPRING);
      await expect(app.panel).toContainText("Choose an event");
      await app.label(FOILED_TITLE).click();
      await expect(app.card(FOILED_TITLE)).toBeVisible();
      await expect(app.panel.locator("blockquote")).toHaveText(
        listQuoted(FOILED).map(({ exact }) => `“${exact}”`),
      );
      await expect(app.panel.locator("blockquote .expression")).toHaveText(
        listQuoted(FOILED).map(({ expression }) => expression ?? ""),
      );
      await expect(app.label(FOILED_TITLE)).toHaveAttribute("aria-current", "true");
      await expect(page).toHaveURL(new RegExp(`event=${FOILED.id}`, "u"));
    });
    await test.step("that the sources disagree about says so in words, wherever it stands", async () => {
      const app = await openApp(page, `?event=${FOILED.id}`);
      await expect(app.panel).toContainText("The sources disagree.");
      await expect(app.panel).toContainText(explainAgreement(FOILED, timeline, "en"));
      await app.mode("List").click();
      await expect(page.locator(`#e-${FOILED.id}`)).toContainText("sources disagree");
      await app.mode("Compare").click();
      const row = page
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: FOILED_TITLE }) });
      await expect(row.getByText("Disagrees")).toHaveCount(1);
      await app.mode("Table").click();
      await expect(page.getByRole("row", { name: FOILED_TITLE })).toContainText("sources disagree");
    });
    await test.step("shows each mention in its source, inside the part that is seen", async () => {
      const app = await openApp(page, `?event=${FOILED.id}`);
      const links = app.panel.getByRole("link", { name: /Show in the source/u });
      await expect(links).toHaveCount(listQuoted(FOILED).length);
      for (const [at, mention] of listQuoted(FOILED).entries()) {
        await links.nth(at).click();
        await expect(app.current).toHaveAttribute("data-start", String(mention.start));
        await expect(app.current).toHaveText(mention.exact);
        await expect(app.current).toBeInViewport({ ratio: 0.99 });
        await expect(page).toHaveURL(new RegExp(`article=${mention.article}`, "u"));
      }
    });
    await test.step("opens from a passage of another, and the passage stays", async () => {
      const app = await openApp(page, `?event=${FOILED.id}&article=${STAR}`);
      await app.source.locator(passageOf("bataclan-attacks")).click();
      await expect(app.card(nameEvent("bataclan-attacks"))).toBeVisible();
      await expect(app.current).toHaveAttribute("href", /\/events\/bataclan-attacks\/$/u);
      await expect(app.current).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`event=bataclan-attacks&article=${STAR}`, "u"));
    });
    await test.step("leads to the ones before and after it, up to the first and the last", async () => {
      const [first, second] = timeline.events.map(titleOf);
      const last = timeline.events.at(-1);
      const app = await openApp(page, `?event=${timeline.events[0]?.id}`);
      const previous = app.panel.getByRole("button", { name: "Previous event" });
      const next = app.panel.getByRole("button", { name: "Next event" });
      await expect(previous).toBeDisabled();
      await next.click();
      await expect(app.card(second ?? "")).toBeVisible();
      await previous.click();
      await expect(app.card(first ?? "")).toBeVisible();
      await page.goto(`./?event=${last?.id}`);
      await expect(next).toBeDisabled();
      await expect(previous).toBeEnabled();
    });
    await test.step("leads out to the words themselves on the page of The Star", async () => {
      const url = timeline.articles.find(({ id }) => id === STAR)?.url;
      const [inBody, inSummary] = listQuoted(FOILED);
      const app = await openApp(page, `?event=${FOILED.id}&article=${STAR}`);
      const out = app.source.getByRole("link", { name: "Read the whole article" });
      expect(inBody?.fragment).toMatch(/^:~:text=/u);
      const show = app.panel.getByRole("link", { name: /Show in the source/u });
      await show.nth(0).click();
      await expect(out).toHaveAttribute("href", `${url}#${inBody?.fragment}`);
      await show.nth(1).click();
      await expect(out).toHaveAttribute("href", `${url}#${inSummary?.fragment}`);
    });
  });
});

test.describe("search", () => {
  test("search lists what is found, and says when there is nothing", async ({ page }) => {
    await test.step("lists the hits and leaves the others faint", async () => {
      const hits = timeline.events.filter((event) => readWords(event).includes("kabul"));
      const app = await openApp(page);
      const others = (await readLabelIds(app)).filter((id) => !idsOf(hits).includes(id));
      await app.search.fill("Kabul");
      await expect(
        app.panel.getByRole("heading", { name: `${hits.length} events found.` }),
      ).toBeVisible();
      await expect(app.panel.locator(".hit-title")).toHaveText(hits.map(titleOf));
      await expect(app.panel.locator(".hit-snippet mark")).toHaveText(hits.map(() => "Kabul"));
      await expect(app.drawing.locator(".tl-label.faint")).toHaveCount(others.length);
      for (const faint of await app.drawing.locator(".tl-label.faint").all()) {
        await expect(faint).not.toHaveCSS("opacity", "1");
      }
      for (const hit of await app.drawing.locator(".tl-label:not(.faint)").all()) {
        await expect(hit).toHaveCSS("opacity", "1");
      }
      await expect(app.drawing.locator(".tl-label:not(.faint)")).toHaveText(
        hits.map((event) => new RegExp(titleOf(event))),
      );
      await expect(app.status).toHaveText(`${hits.length} events found.`);
      await app.panel.getByRole("link", { name: nameEvent("kabul-airport-attack") }).click();
      await expect(app.card(nameEvent("kabul-airport-attack"))).toBeVisible();
    });
    await test.step("finds words by their Norwegian letters, in capitals and without accents", async () => {
      const app = await openApp(page);
      for (const query of ["påtar seg", "PÅTAR SEG", "patar seg"]) {
        await app.search.fill(query);
        await expect(app.panel.locator(".hit-title"), query).toHaveText([
          nameEvent("islamic-state-claims-responsibility"),
        ]);
        await expect(app.panel.locator(".hit-snippet mark"), query).toHaveText("påtar");
        await app.search.press("Escape");
        await expect(app.panel.locator(".hit-title")).toHaveCount(0);
      }
    });
    await test.step("says when nothing is found, and forgets it with Escape", async () => {
      const app = await openApp(page, "?mode=list");
      await app.search.fill("zebra");
      await expect(app.panel).toContainText("Nothing was found for “zebra”.");
      await expect(page.getByRole("main")).toContainText(
        "No events match the filters and the search.",
      );
      await app.search.press("Escape");
      await expect(app.search).toHaveValue("");
      await expect(page.locator(".event-list > li")).toHaveCount(timeline.events.length);
    });
  });
});

test.describe("filters", () => {
  const star = timeline.articles.find(({ id }) => id === STAR);
  if (star === undefined) throw new Error("article: The Star is not in the collection");
  const choices = [
    {
      name: nameCategory("warning"),
      param: "category=warning",
      keeps: (event: TimelineEvent) => event.category === "warning",
    },
    {
      name: nameSource(star, "en"),
      param: `source=${STAR}`,
      keeps: (event: TimelineEvent) => event.mentions.some(({ article }) => article === STAR),
    },
    {
      name: "sources disagree",
      param: "agreement=conflict",
      keeps: (event: TimelineEvent) => event.agreement === "conflict",
    },
  ] as const;

  test("filters hold in the list, in the drawing and in the comparison", async ({ page }) => {
    await test.step("leave what they name, until they are cleared", async () => {
      await openApp(page, "?mode=list");
      await openFilters(page);
      for (const { name, param, keeps } of choices) {
        await test.step(name, async () => {
          const kept = timeline.events.filter(keeps);
          await page.getByRole("checkbox", { name }).check();
          await expect(page).toHaveURL(new RegExp(`${param}$`, "u"));
          await expect(page.locator(".event-list > li")).toHaveCount(kept.length);
          expect(await readListIds(page)).toEqual(idsOf(kept));
          await expect(
            page.getByText(`${kept.length} of ${timeline.events.length} events`),
          ).toBeVisible();
          await page.getByRole("button", { name: "Clear filters" }).click();
          await expect(page.getByRole("checkbox", { name })).not.toBeChecked();
          await expect(page.locator(".event-list > li")).toHaveCount(timeline.events.length);
          await expect(page.getByRole("button", { name: "Clear filters" })).toBeDisabled();
        });
      }
    });
    await test.step("take events out of the drawing", async () => {
      const app = await openApp(page, SPRING);
      const warnings = timeline.events.filter(({ category }) => category === "warning");
      await openFilters(page);
      await page.getByRole("checkbox", { name: nameCategory("warning") }).check();
      await expect(app.labels).toHaveText(warnings.map((event) => new RegExp(titleOf(event), "u")));
      await expect(app.count).toHaveText(`${warnings.length} of ${warnings.length} events in view`);
    });
    await test.step("take dates from outside the articles away", async () => {
      const app = await openApp(page, "?event=kabul-airport-attack");
      const external = app.panel.getByRole("heading", { name: "From outside the articles" });
      await expect(external).toBeVisible();
      await openFilters(page);
      await page.getByRole("checkbox", { name: "Show dates from outside the articles" }).uncheck();
      await expect(external).toBeHidden();
      await expect(page).toHaveURL(/external=off/u);
      await app.mode("Compare").click();
      await expect(page.getByRole("columnheader")).toHaveText([
        "Event",
        ...timeline.articles.map((article) => nameSource(article, "en")),
      ]);
    });
  });
});

test.describe("the other ways of looking", () => {
  test("the other ways of looking are whole, and lead to events and passages", async ({ page }) => {
    await test.step("the list has every event in order, with the words of each source", async () => {
      await openApp(page, "?mode=list");
      expect(await readListIds(page)).toEqual(idsOf(timeline.events));
      await expect(
        page.getByRole("heading", { level: 2, name: "March 2024" }).first(),
      ).toBeVisible();
      const sources = new Set(listQuoted(FOILED).map(({ article }) => article));
      await expect(page.locator(`#e-${FOILED.id} blockquote`)).toHaveCount(sources.size);
    });
    await test.step("the comparison has a column a source, and opens the passage of a cell", async () => {
      const app = await openApp(page, "?mode=compare");
      const names = timeline.articles.map((article) => nameSource(article, "en"));
      await expect(page.getByRole("columnheader")).toHaveText(["Event", ...names, "Elsewhere"]);
      await expect(page.getByRole("rowheader")).toHaveCount(timeline.events.length);
      const only = page.getByRole("row", { name: nameEvent("bataclan-attacks") });
      await expect(only.getByText("not mentioned")).toHaveCount(3);
      const row = page
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: FOILED_TITLE }) });
      const at = timeline.articles.findIndex(({ id }) => id.startsWith("norwegian"));
      await row.getByRole("cell").nth(at).getByRole("link").click();
      await expect(app.card(FOILED_TITLE)).toBeVisible();
      await expect(app.current).toContainText("for tre uker siden");
      await expect(app.current).toBeInViewport();
    });
    await test.step("the table sorts by its columns, and says how", async () => {
      const app = await openApp(page, "?mode=table");
      const heading = (name: string) => page.getByRole("columnheader", { name });
      const titles = page.getByRole("main").getByRole("cell").getByRole("link");
      const inOrder = timeline.events.map(titleOf);
      const byTitle = inOrder.toSorted(new Intl.Collator("en").compare);
      await expect(heading("Date")).toHaveAttribute("aria-sort", "ascending");
      await expect(titles).toHaveText(inOrder);
      await heading("Event").getByRole("button").click();
      await expect(heading("Event")).toHaveAttribute("aria-sort", "ascending");
      await expect(heading("Date")).not.toHaveAttribute("aria-sort");
      await expect(titles).toHaveText(byTitle);
      await heading("Event").getByRole("button").click();
      await expect(heading("Event")).toHaveAttribute("aria-sort", "descending");
      await expect(titles).toHaveText(byTitle.toReversed());
      await heading("Mentions").getByRole("button").click();
      const least = Math.min(...timeline.events.map(({ mentions }) => mentions.length));
      await expect(page.locator("td.cell-number").first()).toHaveText(String(least));
      await titles.first().click();
      await expect(app.panel.getByRole("heading", { level: 2 }).first()).toBeVisible();
    });
    await test.step("the sources have their facts and passages, each leading to its event", async () => {
      const app = await openApp(page, "?mode=sources");
      const entries = page.getByRole("main").getByRole("article");
      await expect(entries).toHaveCount(timeline.articles.length);
      for (const [at, article] of timeline.articles.entries()) {
        const entry = entries.nth(at);
        await expect(entry.getByRole("heading", { level: 2 })).toHaveText(article.title);
        await expect(entry.getByRole("heading", { level: 2 })).toHaveAttribute(
          "lang",
          article.language,
        );
        const passages = timeline.events
          .flatMap(listQuoted)
          .filter((mention) => mention.article === article.id);
        await expect(entry.locator("blockquote")).toHaveCount(passages.length);
      }
      await entries.nth(0).getByRole("link", { name: FOILED_TITLE }).click();
      await expect(app.card(FOILED_TITLE)).toBeVisible();
      await expect(app.current).toContainText("for tre uker siden");
      await entries.nth(1).getByRole("link", { name: "Open this source" }).click();
      await expect(page).toHaveURL(new RegExp(`article=${STAR}`, "u"));
      await expect(app.current).toContainText("On 7 March");
    });
  });
});
