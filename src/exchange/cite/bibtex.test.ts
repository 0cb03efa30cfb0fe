import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { printBibTex } from "./bibtex.ts";
import { listBibDates } from "./bibtex-date.ts";
import { findBibLanguage } from "./bibtex-language.ts";
import { type Citation, citeEvent, citePassage } from "./citation.ts";
import { citeAll, PAGE } from "./cite-all.fixture.ts";
import { createTimeline, createTimelineOf, DATES, HOSTILE } from "./timeline.fixture.ts";

const timelines = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), {
      minLength: 1,
    }),
    fc.subarray([...DATES], { minLength: 1, maxLength: 6 }),
  )
  .map((given) => createTimelineOf(...given));

interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a file as BibTeX does: braces count everywhere, also behind a backslash. Fails at anything unexpected. */
function readBibTex(file: string): readonly Entry[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, "y");
    sticky.lastIndex = at;
    const match = sticky.exec(file);
    assert(match !== null, `${pattern} at ${JSON.stringify(file.slice(at, at + 30))}`);
    at += match[0].length;
    return match[1] ?? match[0];
  };
  const takeBraced = (): string => {
    const from = at + 1;
    let depth = 0;
    do {
      assert(at < file.length, "a brace that is not closed");
      depth += file[at] === "{" ? 1 : file[at] === "}" ? -1 : 0;
      at += 1;
    } while (depth > 0);
    return file.slice(from, at - 1);
  };
  const entries: Entry[] = [];
  while (at < file.length) {
    const type = take(/\s*@([a-z]+)\{/);
    const key = take(/([a-z0-9.-]+),\n/);
    const fields = new Map<string, string>();
    do {
      const name = take(/ {2}([a-z]+) = /);
      assert(!fields.has(name), `two fields ${name}`);
      fields.set(name, file[at] === "{" ? takeBraced() : take(/[a-z]{3}/));
    } while (take(/,?\n/).startsWith(","));
    take(/\}\n/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};

/** What TeX sets; fails at a sign that it would take for something else. */
function readTex(tex = ""): string {
  let text = "";
  for (const [whole, command, sign, letter] of tex.matchAll(
    /\{\\(text[a-z]+)\}|\\([#$%&_])|([\s\S])/g,
  )) {
    assert(letter === undefined || !/[\\{}#$%&_~^]/.test(letter), `${whole} in ${tex}`);
    text += (command === undefined ? sign : SIGNS[command]) ?? letter ?? "";
  }
  return text;
}

/** A value in braces of its own. */
function readProtected(tex = ""): string {
  assert(/^\{[\s\S]*\}$/.test(tex), `no braces: ${tex}`);
  return readTex(tex.slice(1, -1));
}

function check(citation: Citation, { type, key, fields }: Entry): void {
  expect(key).toBe(citation.id);
  expect(readProtected(fields.get("title"))).toBe(citation.title);
  const organization = fields.get("organization");
  if (organization !== undefined) expect(readProtected(organization)).toBe("Dateline");
  expect(fields.get("url")).toBe(citation.url);
  expect(fields.get("urldate")).toBe("2024-05-01");
  const author = citation.authors.map((name) => `{${name}}`).join(" and ");
  expect(readTexWithBraces(fields.get("author"))).toBe(author);
  expect(fields.has("key")).toBe(author === "");
  expect(fields.has("date") && fields.has("year")).toBe(false);
  if (type === "article") expect(readTex(fields.get("journal"))).toBe(citation.container);
  for (const name of ["note", "annote", "howpublished", "year", "key"]) readTex(fields.get(name));
}

/** The names, each still in its braces. */
function readTexWithBraces(tex = ""): string {
  return tex
    .split(/(?<=(?<!\{\\text[a-z]*)\}) and (?=\{)/)
    .map((name) => (name === "" ? "" : `{${readProtected(name)}}`))
    .join(" and ");
}

describe("printBibTex", () => {
  it("reads back as it was, whatever the texts are", () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom("en", "nb"), (timeline, locale) => {
        const citations = citeAll(timeline);
        const entries = readBibTex(printBibTex(citations, locale));
        expect(entries).toHaveLength(citations.length);
        for (const [index, entry] of entries.entries()) {
          const citation = citations[index];
          assert(citation !== undefined);
          check(citation, entry);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it("is a newspaper's article with its names and capitals kept", () => {
    const timeline = createTimeline();
    const [event] = timeline.events;
    assert(event !== undefined);
    expect(printBibTex([citePassage(timeline, event, 1, PAGE)], "en")).toBe(`\
@article{sample.event-1.1,
  author = {{Jane Doe and John Roe} and {Reuters}},
  title = {{The embassy: 100\\% \\& {\\textbraceleft}more{\\textbraceright} warnings}},
  journal = {The Daily},
  entrysubtype = {newspaper},
  language = {english},
  langid = {english},
  date = {2024-03-23},
  url = {https://example.org/a_b?q=1&r=2#:~:text=embassy%20warned},
  urldate = {2024-05-01},
  note = {According to the embassy. Quoted in “A sample, with Capitals”, https://example.net/collections/sample/},
  annote = {“embassy warned on 7 March”}
}
`);
  });
});

describe("listBibDates", () => {
  it.each([
    ["2024-03-07", { date: "{2024-03-07}" }],
    ["2024-03", { date: "{2024-03}" }],
    ["2024", { date: "{2024}" }],
    ["2024-03-XX", { date: "{2024-03-XX}" }],
    ["2024-XX-12", { year: "{2024}" }],
    ["1984~", { date: "{1984~}" }],
    ["2024-03-07?", { date: "{2024-03-07?}" }],
    ["?2024-03-07", { year: "WORDS" }],
    ["199X", { date: "{199X}" }],
    ["2024-21", { date: "{2024-21}" }],
    ["2024-34", { year: "WORDS" }],
    ["2014/2016", { date: "{2014/2016}" }],
    ["2014-03~/2016", { date: "{2014-03~/2016}" }],
    ["2022/..", { date: "{2022/..}" }],
    ["/2022-01-01", { date: "{/2022-01-01}" }],
    ["[2015,2017-05]", { year: "WORDS" }],
    ["-0043-03-15", { date: "{-0043-03-15}" }],
    ["2024-03-22T20:00:00", { date: "{2024-03-22T20:00:00}" }],
    ["Y17000", { year: "{17000}" }],
    ["1950S2", { year: "WORDS" }],
  ])("%s", (edtf, fields) => {
    expect(Object.fromEntries(listBibDates(edtf, "WORDS"))).toEqual(fields);
  });
});

describe("findBibLanguage", () => {
  it.each([
    ["en-GB", { language: "english", langid: "english" }],
    ["nb", { language: "norwegian", langid: "norsk" }],
    ["nn-NO", { language: "norwegian", langid: "nynorsk" }],
    ["yue", { language: "yue" }],
  ])("%s", (tag, language) => {
    expect(findBibLanguage(tag)).toEqual(language);
  });
});

describe("what is not certain", () => {
  const timeline = createTimeline();
  const [event] = timeline.events;
  assert(event !== undefined);

  it("is marked where a date of publication was worked out", () => {
    const articles = timeline.articles.map((each) => ({
      ...each,
      publishedBasis: { en: "Worked out.", nb: "Utledet." },
    }));
    const text = printBibTex([citePassage({ ...timeline, articles }, event, 1, PAGE)], "en");
    expect(text).toContain("date = {2024-03-23?}");
    expect(text).toContain("Date of publication not in the article itself: Worked out. Quoted in");
  });

  it("is no date of an event that the sources dispute", () => {
    const text = printBibTex(
      [citeEvent(timeline, { ...event, agreement: "conflict" }, PAGE)],
      "en",
    );
    expect(text).not.toContain("eventdate");
    expect(text).toContain("Date of the event: Thursday 7 March 2024 (the sources disagree)");
  });
});
