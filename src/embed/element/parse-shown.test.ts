import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toLayoutEvents } from "#core/layout";
import { parseTimeline } from "#core/model";
import { parseShown } from "./parse-shown.ts";

const SAMPLE = {
  format: "dateline/1",
  id: "sample",
  title: { en: "A sample", nb: "Et eksempel" },
  description: { en: "What it is" },
  languages: ["en", "nb"],
  view: "2013-09/2025-03",
  categories: [{ id: "attack", label: { en: "Attack" } }],
  articles: [
    {
      id: "report",
      title: "A report",
      publisher: "The Star",
      agency: "Reuters",
      shortTitle: { en: "Report" },
      language: "nb",
      published: "2024-03-23",
      written: "2024-03-23",
      url: "https://example.org/a",
      rights: { en: "Theirs" },
      text: "excerpts",
      page: "articles/report/",
    },
  ],
  events: [
    {
      id: "one",
      title: { en: "One", nb: "En" },
      summary: { en: "It was one." },
      category: "attack",
      place: "Moscow",
      placeLabel: { nb: "Moskva" },
      importance: 4,
      date: "2024-03-22",
      earliest: "2024-03-22",
      latest: "2024-03-22",
      partOfDay: "evening",
      agreement: "conflict",
      mentions: [
        {
          article: "report",
          exact: "fredagens angrep",
          prefix: "etter ",
          suffix: " i Moskva",
          start: 10,
          end: 26,
          expression: "fredagens",
          expressionStart: 10,
          expressionEnd: 19,
          date: "2024-03-22",
          basis: "relative",
          attributedTo: "FSB",
          attributedToLabel: { nb: "FSB" },
        },
        {
          date: "2024-03",
          basis: "external",
          reference: { title: "A page", publisher: "Wiki", url: "https://example.org/w" },
        },
      ],
    },
    {
      id: "two",
      title: { en: "Two" },
      category: "attack",
      importance: 1,
      date: "2014/..",
      agreement: "single",
      after: ["one"],
      mentions: [
        {
          date: "2014/..",
          basis: "external",
          reference: { title: "A", publisher: "B", url: "https://c.d/" },
        },
      ],
    },
  ],
  stories: [],
};

type Path = readonly (string | number)[];

/** Every place in a document, the inner ones too. */
function listPaths(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...at, key]))];
}

/** The document with another value at one place; undefined takes the member away. */
function replaceAt(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) =>
      String(i) === key ? replaceAt(item, rest, next) : item,
    );
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]];
      return rest.length === 0 && next === undefined ? [] : [[name, replaceAt(inner, rest, next)]];
    }),
  );
}

const PATHS = listPaths(SAMPLE);
const OTHERS: readonly unknown[] = [
  undefined,
  null,
  "",
  " ",
  0,
  -1,
  1.5,
  7,
  [],
  {},
  "javascript:alert(1)",
  "<img src=x onerror=alert(1)>",
  "2015-02-29",
  "2015-XX-29?",
  "../../x",
  "en",
  "one",
  "external",
  "x".repeat(5_000),
  JSON.parse('{"__proto__": {"en": "x"}, "en": "y"}'),
];

describe("parseShown", () => {
  it("keeps of names what stays in its line, and quotations as they are", () => {
    const heap = `Z${"\u0301".repeat(90)}`;
    const [event, ...others] = SAMPLE.events;
    const exact = "\u202Efredagens angrep";
    const title = { en: `\u202E${heap}\u2066x`, nb: "x".repeat(900) };
    const mentions = [{ ...event?.mentions[0], exact }];
    const shown = parseShown({ ...SAMPLE, events: [{ ...event, title, mentions }, ...others] });
    if (!shown.ok) throw new Error(shown.error);
    const [first] = shown.value.events;
    expect(first?.title.en).toBe(`Z${"\u0301".repeat(4)}x`);
    expect(first?.title.nb).toHaveLength(300);
    expect(first?.mentions[0]?.exact).toBe(exact);
  });

  it("takes what the model takes, and draws the same", () => {
    const shown = parseShown(SAMPLE);
    const checked = parseTimeline(SAMPLE);
    if (!shown.ok || !checked.ok) throw new Error(JSON.stringify([shown, checked]));
    const options = { external: true };
    expect(toLayoutEvents(shown.value, "nb", options)).toEqual(
      toLayoutEvents(checked.value, "nb", options),
    );
    expect(shown.value.events[0]?.mentions[0]).toMatchObject({ prefix: "etter ", start: 10 });
  });

  it("takes whatever the model takes, with anything else at any place; all that it takes can be drawn", () => {
    let taken = 0;
    let refused = 0;
    for (const path of PATHS) {
      for (const other of OTHERS) {
        const document = replaceAt(SAMPLE, path, other);
        const shown = parseShown(document);
        const where = `${path.join(".")} = ${JSON.stringify(other)?.slice(0, 40)}`;
        if (shown.ok) {
          taken += 1;
          expect(() => toLayoutEvents(shown.value, "en", { external: true }), where).not.toThrow();
        } else {
          refused += 1;
          expect(parseTimeline(document).ok, `${where}: ${shown.error}`).toBe(false);
        }
      }
    }
    expect(Math.min(taken, refused)).toBeGreaterThan(200);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...PATHS), (value, path) => {
        for (const document of [value, replaceAt(SAMPLE, path, value)]) {
          expect(typeof parseShown(document).ok).toBe("boolean");
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it.each([
    [["format"], "dateline/2", "timeline.format"],
    [["events", "1", "id"], "one", "events: an id twice"],
    [["events", "1", "date"], "2015-02-29", "timeline.events.1.date"],
    [["events", "0", "mentions", "0", "article"], "../x", "timeline.events.0.mentions.0.article"],
    [["events"], {}, "timeline.events"],
  ] as const)("says where: %j", (path, value, where) => {
    expect(parseShown(replaceAt(SAMPLE, path, value))).toEqual({ ok: false, error: where });
  });

  it("makes nothing of a member that is called __proto__", () => {
    const document: unknown = JSON.parse(
      `{"__proto__": {"isAdmin": true}, ${JSON.stringify(SAMPLE).slice(1)}`,
    );
    const shown = parseShown(document);
    expect(shown.ok && Object.keys(shown.value)).not.toContain("__proto__");
    expect(shown.ok && "isAdmin" in shown.value).toBe(false);
  });

  it("cuts a text that nobody could read, but not within a character", () => {
    const title = `x${"😀".repeat(10_000)}`;
    const shown = parseShown(replaceAt(SAMPLE, ["title", "en"], title));
    const cut = shown.ok ? (shown.value.title.en ?? "") : "";
    expect(cut.length).toBeLessThanOrEqual(4_000);
    expect(cut).toMatch(/^x(😀)+…$/u);
  });
});
