import { describe, expect, it } from "vitest";
import { compareWordsFor } from "./compare-words.ts";
import { describeKind } from "./date-kind.ts";
import { helpWordsFor } from "./help-words.ts";
import { localText } from "./local-text.ts";
import { pageWordsFor } from "./page-words.ts";
import { nameLanguage, noteLanguage } from "./sources.ts";
import { tableWordsFor } from "./table-words.ts";
import { wordsFor } from "./words-for.ts";

describe("wordsFor", () => {
  it.each([
    ["en", 0, "0 events"],
    ["en", 1, "1 event"],
    ["en", 1200, "1,200 events"],
    ["nb", 1, "1 hendelse"],
    ["nb", 1200, "1\u00a0200 hendelser"],
  ] as const)("counts in %s: %i", (locale, n, text) => {
    expect(wordsFor(locale).count.events(n)).toBe(text);
  });

  it.each([
    ["en", 1, "1 quotation was not found in this text."],
    ["en", 2, "2 quotations were not found in this text."],
    ["nb", 1, "1 sitat ble ikke funnet i denne teksten."],
    ["nb", 2, "2 sitater ble ikke funnet i denne teksten."],
  ] as const)("tells in %s of %i quotations that are not there", (locale, n, text) => {
    expect(wordsFor(locale).source.notFound(n)).toBe(text);
  });

  it("quotes as each language does", () => {
    expect(wordsFor("en").quote("today")).toBe("“today”");
    expect(wordsFor("nb").quote("i fjor")).toBe("«i fjor»");
  });

  it("has no text that is the same in both languages by mistake", () => {
    const listAll = (locale: "en" | "nb") =>
      listTexts({
        ...wordsFor(locale),
        compare: compareWordsFor(locale),
        help: helpWordsFor(locale),
        pages: pageWordsFor(locale),
        table: tableWordsFor(locale),
      });
    const english = listAll("en");
    const norwegian = listAll("nb");
    expect(norwegian.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const same = english.filter(([, text], index) => norwegian[index]?.[1] === text);
    expect(same.map(([path]) => path)).toEqual(["site.name", "filter.label"]);
  });
});

describe("describeKind", () => {
  it.each([
    ["2015", "known to the year"],
    ["2024-03", "known to the month"],
    ["2024-03-07", "known to the day"],
    ["2024-03-22T20:00:00", "known to the clock time"],
    ["2024-21", "known to the season"],
    ["201X", "known to the decade"],
    ["19XX", "known to the century"],
    ["[2024-03-01..2024-03-23]", "between two days"],
    ["[2024-01..2024-03]", "between two months"],
    ["[2019..2021]", "between two years"],
    ["[..2017]", "up to then"],
    ["2022/..", "from then on"],
    ["../2022", "up to then"],
    ["2024-03-01/2024-03-23", "all that time"],
    ["[2015,2016]", "one of several dates"],
    ["{2015,2016}", "several dates"],
    ["2024-03-02~", "approximate"],
    ["2015?", "uncertain"],
    ["not a date", ""],
  ])("%s is %s", (date, words) => {
    expect(describeKind({ date }, "en")).toBe(words);
  });

  it("knows a part of the day", () => {
    const dated = { date: "2024-03-22", partOfDay: "evening" } as const;
    expect(describeKind(dated, "en")).toBe("known to the time of day");
  });
});

describe("localText", () => {
  it.each([
    [{ en: "a", nb: "b" }, "b"],
    [{ en: "a" }, "a"],
    [{ de: "c" }, "c"],
    [undefined, ""],
  ])("%j is %s to a Norwegian reader", (text, expected) => {
    expect(localText(text, "nb")).toBe(expected);
  });
});

describe("nameLanguage", () => {
  it("names languages in the reader's own", () => {
    expect(nameLanguage("en", "nb")).toBe("engelsk");
    expect(nameLanguage("en", "en")).toBe("English");
  });
});

describe("noteLanguage", () => {
  it.each([
    ["en", "nb", " · på engelsk"],
    ["en-GB", "en", ""],
    ["nb", "nb", ""],
  ] as const)("of an article in %s to a reader of %s", (language, locale, note) => {
    expect(noteLanguage({ language }, locale)).toBe(note);
  });
});

/** The plain texts of a dictionary with the path to each. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "locale" ? [] : listTexts(part, [...path, key]),
  );
}
