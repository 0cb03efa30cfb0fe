/** Files that a `<date-line>` must not trip over, each as a server might give it. */

const MARKUP = `<img src=x onerror="window.broken = 'markup'"><script>window.broken = 'script'</script>"'\`&amp;`;
const ANY_ORIGIN = { "Access-Control-Allow-Origin": "*" };
const JSON_TYPE = "application/json; charset=utf-8";

function answer(body, more = {}) {
  return { type: JSON_TYPE, headers: ANY_ORIGIN, body, ...more };
}

/** A timeline of one event, with other members put in. */
function makeTimeline({ event = {}, mention = {}, article = {}, ...members } = {}) {
  const bounds = { date: "2024-03-22", earliest: "2024-03-22", latest: "2024-03-22" };
  return {
    format: "dateline/1",
    id: "small",
    title: { en: "A small collection" },
    languages: ["en"],
    categories: [{ id: "attack", label: { en: "Attack" } }],
    articles: [
      {
        id: "report",
        title: "A report",
        publisher: "A paper",
        language: "en",
        shortTitle: { en: "A paper" },
        published: "2024-03-23",
        written: "2024-03-23",
        rights: { en: "All rights reserved" },
        text: "excerpts",
        page: "articles/report/",
        ...article,
      },
    ],
    events: [
      {
        id: "one",
        title: { en: "The one event" },
        category: "attack",
        importance: 3,
        ...bounds,
        agreement: "single",
        after: [],
        mentions: [
          {
            article: "report",
            exact: "It happened on 22 March 2024",
            prefix: "",
            suffix: "",
            start: 0,
            end: 28,
            expression: "22 March 2024",
            expressionStart: 15,
            expressionEnd: 28,
            ...bounds,
            basis: "explicit",
            ...mention,
          },
        ],
        ...event,
      },
    ],
    stories: [],
    ...members,
  };
}

/** Markup wherever a text may stand. */
function printHostile() {
  const words = { en: MARKUP };
  const expressionStart = MARKUP.indexOf("script");
  return JSON.stringify(
    makeTimeline({
      title: words,
      description: words,
      rights: words,
      categories: [{ id: "attack", label: words }],
      article: {
        title: MARKUP,
        publisher: MARKUP,
        agency: MARKUP,
        shortTitle: words,
        rights: words,
      },
      event: { title: words, summary: words, place: MARKUP, placeLabel: words },
      mention: {
        exact: MARKUP,
        prefix: MARKUP,
        suffix: MARKUP,
        end: MARKUP.length,
        expression: "script",
        expressionStart,
        expressionEnd: expressionStart + "script".length,
        attributedTo: MARKUP,
        note: words,
      },
    }),
  );
}

/** By name: what is answered when it is asked for. Large ones are made only then. */
export const BAD_FILES = {
  "good.json": () => answer(JSON.stringify(makeTimeline())),
  "html.json": () => answer("<!doctype html><title>Not here</title>", { type: "text/html" }),
  "broken.json": () => answer('{"format": "dateline/1", '),
  "number.json": () => answer("42"),
  "other.json": () => answer(JSON.stringify({ items: [{ date: "2024" }] })),
  "later.json": () => answer(JSON.stringify(makeTimeline({ format: "dateline/2" }))),
  "bad-event.json": () => answer(JSON.stringify(makeTimeline({ event: { earliest: 7 } }))),
  "bad-day.json": () =>
    answer(
      JSON.stringify(
        makeTimeline({
          event: { date: "2015-02-29", earliest: "2015-02-29", latest: "2015-02-29" },
        }),
      ),
    ),
  "large.json": () =>
    answer(`${JSON.stringify(makeTimeline()).slice(0, -1)},"padding":"${"x".repeat(10_000_000)}"}`),
  "long-title.json": () =>
    answer(JSON.stringify(makeTimeline({ event: { title: { en: "Long ".repeat(200_000) } } }))),
  "no-permission.json": () => ({ type: JSON_TYPE, body: JSON.stringify(makeTimeline()) }),
  "fails.json": () => answer("", { status: 500 }),
  "hostile.json": () => answer(printHostile()),
  "script-link.json": () =>
    answer(JSON.stringify(makeTimeline({ article: { url: "javascript:window.broken='url'" } }))),
  "script-page.json": () =>
    answer(JSON.stringify(makeTimeline({ article: { page: "javascript:window.broken='page'" } }))),
  "prototype.json": () =>
    answer(
      JSON.stringify(makeTimeline())
        .replace(
          '{"format"',
          '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"format"',
        )
        .replace(
          '"title":{"en":"The one event"',
          '"title":{"__proto__":{"polluted":"yes"},"en":"The one event"',
        ),
    ),
  "empty.json": () =>
    answer(JSON.stringify(makeTimeline({ events: [], articles: [], categories: [] }))),
};
