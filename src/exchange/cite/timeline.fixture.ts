import type { Article, Mention, Timeline, TimelineEvent } from "#core/model";

/** What the text of a fixture is: each of its free texts in turn. */
export type Say = (text: string) => string;

/**
 * A small published timeline with a quoted article, one that is little known of, a date from elsewhere, and a date of
 * every sort. `say` stands in for every free text: it is given the ordinary one.
 */
export function createTimeline(
  say: Say = (text) => text,
  dates: readonly string[] = ["2024-03-07"],
): Timeline {
  const both = (en: string, nb: string) => ({ en: say(en), nb: say(nb) });
  const articles: readonly Article[] = [
    {
      id: "daily",
      title: say("The embassy: 100% & {more} warnings"),
      publisher: say("The Daily"),
      agency: say("Reuters"),
      author: say("Jane Doe and John Roe"),
      shortTitle: both("Daily", "Daily"),
      language: "en",
      published: "2024-03-23",
      written: "2024-03-22",
      url: "https://example.org/a_b?q=1&r=2",
      rights: both("Theirs.", "Deres."),
      text: "excerpts",
      page: "articles/daily/",
    },
    {
      id: "leaflet",
      title: say("Løpeseddel"),
      shortTitle: both("Leaflet", "Løpeseddel"),
      language: "nb",
      published: "1984~",
      written: "1984~",
      rights: both("Unknown.", "Ukjent."),
      text: "full",
      page: "articles/leaflet/",
    },
  ];
  const events = dates.map((date, index): TimelineEvent => {
    const quote = (article: string, exact: string): Mention => ({
      article,
      exact: say(exact),
      prefix: say("before "),
      suffix: say(" after"),
      start: 7,
      end: 7 + exact.length,
      expression: say("on 7 March"),
      expressionStart: 19,
      expressionEnd: 29,
      fragment: ":~:text=embassy%20warned",
      date,
      basis: "explicit",
      attributedTo: say("the embassy"),
    });
    return {
      id: `event-${index + 1}`,
      title: both("The warning", "Advarselen"),
      summary: both("A warning was given.", "En advarsel ble gitt."),
      category: "warning",
      place: say("Oslo"),
      placeLabel: both("Oslo, Norway", "Oslo, Norge"),
      importance: 3,
      date,
      agreement: "same",
      after: ["event-1", "event-1"],
      mentions: [
        quote("daily", "embassy warned on 7 March"),
        quote("leaflet", "advarselen kom den dagen"),
        {
          date,
          basis: "external",
          note: both("Looked up.", "Slått opp."),
          reference: {
            title: say("Warnings"),
            publisher: say("An Encyclopedia"),
            url: "https://example.org/w",
          },
        },
      ],
    };
  });
  return {
    format: "dateline/1",
    id: "sample",
    title: both("A sample, with Capitals", "Et eksempel"),
    description: both("What it is about.", "Hva det handler om."),
    languages: ["en", "nb"],
    categories: [{ id: "warning", label: both("Warning", "Advarsel") }],
    articles,
    events,
    stories: [],
  };
}

/** The small timeline with these texts in turn for its own. */
export function createTimelineOf(texts: readonly string[], dates: readonly string[]): Timeline {
  let turn = 0;
  return createTimeline(() => {
    turn += 1;
    return texts[turn % texts.length] ?? "";
  }, dates);
}

/** EDTF of every sort. */
export const DATES = [
  "2024",
  "2024-03",
  "2024-03-07",
  "2024-03-22T20:00:00",
  "2024-03-22T20:15:30+03:00",
  "2024-21",
  "2024-31",
  "2024-34",
  "199X",
  "19XX",
  "2024-03-XX",
  "2024-XX-12",
  "1984~",
  "2024-03-07?",
  "?2024-03-07",
  "1950S2",
  "2014-02-03/2016-04-05",
  "2014/2016",
  "2014-03~/2016",
  "2022/..",
  "2022/",
  "../2022",
  "/2022-01-01",
  "[2024-03-01..2024-03-22]",
  "[2015,2017-05]",
  "{2015,2016}",
  "[..2017]",
  "[2017..]",
  "-0043-03-15",
  "-0043",
  "0000",
  "0000-05-05",
  "9999-12-31",
  "Y17000",
  "Y-170000000",
  "Y-138E8",
] as const;

/** Texts that would break a format which let them through as they are. */
export const HOSTILE = [
  "a\r\nER  - \r\nTY  - NEWS\r\nb",
  "}} @misc{x, title = {y}",
  "{{{",
  "\\",
  "\\}",
  "a\\nb\\;",
  "END:VEVENT\nEND:VCALENDAR",
  "=1+1",
  "'=1",
  "-2",
  "@x",
  "\t=x",
  '"; ,"',
  "\u0000\u001b[31m\u0085\u2028\u2029x\u2028END:VEVENT",
  "<script>alert(1)</script>",
  "</blockquote><img src=x onerror=alert(1)>",
  "\u202eevil",
  "\ud800",
  "Å 😀 é",
  " ",
  "__proto__",
];
