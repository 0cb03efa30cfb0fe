import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { citePassage } from "./citation.ts";
import { citeAll, PAGE } from "./cite-all.fixture.ts";
import { printRis } from "./ris.ts";
import { createTimeline, createTimelineOf, DATES, HOSTILE } from "./timeline.fixture.ts";

const timelines = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), {
      minLength: 1,
    }),
    fc.subarray([...DATES], { minLength: 1, maxLength: 6 }),
  )
  .map((given) => createTimelineOf(...given));

type Reference = ReadonlyMap<string, readonly string[]>;

/** Reads RIS strictly: nothing but tagged lines, `TY` first and `ER` last. */
function readRis(file: string): readonly Reference[] {
  const lines = file.split("\r\n");
  expect(lines.pop()).toBe("");
  const references: Map<string, readonly string[]>[] = [];
  let open: Map<string, readonly string[]> | undefined;
  for (const line of lines) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\p{Cc}\u2028\u2029]*)$/u.exec(line) ?? [];
    assert(tag !== undefined && value !== undefined, JSON.stringify(line));
    if (open === undefined) {
      expect(tag).toBe("TY");
      open = new Map();
      references.push(open);
    } else {
      expect(tag).not.toBe("TY");
    }
    open.set(tag, [...(open.get(tag) ?? []), value]);
    if (tag === "ER") open = undefined;
  }
  expect(open).toBeUndefined();
  return references;
}

describe("printRis", () => {
  it("reads back as it was, whatever the texts are", () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom("en", "nb"), (timeline, locale) => {
        const citations = citeAll(timeline);
        const references = readRis(printRis(citations, locale));
        expect(references).toHaveLength(citations.length);
        citations.forEach(({ id, title, authors, container, url }, index) => {
          const read = references[index];
          expect(read?.get("ID")).toEqual([id]);
          expect(read?.get("TI")).toEqual([title]);
          expect(read?.get("AU") ?? []).toEqual(authors);
          expect(read?.get("T2")).toEqual(container === undefined ? undefined : [container]);
          expect(read?.get("UR")).toEqual(url === undefined ? undefined : [url]);
          expect(read?.get("Y2")).toEqual(["2024/05/01/"]);
          expect(read?.get("ER")).toEqual([""]);
        });
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it.each([
    ["2024-03-07", "2024", "2024/03/07/"],
    ["2024-03", "2024", "2024/03//"],
    ["2024", "2024", "2024///"],
    ["1984~", "1984", "1984///about 1984"],
    ["2024-03-07?", "2024", "2024/03/07/possibly 7 March 2024"],
    ["2024-21", "2024", "2024///spring 2024"],
    ["2024-03-XX", "2024", "2024/03//a day in March 2024"],
    ["2024-03-22T20:00:00", "2024", "2024/03/22/22 March 2024, 20:00"],
    ["199X", undefined, "///the 1990s"],
    ["2014/2016", undefined, "///2014–2016"],
    ["-0043", undefined, "///44 BCE"],
    ["0000", undefined, "///1 BCE"],
    ["Y17000", undefined, "///17,000 CE"],
  ])("writes what was published %s", (published, year, date) => {
    const timeline = createTimeline();
    const [event] = timeline.events;
    assert(event !== undefined);
    const citation = { ...citePassage(timeline, event, 1, PAGE), published };
    const [read] = readRis(printRis([citation], "en"));
    expect(read?.get("PY")?.[0]).toBe(year);
    expect(read?.get("DA")).toEqual([date]);
    expect(read?.get("TY")).toEqual(["NEWS"]);
  });
});
