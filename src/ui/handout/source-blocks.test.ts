import { assert, describe, expect, it } from "vitest";
import type { NumberedSource } from "#pages";
import { sample } from "../sample.fixture.ts";
import { dealBlocks } from "./deal-blocks.ts";
import { listSourceBlocks } from "./source-blocks.tsx";

const [article] = sample.articles;
assert(article);
const sources = (count: number): readonly NumberedSource[] =>
  Array.from({ length: count }, (_, index) => ({ kind: "article", number: index + 1, article }));

/** How many blocks of the list stand on each sheet, below something that leaves room for five. */
const deal = (count: number) =>
  dealBlocks(
    [{ heightPx: 100 }, ...listSourceBlocks(sources(count), "en")].map((block) => ({
      heightPx: 10,
      ...block,
    })),
    150,
  ).map((sheet) => sheet.length);

describe("the list of sources", () => {
  it("stands whole on one sheet, its heading with it", () => {
    expect(deal(3)).toEqual([5]);
    expect(deal(7)).toEqual([1, 8]);
  });

  it("goes on over sheets when it is long, and its heading never stands alone", () => {
    expect(deal(30)).toEqual([6, 15, 11]);
  });
});
