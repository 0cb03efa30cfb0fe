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
    [
      "a name within a name",
      "a en 2023-12-08 Traffic returns to Sandvik",
      "b nb 2023-12-08 Folk feirer ved Sandviksundet",
    ],
    ["days in a row", "a en 2022-01-12 Storm at sea", "b nb 2022-01-13 Stormen på havet"],
    [
      "the end of an open date",
      "a en [..2023-08-31] Ferry to be finished",
      "b nb 2023-22 Ferjen skulle være ferdig",
    ],
  ])("suggests by %s", (_, first, second) => {
    expect(suggest(first, second)).toEqual(["0=1"]);
  });

  it.each([
    ["dates that exclude each other", "a en 2021 Attack in Kabul", "b en 2022 Attack in Kabul"],
    ["nothing in common but the day", "a en 2022-05-03 Bridge opened", "b en 2022-05-03 Boat sank"],
    [
      "days in a row and little else",
      "a en 2022-01-12 Fire in a warehouse by the old railway station",
      "b nb 2022-01-13 Ny stasjon åpnet for publikum med korps og kake",
    ],
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
      { kind: "shared-words", words: ["Attack ~ Angrep", "embassy ~ ambassaden"] },
    ]);
  });

  it("says how many days lie between dates that miss each other", () => {
    const [first] = suggestJoins(
      readItems(["a en 2022-01-12 Storm", "b nb 2022-01-13 Stormen"]),
      LANGUAGES,
    );
    expect(first?.reasons[0]).toEqual({ kind: "near-date", days: 1 });
  });

  it("leaves out a partner where another is much likelier", () => {
    expect(
      suggest(
        "a en 2022-05-03 Fire at the museum in Bergen",
        "b nb 2022-05-03 Brann i museet i Bergen",
        "b nb 2022-05-03 Statsråden besøkte Bergen",
      ),
    ).toEqual(["0=1"]);
  });

  it("takes a date in two reports of one story for more than in two of different ones", () => {
    const pair = ["a en 2019-06-03 Owner pleads", "b nb 2019-06-03 Eieren møtte"];
    const story = [
      "a en 2018-02-02 Lund painting stolen from Halden museum",
      "b nb 2018-02-02 Maleri av Lund stjålet fra museet i Halden",
      "a en 2018-08-21 Police searched a farm in Fossum",
      "b nb 2018-08-21 Politiet ransaket en gård i Fossum",
    ];
    const scoreOf = (lines: readonly string[]) =>
      suggestJoins(readItems(lines), LANGUAGES).find(({ a, b }) => a === "0" && b === "1")?.score;
    const apart = story.map((line, index) => line.replace(/^./, `${index}`));
    expect(scoreOf([...pair, ...story])).toBeGreaterThan(scoreOf([...pair, ...apart]) ?? 0);
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
