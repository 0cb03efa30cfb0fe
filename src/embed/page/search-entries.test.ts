import { describe, expect, it } from "vitest";
import { foldWords, searchEntries } from "./search-entries.ts";

const ENTRIES = [
  { id: "a", words: foldWords("The Kabul airport  attack, 2021") },
  { id: "b", words: foldWords("Café in Ålesund, 7 March 2024") },
];

describe("searchEntries", () => {
  it.each([
    ["kabul", ["a"]],
    ["2021 attack", ["a"]],
    ["CAFE", ["b"]],
    ["alesund march", ["b"]],
    ["kabul march", []],
  ])("finds by %s", (query, ids) => {
    expect([...(searchEntries(ENTRIES, query) ?? [])]).toEqual(ids);
  });

  it.each(["", "  \n "])("asks nothing by %j", (query) => {
    expect(searchEntries(ENTRIES, query)).toBeUndefined();
  });
});
