import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCivil } from "./civil.ts";
import { describeSpan } from "./describe-span.ts";
import { type Bounds, DAY_MS, HOUR_MS, instant, MINUTE_MS, SECOND_MS, YEAR_MS } from "./instant.ts";
import { parseSpan, printSpan } from "./span.ts";

function read(text: string): Bounds {
  const result = parseSpan(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("printSpan", () => {
  it.each([
    ["2024", 0],
    ["2024-03", 0],
    ["2024-03-22", 0],
    ["201X", 0],
    ["20XX", 0],
    ["1XXX", 0],
    ["XXXX", 0],
    ["2014/2024", 0],
    ["-0043/0012", 0],
    ["2023-12/2024-03", 0],
    ["2024-03-20/2024-03-24", 0],
    ["2024-03-22T18:00", 0],
    ["2024-03-22T06:00/2024-03-22T17:59", 0],
    ["2024-03-22T06:00:07/2024-03-22T17:59:59", 0],
    ["Y-17E7/Y-66E6", 0],
    ["Y-17E7", 0],
    ["Y12345/Y12399", 0],
    ["9990/Y10009", 0],
  ])("writes %s as it was", (text, resolution) => {
    expect(printSpan(read(text), resolution)).toBe(text);
  });

  it.each([
    ["2024-01-02/2024-12-30", 2 * DAY_MS, "2024"],
    ["1987-03-11/2013-05-04", 130 * DAY_MS, "1987/2012"],
    ["1987-03-11/2013-05-04", 20 * DAY_MS, "1987-03/2013-04"],
    ["2024-03-20T00:03/2024-03-24T23:50", 30 * MINUTE_MS, "2024-03-20/2024-03-24"],
    ["Y-170000321/Y-65999999", 1000 * YEAR_MS, "Y-17E7/Y-66E6"],
    ["2024-03-01/2024-03-31T23:59:58", SECOND_MS, "2024-03"],
  ])("is as coarse as the resolution of %s allows (%i ms): %s", (text, resolution, short) => {
    expect(printSpan(read(text), resolution)).toBe(short);
  });

  it("holds the whole range where text is too coarse for it", () => {
    const deep: Bounds = {
      start: fromCivil({ year: 12_345, month: 3 }),
      end: fromCivil({ year: 12_345, month: 4 }),
    };
    expect(printSpan(deep, DAY_MS)).toBe("Y12345");
    const instantly: Bounds = { start: instant(1400), end: instant(1401) };
    expect(printSpan(instantly, 0)).toBe("1970-01-01T00:00:01");
  });

  it("refuses an endless or empty range", () => {
    const { start } = read("2024");
    expect(() => printSpan({ start, end: instant(Number.POSITIVE_INFINITY) }, 1)).toThrow("span");
    expect(() => printSpan({ start, end: start }, 1)).toThrow("span");
  });

  it("is reopened by parseSpan within the resolution", () => {
    const start = fc.integer({
      min: fromCivil({ year: -9000 }),
      max: fromCivil({ year: 9000 }),
    });
    const length = fc.oneof(
      fc.integer({ min: 10 * SECOND_MS, max: 3 * HOUR_MS }),
      fc.integer({ min: HOUR_MS, max: 400 * DAY_MS }),
      fc.integer({ min: DAY_MS, max: 900 * YEAR_MS }),
    );
    fc.assert(
      fc.property(start, length, fc.integer({ min: 10, max: 5000 }), (from, lengthMs, pixels) => {
        const bounds = { start: instant(from), end: instant(from + lengthMs) };
        const resolution = Math.max(SECOND_MS, lengthMs / pixels);
        const text = printSpan(bounds, resolution);
        const again = read(text);
        expect(Math.abs(again.start - bounds.start)).toBeLessThanOrEqual(resolution);
        expect(Math.abs(again.end - bounds.end)).toBeLessThanOrEqual(resolution);
        expect(printSpan(again, resolution).length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("is reopened in deep time, to the year", () => {
    const year = fc.integer({ min: -14_000_000, max: 14_000_000 }).map((n) => n * 1000);
    fc.assert(
      fc.property(year, fc.integer({ min: 10, max: 1e9 }), (first, years) => {
        const bounds = {
          start: fromCivil({ year: first }),
          end: fromCivil({ year: first + years }),
        };
        const resolution = ((bounds.end - bounds.start) / 1000) * 1.001 + YEAR_MS;
        const again = read(printSpan(bounds, resolution));
        expect(Math.abs(again.start - bounds.start)).toBeLessThanOrEqual(resolution);
        expect(Math.abs(again.end - bounds.end)).toBeLessThanOrEqual(resolution);
      }),
    );
  });
});

describe("parseSpan", () => {
  it("reads what EDTF can bound, and times at either end", () => {
    expect(read("156X~")).toEqual({
      start: fromCivil({ year: 1560 }),
      end: fromCivil({ year: 1570 }),
    });
    expect(read("[2014..2015]")).toEqual(read("2014/2015"));
    expect(read("2024-03-22/2024-03-24T11:59")).toEqual({
      start: fromCivil({ year: 2024, month: 3, day: 22 }),
      end: fromCivil({ year: 2024, month: 3, day: 24, hour: 12 }),
    });
    expect(read("2024-03-22T20:00:00").end - read("2024-03-22T20:00:00").start).toBe(SECOND_MS);
    expect(read("2024-03-22T20:00").end - read("2024-03-22T20:00").start).toBe(MINUTE_MS);
  });

  it.each([
    ["", "empty", 0],
    ["2022/..", "unbounded", 0],
    ["/2022", "unbounded", 0],
    ["{..1984}", "unbounded", 0],
    ["2015-02-29/2016", "day", 8],
    ["2024-03-22T20:00/2024-03-22T19:00", "order", 17],
    ["2024-03-22T20:00/2024-03-22T24:00", "time", 28],
    ["2024-03-22T20:00/", "syntax", 17],
    ["2024-03-22T20:00/..", "syntax", 17],
    ["2024-03-22T20:00 ", "space", 16],
    ["2024-03-22T20", "time", 11],
    ["2024-03-22T20:00/2024/2025", "interval", 21],
  ])("refuses %j: %s at %i", (text, reason, offset) => {
    expect(parseSpan(text)).toMatchObject({ ok: false, error: { text, reason, offset } });
  });
});

describe("describeSpan", () => {
  it.each([
    ["2014/2024", "2014–2024", "2014–2024"],
    ["2024", "2024", "2024"],
    ["2024-03", "March 2024", "mars 2024"],
    ["2024-01/2024-06", "January–June 2024", "januar–juni 2024"],
    ["2024-03-22", "22 March 2024", "22. mars 2024"],
    ["2024-03-20/2024-03-24", "20–24 March 2024", "20.–24. mars 2024"],
    [
      "2024-03-22T18:00/2024-03-22T23:59",
      "22 March 2024, 18:00–24:00",
      "22. mars 2024 kl. 18:00–24:00",
    ],
    [
      "2024-03-22T18:00/2024-03-23T05:59",
      "22 March 2024, 18:00 – 23 March 2024, 06:00",
      "22. mars 2024 kl. 18:00 – 23. mars 2024 kl. 06:00",
    ],
    ["1987-03-11/2013-05-04", "1987–2013", "1987–2013"],
    ["1987-03-11/1992-05-04", "March 1987 – May 1992", "mars 1987 – mai 1992"],
    ["1987-03-11/1987-09-04", "11 March – 4 September 1987", "11. mars – 4. september 1987"],
    ["2024-02-28/2024-03-05T11:59", "28 February – 5 March 2024", "28. februar – 5. mars 2024"],
    ["-0099/0100", "100 BCE – 100", "100 f.Kr. – 100"],
    ["Y-17E7/Y-66E6", "170–66 million years BCE", "170–66 millioner år f.Kr."],
    ["Y-138E8/2024", "13.8 billion years BCE – 1 BCE", "13,8 milliarder år f.Kr. – 1 f.Kr."],
  ])("%s: %s | %s", (text, english, norwegian) => {
    expect(describeSpan(read(text), "en")).toBe(english);
    expect(describeSpan(read(text), "nb")).toBe(norwegian);
  });

  it("says what is open", () => {
    const { start, end } = read("2024-03-20/2024-03-24");
    const never = instant(Number.NEGATIVE_INFINITY);
    const always = instant(Number.POSITIVE_INFINITY);
    expect(describeSpan({ start, end: always }, "en")).toBe("since 20 March 2024");
    expect(describeSpan({ start: never, end }, "nb")).toBe("til 24. mars 2024");
    expect(describeSpan({ start: never, end: always }, "en")).toBe("with no known start or end");
  });
});
