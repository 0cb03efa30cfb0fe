import { describe, expect, it } from "vitest";
import type { Article, Mention, Timeline, TimelineEvent } from "#core/model";
import { explainAgreement } from "./explain-agreement.ts";
import { explainMention } from "./explain-mention.ts";
import { summariseTimeline } from "./summarise-timeline.ts";

const star: Article = {
  id: "star",
  title: "Report",
  publisher: "The Star, Kenya",
  agency: "BBC",
  shortTitle: { en: "The Star", nb: "The Star" },
  language: "en",
  published: "2024-03-23",
  written: "2024-03-22",
  rights: { en: "All rights reserved" },
  text: "full",
  page: "articles/star/",
};
const norwegian: Article = {
  ...star,
  id: "norwegian",
  shortTitle: { en: "Norwegian report", nb: "Norsk artikkel" },
  language: "nb",
  written: "2024-03-23",
};

const explicit: Mention = {
  article: "star",
  exact: "On 7 March 2024 the FSB said",
  expression: "7 March 2024",
  date: "2024-03-07",
  earliest: "2024-03-07",
  latest: "2024-03-07",
  basis: "explicit",
};
const weeksAgo: Mention = {
  article: "norwegian",
  exact: "for tre uker siden sa russiske myndigheter",
  expression: "for tre uker siden",
  date: "2024-03-02~",
  basis: "relative",
};

const event: TimelineEvent = {
  id: "attack",
  title: { en: "Attack on Crocus City Hall", nb: "Angrepet på Crocus City Hall" },
  category: "attack",
  importance: 5,
  date: "2024-03-22",
  earliest: "2024-03-22",
  latest: "2024-03-22",
  partOfDay: "evening",
  agreement: "single",
  mentions: [explicit],
};

const timeline: Timeline = {
  format: "dateline/1",
  id: "sample",
  title: { en: "Sample" },
  languages: ["en", "nb"],
  categories: [],
  articles: [star, norwegian],
  events: [event],
  stories: [],
};

describe("explainMention", () => {
  it.each<readonly [string, Mention, Article, string, string]>([
    ["a day", explicit, star, "The words name the day.", "Ordene nevner dagen."],
    [
      "a year",
      { ...explicit, expression: "in 2015", date: "2015" },
      star,
      "The words name the year.",
      "Ordene nevner året.",
    ],
    [
      "a day without its year",
      { ...explicit, expression: "On 7 March" },
      star,
      "The words name the date; the year is that of the writing, Friday 22 March 2024.",
      "Ordene nevner datoen; året er det teksten ble skrevet i, fredag 22. mars 2024.",
    ],
    [
      "time counted from the writing",
      { ...weeksAgo, expression: "earlier this month", date: "[2024-03-01..2024-03-23]" },
      norwegian,
      "“earlier this month”, counted from Saturday 23 March 2024, when this was written: between 1 and 23 March 2024.",
      "«earlier this month», regnet fra lørdag 23. mars 2024, da dette ble skrevet: mellom 1. og 23. mars 2024.",
    ],
    [
      "time counted from another event",
      {
        ...weeksAgo,
        expression: "hours later",
        date: "2024-03-22/2024-03-23",
        relativeTo: "attack",
      },
      star,
      "“hours later”, counted from “Attack on Crocus City Hall”: 22–23 March 2024.",
      "«hours later», regnet fra «Angrepet på Crocus City Hall»: 22.–23. mars 2024.",
    ],
    [
      "what the context gives",
      { ...explicit, date: "2024-03-22", basis: "implied", partOfDay: "evening" },
      star,
      "No words name the date; the context gives it: Friday 22 March 2024, evening.",
      "Ingen ord nevner datoen; den går frem av sammenhengen: fredag 22. mars 2024, kveld.",
    ],
    [
      "what is from elsewhere",
      {
        date: "2015-10-31",
        basis: "external",
        reference: { title: "Flight 9268", publisher: "Wikipedia", url: "https://example.org" },
      },
      star,
      "Not in the articles: Saturday 31 October 2015, according to “Flight 9268”, Wikipedia.",
      "Står ikke i artiklene: lørdag 31. oktober 2015, ifølge «Flight 9268», Wikipedia.",
    ],
    [
      "the mention's own note before all else",
      { ...weeksAgo, note: { en: "Counted by hand.", nb: "Telt for hånd." } },
      norwegian,
      "Counted by hand.",
      "Telt for hånd.",
    ],
  ])("tells %s", (_name, mention, article, en, nb) => {
    expect(explainMention(mention, article, timeline, "en")).toBe(en);
    expect(explainMention(mention, article, timeline, "nb")).toBe(nb);
  });
});

describe("explainAgreement", () => {
  it.each<readonly [TimelineEvent["agreement"], readonly Mention[], string]>([
    ["single", [explicit], "There is one mention, and nothing to compare it with."],
    ["same", [explicit, explicit], "All the mentions give the same date."],
    [
      "refined",
      [explicit, { ...explicit, article: "norwegian", date: "2024-03" }],
      "The mentions fit together; some are more precise than others. The Star: 7 Mar 2024. Norwegian report: Mar 2024.",
    ],
    [
      "conflict",
      [explicit, weeksAgo],
      "The sources disagree. The Star: 7 Mar 2024. Norwegian report: about 2 Mar 2024 (“for tre uker siden”).",
    ],
    [
      "conflict",
      [explicit, { ...explicit, date: "2024-03-08" }],
      "One source gives times that cannot both be right. The Star: 7 Mar 2024; also 8 Mar 2024.",
    ],
  ])("tells %s", (agreement, mentions, sentence) => {
    expect(explainAgreement({ ...event, agreement, mentions }, timeline, "en")).toBe(sentence);
  });

  it("leaves out what is not from the articles", () => {
    const mentions: Mention[] = [explicit, weeksAgo, { date: "2024-03-09", basis: "external" }];
    const told = explainAgreement({ ...event, agreement: "conflict", mentions }, timeline, "nb");
    expect(told).toMatch(/^Kildene er uenige\. The Star: .+ Norsk artikkel: .+$/u);
    expect(told).not.toContain("9.");
  });
});

describe("summariseTimeline", () => {
  const at = (date: string, earliest?: string, latest?: string): TimelineEvent => ({
    ...event,
    id: date,
    date,
    ...(earliest === undefined ? { earliest: "2024-03-22" } : { earliest }),
    ...(latest === undefined ? { latest: "2024-03-22" } : { latest }),
  });

  it("counts, and spans no more precisely than the dates do", () => {
    const events = [event, at("2014", "2014-01-01", "2014-12-31")];
    expect(summariseTimeline({ ...timeline, events }, "en")).toBe(
      "2 events · 2 sources · 2 quotations · 2014 to March 2024",
    );
    expect(summariseTimeline({ ...timeline, events }, "nb")).toBe(
      "2 hendelser · 2 kilder · 2 sitater · 2014 til mars 2024",
    );
  });

  it("says the month that a range of days ends in", () => {
    const events = [at("2014", "2014-01-01", "2014-12-31"), at("[..2024-03-23]", "2016-01-01")];
    expect(summariseTimeline({ ...timeline, events }, "en")).toMatch(/2014 to March 2024$/u);
  });

  it("says one event in the singular and one month once", () => {
    expect(summariseTimeline({ ...timeline, articles: [star] }, "en")).toBe(
      "1 event · 1 source · 1 quotation · March 2024",
    );
  });

  it("orders years before our era as numbers", () => {
    const events = [
      at("-0043", "-0043-01-01", "-0043-12-31"),
      at("-0100", "-0100-01-01", "-0100-12-31"),
    ];
    expect(summariseTimeline({ ...timeline, events }, "en")).toMatch(/101 BCE? to 44 BCE?$/u);
  });

  it("says no span where there are no events", () => {
    expect(summariseTimeline({ ...timeline, events: [] }, "en")).toBe(
      "0 events · 2 sources · 0 quotations",
    );
  });
});
