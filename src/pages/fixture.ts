import type { ArticleText, Publication, Timeline } from "#core/model";
import type { PageFrame } from "./document.ts";

/** Text that would do harm if a page let it through as markup. */
export const HOSTILE = `"><script>alert('x')</script><img src=x onerror=alert(1)>&`;

export const FRAME: PageFrame = {
  policy: true,
  tags: (root) => `<script type="module" src="${root}assets/app.js"></script>`,
};

const BODY =
  "The bombing came in 2015. It was claimed soon after.\nOn 7 March the embassy warned of attacks on concerts; hours later the agency said so too.";

/** A small collection with every kind of mention; `text` takes the place of every free text in it when given. */
export function createFixture(text?: string): Publication {
  const say = (en: string, nb: string) => ({ en: text ?? en, nb: text ?? nb });
  const quote = (exact: string, expression: string) => {
    const start = BODY.indexOf(exact);
    const expressionStart = BODY.indexOf(expression);
    return {
      article: "report",
      exact: text ?? exact,
      start,
      end: start + exact.length,
      fragment: `:~:text=${encodeURIComponent(exact.slice(0, 20))}`,
      expression: text ?? expression,
      expressionStart,
      expressionEnd: expressionStart + expression.length,
    };
  };
  const timeline: Timeline = {
    format: "dateline/1",
    id: "sample",
    title: say("A sample", "Et eksempel"),
    description: say("What the sample is about.", "Hva eksempelet handler om."),
    languages: ["en", "nb"],
    categories: [
      { id: "attack", label: say("attack", "angrep") },
      { id: "warning", label: say("warning", "advarsel") },
    ],
    articles: [
      {
        id: "report",
        title: text ?? "The embassy had warned",
        publisher: text ?? "The Example",
        shortTitle: say("The Example", "The Example"),
        language: "en",
        published: "2024-03-23",
        written: "2024-03-22",
        writtenBasis: say("“today” is the 22nd", "«i dag» er den 22."),
        url: "https://example.org/report?a=1&b=2",
        rights: say("Quoted for study.", "Sitert for studier."),
        text: "full",
        page: "articles/report/",
      },
    ],
    events: [
      {
        id: "bombing",
        title: say("The bombing", "Bombingen"),
        summary: say("A flight was bombed.", "Et fly ble bombet."),
        category: "attack",
        place: text ?? "Sinai",
        importance: 4,
        date: "2015",
        earliest: "2015-01-01",
        latest: "2015-12-31",
        agreement: "single",
        mentions: [
          {
            ...quote("The bombing came in 2015", "2015"),
            date: "2015",
            earliest: "2015-01-01",
            latest: "2015-12-31",
            basis: "explicit",
            attributedTo: text ?? "FSB",
          },
        ],
      },
      {
        id: "warning",
        title: say("The warning", "Advarselen"),
        category: "warning",
        importance: 3,
        date: "2024-03-07",
        earliest: "2024-03-07",
        latest: "2024-03-07",
        agreement: "same",
        after: ["bombing"],
        mentions: [
          {
            ...quote("the embassy warned of attacks on concerts", "7 March"),
            date: "2024-03-07",
            earliest: "2024-03-07",
            latest: "2024-03-07",
            basis: "explicit",
          },
          {
            date: "2024-03-07",
            earliest: "2024-03-07",
            latest: "2024-03-07",
            basis: "external",
            reference: {
              title: text ?? "Security alert",
              publisher: text ?? "US embassy",
              url: text === undefined ? "https://example.com/alert" : "javascript:alert(1)",
            },
          },
        ],
      },
      {
        id: "statement",
        title: say("The statement", "Uttalelsen"),
        category: "warning",
        importance: 1,
        date: "2024-03-07/..",
        earliest: "2024-03-07",
        agreement: "single",
        mentions: [
          {
            ...quote("concerts; hours later the agency said so too", "hours later"),
            date: "2024-03-07/..",
            earliest: "2024-03-07",
            basis: "relative",
            relativeTo: "warning",
          },
        ],
      },
    ],
    stories: [
      {
        id: "how-it-came",
        title: say("How it came", "Hvordan det kom"),
        summary: say("What was said before.", "Hva som ble sagt før."),
        steps: [
          {
            id: "the-bombing",
            title: say("First the bombing", "Først bombingen"),
            text: say("A flight is bombed.", "Et fly blir bombet."),
            events: ["bombing"],
            view: "2014/2016",
            passages: [
              {
                article: "report",
                exact: text ?? "The bombing came in 2015",
                prefix: "",
                suffix: ".",
                start: 0,
                end: 24,
              },
            ],
            question: say("How well is it dated?", "Hvor godt er det tidfestet?"),
            notes: say("Only a year.", "Bare et år."),
          },
          {
            id: "what-followed",
            title: say("What followed", "Hva som fulgte"),
            events: ["warning"],
            highlight: ["statement"],
          },
        ],
      },
    ],
  };
  const texts: readonly ArticleText[] = [
    {
      article: "report",
      length: BODY.length,
      excerpts: [{ start: 0, end: BODY.length, text: text === undefined ? BODY : fill(text) }],
    },
  ];
  return { timeline, texts };
}

/** The text again and again to the length of the body, so that the offsets still stand. */
function fill(text: string): string {
  return text.repeat(Math.ceil(BODY.length / text.length)).slice(0, BODY.length);
}
