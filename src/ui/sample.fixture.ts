import type { Article, Mention, Timeline, TimelineEvent } from "#core/model";

/** A small collection for tests: two sources, four events, one conflict, one date from elsewhere. */
const article = (id: string, language: string, publisher: string): Article => ({
  id,
  title: `Report ${id}`,
  publisher,
  shortTitle: { en: publisher },
  language,
  published: "2024-03-23",
  written: "2024-03-23",
  rights: { en: "All rights reserved" },
  text: "full",
  page: `articles/${id}/`,
});

const mention = (
  source: string,
  exact: string,
  start: number,
  date: string,
  expression = "",
): Mention => {
  const at = exact.indexOf(expression);
  return {
    article: source,
    exact,
    start,
    end: start + exact.length,
    date,
    basis: "explicit",
    ...(expression === ""
      ? {}
      : {
          expression,
          expressionStart: start + at,
          expressionEnd: start + at + expression.length,
        }),
  };
};

const event = (
  id: string,
  title: string,
  date: string,
  rest: Partial<TimelineEvent> & Pick<TimelineEvent, "mentions">,
): TimelineEvent => ({
  id,
  title: { en: title, nb: `${title} (nb)` },
  category: "attack",
  importance: 3,
  date,
  earliest: date.length === 4 ? `${date}-01-01` : date,
  latest: date.length === 4 ? `${date}-12-31` : date,
  agreement: "single",
  ...rest,
});

export const sample: Timeline = {
  format: "dateline/1",
  id: "sample",
  title: { en: "Sample", nb: "Prøve" },
  languages: ["en", "nb"],
  categories: [
    { id: "attack", label: { en: "Attack" } },
    { id: "warning", label: { en: "Warning" } },
  ],
  articles: [article("star", "en", "The Star"), article("aftenblad", "nb", "Aftenbladet")],
  events: [
    event("flight", "Flight bombed", "2015", {
      place: "Sharm el-Sheikh",
      mentions: [
        mention("star", "the bombing of a 2015 flight", 10, "2015", "2015"),
        { date: "2015-10-31", basis: "external" },
      ],
    }),
    event("flood", "Flood in Ålesund", "2021-08-01", {
      category: "warning",
      mentions: [mention("aftenblad", "Flommen i Ålesund ødela brua på Bærum", 0, "2021-08-01")],
    }),
    event("plot", "Plot foiled", "2024-03-07", {
      category: "warning",
      agreement: "conflict",
      mentions: [
        mention(
          "star",
          "On 7 March the FSB said it prevented an attack",
          100,
          "2024-03-07",
          "7 March",
        ),
        mention("aftenblad", "for tre uker siden", 60, "2024-03-02"),
      ],
    }),
    event("elsewhere", "Known from elsewhere", "2024-03-09", {
      mentions: [{ date: "2024-03-09", basis: "external" }],
    }),
  ],
  stories: [],
};
