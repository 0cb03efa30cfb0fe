import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, type DateLocale, HOUR_MS, type Instant, instant, YEAR_MS } from "#core/time";
import { measure } from "./layout.fixture.ts";
import { layoutAxis } from "./layout-axis.ts";
import type { View } from "./view.ts";

const locales = ["en", "nb"] as const;

/** From `start`, so many milliseconds long. */
function makeView(start: number, lengthMs: number, widthPx = 900): View {
  return { start: instant(start), end: instant(start + lengthMs), widthPx, heightPx: 400 };
}

function layout(view: View, locale: DateLocale = "en") {
  return layoutAxis(view, 56, locale, measure);
}

function at(text: string): Instant {
  return instant(Date.parse(text));
}

/** Texts of a tier with their places, from left to right. */
function listTexts(items: readonly { label?: string; labelX?: number }[]) {
  return items.flatMap(({ label, labelX }) =>
    label === undefined || labelX === undefined
      ? []
      : [{ label, x0: labelX, x1: labelX + measure(label, "tick") }],
  );
}

/** From an hour to the age of the universe, no further from 1970 than a reader could go by zooming. */
const anyView = fc
  .record({
    share: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    away: fc.integer({ min: -1000, max: 1000 }).map((n) => n / 1000),
    widthPx: fc.integer({ min: 320, max: 1600 }),
  })
  .map(({ share, away, widthPx }) => {
    const length = HOUR_MS * ((14e9 * YEAR_MS) / HOUR_MS) ** share;
    const reach = Math.min(Math.max(12_000 * YEAR_MS, length * 20), 14e9 * YEAR_MS);
    return makeView(away * reach, length, widthPx);
  });

describe("layoutAxis", () => {
  it.each(locales)(
    "keeps to the view and its texts apart, from an hour to 14 billion years: %s",
    (locale) => {
      fc.assert(
        fc.property(anyView, (view) => {
          const { ticks, bands } = layout(view, locale);
          for (const { x, labelX } of ticks) {
            expect(x).toBeLessThanOrEqual(view.widthPx);
            if (labelX === undefined) expect(x).toBeGreaterThanOrEqual(0);
          }
          for (const { x0, x1 } of listTexts(ticks)) {
            expect(x0).toBeGreaterThanOrEqual(2);
            expect(x1).toBeLessThanOrEqual(view.widthPx - 2);
          }
          for (const tier of [listTexts(ticks), listTexts(bands)]) {
            for (const [i, { x1 }] of tier.entries()) {
              expect(tier[i + 1]?.x0 ?? Infinity).toBeGreaterThan(x1 + 4);
            }
          }
        }),
        { numRuns: 1000 },
      );
    },
  );

  it("always says where one is, in fewer ticks than would be a texture", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { ticks, bands } = layout(view);
        expect(listTexts([...ticks, ...bands]).length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(view.widthPx / 16);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["an hour", "2024-03-22T20:00Z", HOUR_MS, "20:00", "Friday 22 March 2024"],
    ["a day", "2024-03-22T00:00Z", 24 * HOUR_MS, "03:00", "Friday 22 March 2024"],
    ["a fortnight", "2024-03-04T00:00Z", 14 * 24 * HOUR_MS, "16", "March 2024"],
    ["half a year", "2024-01-01T00:00Z", 182 * 24 * HOUR_MS, "February", "2024"],
    ["twenty years", "2001-01-01T00:00Z", 20 * YEAR_MS, "2015", "21st century"],
    ["a millennium", "1001-01-01T00:00Z", 1000 * YEAR_MS, "1500", "2nd millennium"],
  ])("names the unit and its parent: %s", (_name, start, lengthMs, unit, parent) => {
    const { ticks, bands } = layout(makeView(at(start), lengthMs));
    expect(ticks.map(({ label }) => label)).toContain(unit);
    expect(bands.map(({ label }) => label)).toContain(parent);
  });

  it("keeps the name of the upper tier in view until the next one pushes it out", () => {
    const bandsAt = (start: string) => layout(makeView(at(start), 14 * 24 * HOUR_MS)).bands;
    expect(bandsAt("2024-03-04T00:00Z")).toEqual([{ label: "March 2024", labelX: 10 }]);
    const [march, april] = bandsAt("2024-03-31T00:00Z");
    expect(march?.label).toBe("March 2024");
    expect(march?.labelX).toBeLessThan(0);
    expect(april?.labelX).toBeCloseTo(900 / 14 + 6, 6);
  });

  it("moves its texts by at most the pixels it is panned by", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const pixel = (view.end - view.start) / view.widthPx;
        const before = layout(view);
        const after = layout(makeView(view.start + pixel, view.end - view.start, view.widthPx));
        for (const { x, label, labelX } of after.ticks) {
          const old = before.ticks.find(
            (tick) => tick.label === label && Math.abs(tick.x - x - 1) < 0.01,
          );
          if (labelX === undefined || old?.labelX === undefined) continue;
          expect(Math.abs(old.labelX - labelX)).toBeLessThan(1.01);
        }
        for (const { label, labelX } of after.bands) {
          const old = before.bands.find((band) => band.label === label);
          expect(Math.abs((old?.labelX ?? labelX) - labelX)).toBeLessThan(1.01);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["months or quarters", 600],
    ["weeks or months", 105],
  ])("names the same unit wherever in a year one is: %s", (_name, days) => {
    const countTicks = (month: number) =>
      layout(makeView(Date.UTC(2023, month, 1), days * 24 * HOUR_MS)).ticks.length;
    const counts = Array.from({ length: 12 }, (_, month) => countTicks(month));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it("labels every few ticks where even the coarsest step is crowded, on the same ones at any pan", () => {
    const named = (start: number) =>
      listTexts(layout(makeView(start * YEAR_MS, 20e9 * YEAR_MS)).ticks).map(({ label }) => label);
    const all = named(-20e9);
    expect(all.length).toBeGreaterThan(3);
    expect(all.length).toBeLessThan(12);
    expect(all).toEqual(expect.arrayContaining(named(-19.3e9).slice(0, 4)));
  });

  it.each([
    ["a range that is not one", Number.NaN, DAY_MS],
    ["no length", 0, 0],
    ["an hour in the deep past, where instants are minutes apart", -4e20, HOUR_MS],
  ])("comes to an end with %s", (_name, start, lengthMs) => {
    expect(layout(makeView(start, lengthMs)).ticks.length).toBeLessThan(100);
  });
});
