import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import type { Timeline, TimelineEvent } from "#core/model";
import { type Bounds, instant, parseSpan } from "#core/time";
import { measureText } from "#render";
import { layoutSheets, type SheetsInput, type TimelineSheets } from "./layout-sheets.ts";
import { sizeOfSheet } from "./paper.ts";
import type { SheetScale } from "./scale.ts";

const event = (id: string, date: string): TimelineEvent => ({
  id,
  title: { en: `What happened at ${id}` },
  category: "c",
  importance: 3,
  date,
  agreement: "single",
  mentions: [{ date, basis: "explicit", exact: "x", article: "a" }],
});

const timelineOf = (dates: readonly string[]): Timeline => ({
  format: "dateline/1",
  id: "t",
  title: { en: "T" },
  languages: ["en"],
  categories: [{ id: "c", label: { en: "C" } }],
  articles: [],
  events: dates.map((date, index) => event(`e${index}`, date)),
  stories: [],
});

const { roomWidthPx, roomHeightPx } = sizeOfSheet("a4", "landscape");
const layout = (dates: readonly string[], rest: Partial<SheetsInput> = {}) =>
  layoutSheets({
    timeline: timelineOf(dates),
    locale: "en",
    widthPx: roomWidthPx,
    heightPx: roomHeightPx,
    measure: measureText,
    ...rest,
  });

function laidOut(sheets: ReturnType<typeof layout>): TimelineSheets {
  assert(sheets !== undefined && "sheets" in sheets, "sheets");
  return sheets;
}

function span(text: string): Bounds {
  const parsed = parseSpan(text);
  assert(parsed.ok, text);
  return parsed.value;
}

const YEAR: SheetScale = { mm: 100, unit: "year" };

describe("layoutSheets", () => {
  it("takes no sheets for names where there are none", () => {
    const dates = ["2001", "2003-11-30", "2003-12-01", "2003-12-30"];
    const rest = { scale: { mm: 80, unit: "year" } } as const;
    const [named, blank] = [
      laidOut(layout(dates, rest)),
      laidOut(layout(dates, { ...rest, isBlank: true })),
    ];
    expect([named.columns, blank.columns]).toEqual([2, 1]);
    expect(blank.sheets[0]?.bounds.start).toBe(span("2001").start);
  });

  it("brings everything onto the width of one sheet when no scale is given", () => {
    const sheets = laidOut(layout(["2001", "2010-04-05", "2019/.."]));
    expect([sheets.columns, sheets.bands, sheets.nameless]).toEqual([1, 1, []]);
    expect(sheets.sheets[0]?.scene.widthPx).toBeCloseTo(roomWidthPx, 6);
  });

  it("keeps to the scale: 100 mm to a year, whatever the sheet", () => {
    const { sheets } = laidOut(layout(["2001", "2010-04-05"], { scale: YEAR }));
    for (const { bounds } of sheets) {
      const years = (bounds.end - bounds.start) / (365.2425 * 86_400_000);
      expect((roomWidthPx / 96) * 25.4).toBeCloseTo(years * 100, 6);
    }
    const wanted = (10 * 100) / ((roomWidthPx / 96) * 25.4);
    expect(sheets.length).toBeGreaterThanOrEqual(Math.floor(wanted));
    expect(sheets.length).toBeLessThanOrEqual(Math.ceil(wanted) + 1);
  });

  it("draws the chosen events in the chosen period, and rows for no others", () => {
    const dates = ["2001", "2010-04-05", "2010-04-06", "2019"];
    const sheets = laidOut(
      layout(dates, { bounds: span("2010"), events: new Set(["e0", "e1", "e3"]) }),
    );
    expect(sheets.sheets.flatMap(({ scene }) => scene.labels.map(({ id }) => id))).toEqual(["e1"]);
    expect(layout(dates, { bounds: span("1990") })).toBeUndefined();
    expect(layout([])).toBeUndefined();
  });

  it("says so when there would be too many sheets", () => {
    const sheets = layout(["1900", "2000"], { scale: { mm: 20, unit: "day" } });
    assert(sheets !== undefined && "tooMany" in sheets, "too many");
    expect(sheets.tooMany).toBeGreaterThan(2000);
  });

  it("goes on below where a sheet has too few rows for the names", () => {
    const dates = Array.from({ length: 50 }, () => "2010-04-05");
    const sheets = laidOut(layout(dates));
    expect([sheets.columns, sheets.nameless]).toEqual([1, []]);
    expect(sheets.bands).toBeGreaterThan(1);
    for (const { scene } of sheets.sheets) expect(scene.heightPx).toBeLessThan(roomHeightPx + 1);
  });

  it("takes no sheet below for a stretch in which nothing is drawn there", () => {
    const dates = ["2001", ...Array.from({ length: 50 }, () => "2010-04-05")];
    const { sheets, columns, bands, nameless } = laidOut(layout(dates, { scale: YEAR }));
    expect([nameless, columns > 2, bands > 1]).toEqual([[], true, true]);
    expect(sheets.filter(({ band }) => band === 0)).toHaveLength(columns);
    const below = sheets.filter(({ band }) => band > 0);
    expect(below.length).toBeGreaterThan(0);
    for (const { scene } of below) {
      expect(scene.marks.length + scene.labels.length).toBeGreaterThan(0);
    }
  });

  it("names every event on some sheet, and cuts no text on any", () => {
    const date = fc.oneof(
      fc.integer({ min: 1995, max: 2024 }).map(String),
      fc
        .tuple(fc.integer({ min: 1995, max: 2024 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}-11`),
      fc.constantFrom("2001/..", "1998/2012", "2003~", "../2011"),
    );
    const scale = fc.constantFrom(undefined, YEAR, { mm: 30, unit: "year" } as const);
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), scale, (dates, chosen) => {
        const sheets = laidOut(layout(dates, { scale: chosen }));
        expect(sheets.nameless).toEqual([]);
        for (const { scene } of sheets.sheets) {
          for (const { x, y, widthPx, lines } of scene.labels) {
            expect(x).toBeGreaterThan(-1);
            expect(x + widthPx).toBeLessThan(scene.widthPx + 1);
            expect(y).toBeGreaterThanOrEqual(scene.axis.heightPx);
            expect(y + (lines === 2 ? 34 : 19)).toBeLessThanOrEqual(scene.heightPx);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shows all of the period, with what neighbours share", () => {
    const { sheets } = laidOut(layout(["2001", "2012-04-05", "2019"], { scale: YEAR }));
    expect(sheets[0]?.bounds.start).toBeLessThanOrEqual(instant(Date.UTC(2001, 0, 1)));
    expect(sheets.at(-1)?.bounds.end).toBeGreaterThanOrEqual(Date.UTC(2020, 0, 1));
    sheets.slice(1).forEach(({ bounds, overlapPx }, index) => {
      const before = sheets[index]?.bounds.end ?? Number.NaN;
      const pxPerMs = roomWidthPx / (bounds.end - bounds.start);
      expect((before - bounds.start) * pxPerMs).toBeCloseTo(overlapPx, 3);
      expect(overlapPx).toBeGreaterThan(20);
    });
  });
});
