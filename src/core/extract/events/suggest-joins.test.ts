import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../notation.fixture.ts";
import type { Joinable } from "./joinable.ts";
import { suggestJoins } from "./suggest-joins.ts";

/** "article language date title", the title being the quotation too; the id is its place in the list. */
function readItems(lines: readonly string[]): readonly Joinable[] {
  return lines.map((line, index) => {
    const [article = "", language = "", date = "", ...title] = line.split(" ");
    const words = title.join(" ");
    return {
      id: String(index),
      articles: [article],
      languages: [language],
      title: words,
      quotations: [`${words}.`],
      dates: [date],
    };
  });
}

function suggest(...lines: readonly string[]): readonly string[] {
  return suggestJoins(readItems(lines), LANGUAGES).map(({ a, b }) => `${a}=${b}`);
}

describe("suggestJoins", () => {
  it.each([
    [
      "names",
      "a en 2022 Attack on the embassy in Kabul",
      "b en 2022-09-05 Bomb outside embassy in Kabul",
    ],
    [
      "across languages",
      "a en 2022 Attack on the Russian embassy in Kabul",
      "b nb 2022 Angrep på Russlands ambassade i Kabul",
    ],
    [
      "exonyms",
      "a en 2020-05-03 Fire in a school in Copenhagen",
      "b nb 2020-05-03 Brann i skole i København",
    ],
    ["numbers", "a en 2020-05 Some 173 people drowned", "b nb 2020-05-03 173 mennesker druknet"],
    [
      "initials",
      "a en 2024-03-22 Islamic State claims responsibility",
      "b nb 2024-03-22 IS påtar seg ansvaret",
    ],
    ["one kind of thing on one day", "a en 2024-03-22 Attack", "b nb 2024-03-22 Terrorangrepet"],
    [
      "dates that just miss",
      "a en 2024-03-07 FSB foils attack in Moscow",
      "b en 2024-02-28/2024-03-05 FSB foils Moscow attack",
    ],
  ])("suggests by %s", (_, first, second) => {
    expect(suggest(first, second)).toEqual(["0=1"]);
  });

  it.each([
    ["dates that exclude each other", "a en 2021 Attack in Kabul", "b en 2022 Attack in Kabul"],
    ["nothing in common but the day", "a en 2022-05-03 Bridge opened", "b en 2022-05-03 Boat sank"],
    ["a date that is none", "a en ? Attack in Kabul", "b en ? Attack in Kabul"],
  ])("does not suggest by %s", (_, first, second) => {
    expect(suggest(first, second)).toEqual([]);
  });

  it("is sure of a sentence that stands twice, and tells two dates of one sentence apart", () => {
    const [item] = readItems(["a en 2020-05-03 Bridge opened in Bergen"]);
    if (item === undefined) throw new Error("no item");
    expect(suggestJoins([item, { ...item, id: "1" }], LANGUAGES)[0]?.score).toBe(1);
    expect(suggestJoins([item, { ...item, id: "1", dates: ["2020-05"] }], LANGUAGES)).toEqual([]);
  });

  it("takes a warning of it for less likely the same", () => {
    const [same] = suggestJoins(
      readItems(["a en 2024-03-07 Attack", "b nb 2024-03-07 Angrepet"]),
      LANGUAGES,
    );
    const [warning] = suggestJoins(
      readItems(["a en 2024-03-07 Attack", "b nb 2024-03-07 Advarte mot angrep"]),
      LANGUAGES,
    );
    expect(warning?.score ?? 0).toBeLessThan(same?.score ?? 0);
  });

  it("gives its reasons as data", () => {
    const [first] = suggestJoins(
      readItems([
        "a en 2022 Attack on the embassy in Kabul",
        "b nb 2022 Angrep på ambassaden i Kabul",
      ]),
      LANGUAGES,
    );
    expect(first?.reasons).toEqual([
      { kind: "same-date", date: "2022" },
      { kind: "shared-names", names: ["Kabul"] },
      { kind: "shared-words", words: ["Attack", "embassy"] },
    ]);
  });

  it("finds pairs among thousands without comparing all", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => {
      const town = `Town${String.fromCharCode(97 + (index % 26))}${Math.floor(index / 52)}x`;
      return `a${index} en ${1900 + (Math.floor(index / 2) % 100)} Fire in ${town}ville`;
    });
    const twins = [
      ...lines,
      "x en 1950-03-02 Siege of Quuxburg",
      "y nb 1950-03 Beleiringen av Quuxburg",
    ];
    expect(suggest(...twins)).toContain("3000=3001");
  });
});
