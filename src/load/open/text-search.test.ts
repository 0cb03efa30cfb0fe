import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextColumn } from "#exchange";
import { createTextSearch } from "./text-search.ts";

function columnOf(texts: readonly string[]): TextColumn {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  let end = 0;
  const ends = Uint32Array.from(parts, ({ length }) => {
    end += length;
    return end;
  });
  return { bytes: Uint8Array.from(parts.flatMap((part) => [...part])), ends };
}

const TITLES = [
  "Angrep på Ålgård",
  "Malmö",
  "",
  "Attack ABC",
  "Ærlighet – «ja»",
  "Málaga İzmir 😀 x",
];
const PLACES = ["Rogaland", "Skåne", "ABC", "town", "", "a"];
/** Rank 0 is the last row. */
const ROW_AT = Uint32Array.from([5, 4, 3, 2, 1, 0]);

const create = (partBytes?: number, breathe = async () => {}) =>
  createTextSearch({
    columns: [columnOf(TITLES), columnOf(PLACES)],
    rowAt: ROW_AT,
    breathe,
    ...(partBytes === undefined ? {} : { partBytes }),
  });

const isFresh = () => false;

describe("createTextSearch", () => {
  it.each<readonly [query: string, rows: readonly number[] | undefined]>([
    ["attack", [3]],
    ["ATTACK", [3]],
    ["malmo", [1]],
    ["Malmö", [1]],
    ["algard", [0]],
    ["ålgård", [0]],
    ["skane", [1]],
    ["på", [0]],
    ["pa", [0]],
    ["åttack", []],
    ["ærlighet", [4]],
    ["aerlighet", [4]],
    ['- "ja"', [4]],
    ["malaga", [5]],
    ["izmir", [5]],
    ["😀", [5]],
    ["abc", [2, 3]],
    ["abc town", [3]],
    ["angrep rogaland", [0]],
    ["malmö angrep", []],
    // The end of one row and the beginning of the next are no word.
    ["gårdmalmö", []],
    ["abcær", []],
    ["nothing of it", []],
    ["", undefined],
    ["  ", undefined],
  ])("finds %j", async (query, rows) => {
    for (const partBytes of [undefined, 1, 20]) {
      const answer = await create(partBytes).search(query, isFresh);
      const found = answer && [...answer.mask].flatMap((hit, rank) => (hit ? [ROW_AT[rank]] : []));
      expect(found?.toReversed()).toEqual(rows);
      expect(answer?.count).toBe(rows?.length);
    }
  });

  it("names the first fifty in order of time", async () => {
    const rowAt = Uint32Array.from({ length: 100 }, (_, rank) => 99 - rank);
    const titles = Array.from({ length: 100 }, (_, row) => (row % 4 === 0 ? "no" : "yes"));
    const search = createTextSearch({
      columns: [columnOf(titles)],
      rowAt,
      breathe: async () => {},
    });
    const answer = await search.search("yes", isFresh);
    expect(answer?.count).toBe(75);
    const ranks = Array.from({ length: 100 }, (_, rank) => rank).filter((rank) => rank % 4 !== 3);
    expect([...(answer?.first ?? [])]).toEqual(ranks.slice(0, 50));
  });

  it("is given up when a newer one has come", async () => {
    let breaths = 0;
    const search = create(1, async () => {
      breaths += 1;
    });
    await search.prepare();
    const before = breaths;
    expect(await search.search("a b c", () => breaths > before + 1)).toBeUndefined();
    expect(breaths).toBe(before + 2);
  });

  it("finds what stands in plain texts, however they are cut into parts", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "B", "å", "e\u0301", " ", "😀"),
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text), text, fc.nat(20), async (titles, query, partBytes) => {
        const rowAt = Uint32Array.from(titles, (_, row) => row);
        const columns = [columnOf(titles)];
        const search = createTextSearch({ columns, rowAt, partBytes, breathe: async () => {} });
        const plain = (each: string) => each.replaceAll("e\u0301", "e").toLowerCase();
        const words = plain(query).split(/\s+/).filter(Boolean);
        const hit = (title: string) =>
          words.every((word) => {
            const folded = word.includes("å") ? plain(title) : plain(title).replaceAll("å", "a");
            return folded.includes(word);
          });
        const answer = await search.search(query, isFresh);
        const expected = words.length === 0 ? undefined : titles.map((title) => Number(hit(title)));
        expect(answer && [...answer.mask]).toEqual(expected);
      }),
    );
  });
});
