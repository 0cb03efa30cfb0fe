import { describe, expect, it } from "vitest";
import { createFixture } from "../fixture.ts";
import { numberSources } from "./number-sources.ts";

const { timeline } = createFixture();
const REFERENCE = { title: "A chronicle", publisher: "The Archive", url: "https://example.org/c" };
const nameOf = (source: ReturnType<typeof numberSources>["sources"][number]) =>
  source.kind === "article" ? source.article.id : source.reference.title;

describe("numberSources", () => {
  it("gives each source one number, in the order of first use", () => {
    const numbers = numberSources(timeline, [
      { reference: REFERENCE },
      { article: "report" },
      { reference: { ...REFERENCE } },
      { article: "report" },
    ]);
    expect(numbers.sources.map((source) => [source.number, nameOf(source)])).toEqual([
      [1, "A chronicle"],
      [2, "report"],
    ]);
    expect(numbers.numberOf({ article: "report" })).toBe(2);
    expect(numbers.numberOf({ reference: { ...REFERENCE, title: "By another name" } })).toBe(1);
  });

  it("takes a quoted reference by its article", () => {
    const { sources } = numberSources(timeline, [{ article: "report", reference: REFERENCE }]);
    expect(sources.map(nameOf)).toEqual(["report"]);
  });

  it("has no number for what names no source", () => {
    const numbers = numberSources(timeline, [{}, { article: "gone" }, { article: "report" }]);
    expect(numbers.sources.map(({ number }) => number)).toEqual([1]);
    expect(numbers.numberOf({})).toBeUndefined();
    expect(numbers.numberOf({ article: "gone" })).toBeUndefined();
  });
});
