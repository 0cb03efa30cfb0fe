import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCivil, toCivil } from "./civil.ts";
import { describeTick } from "./describe-tick.ts";
import { DAY_MS, type Instant, instant } from "./instant.ts";
import { type TickStep, tickSteps } from "./ticks.ts";

function stepNamed(name: string): TickStep {
  const step = tickSteps.find((candidate) => candidate.name === name);
  if (step === undefined) throw new Error(name);
  return step;
}

function printDays(step: TickStep, from: Instant, count: number): string {
  return Array.from({ length: count }, (_, i) => toCivil(step.offset(from, i)))
    .map(({ year, month, day }) => `${year}-${month}-${day}`)
    .join(" ");
}

/** Instants that a step may meet: within a million ticks of 1970, and within 20 billion years. */
function instantsFor(step: TickStep): fc.Arbitrary<Instant> {
  const reach = Math.min(step.lengthMs * 1e6, 6e20);
  return fc.double({ min: -reach, max: reach, noNaN: true }).map((ms) => instant(Math.round(ms)));
}

describe("tickSteps", () => {
  it("go from a minute to a billion years, each longer than the one before and at most five times", () => {
    expect([tickSteps[0]?.name, tickSteps.at(-1)?.name]).toEqual(["1 minute", "1000000000 year"]);
    tickSteps.slice(1).forEach((step, index) => {
      const ratio = step.lengthMs / (tickSteps[index]?.lengthMs ?? 0);
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(5.1);
    });
  });

  it("have coarser parents in the list, all but the last", () => {
    for (const step of tickSteps.slice(0, -1)) {
      expect(tickSteps).toContain(step.parent);
      expect(step.parent?.lengthMs).toBeGreaterThan(step.lengthMs);
    }
    expect(tickSteps.at(-1)?.parent).toBeUndefined();
  });

  it.each(tickSteps.map((step) => [step.name, step] as const))(
    "keep the laws: %s",
    (_name, step) => {
      fc.assert(
        fc.property(instantsFor(step), fc.integer({ min: -50, max: 50 }), (t, count) => {
          const tick = step.floor(t);
          const next = step.offset(tick, 1);
          expect(tick).toBeLessThanOrEqual(t);
          expect(next).toBeGreaterThan(t);
          expect(step.floor(tick)).toBe(tick);
          expect(step.offset(t, 0)).toBe(tick);
          expect(step.offset(step.offset(t, count), -count)).toBe(tick);
          expect(step.floor(step.offset(t, count))).toBe(step.offset(t, count));
          expect(next - tick).toBeGreaterThan(step.lengthMs * 0.7);
          expect(next - tick).toBeLessThan(step.lengthMs * 1.4);
        }),
      );
    },
  );

  it("stand on round days, months and years", () => {
    const march = fromCivil({ year: 2024, month: 3, day: 30, hour: 13 });
    expect(printDays(stepNamed("2 day"), march, 3)).toBe("2024-3-30 2024-4-1 2024-4-3");
    expect(printDays(stepNamed("1 week"), march, 2)).toBe("2024-3-25 2024-4-1");
    expect(printDays(stepNamed("1 quarter"), march, 3)).toBe("2024-1-1 2024-4-1 2024-7-1");
    expect(printDays(stepNamed("2 year"), fromCivil({ year: -1 }), 3)).toBe("-2-1-1 0-1-1 2-1-1");
    expect(printDays(stepNamed("100 year"), fromCivil({ year: -150 }), 4)).toBe(
      "-199-1-1 -99-1-1 1-1-1 100-1-1",
    );
    expect(stepNamed("6 hour").floor(march)).toBe(
      fromCivil({ year: 2024, month: 3, day: 30, hour: 12 }),
    );
    expect(stepNamed("1 week").floor(instant(0))).toBe(-3 * DAY_MS);
  });
});

/** Step, year-month-day of the tick, then unit and parent in English and Bokmål; hours are 18. */
const LABELS: readonly (readonly [
  string,
  number,
  number,
  number,
  string,
  string,
  string,
  string,
])[] = [
  ["15 minute", 2024, 3, 22, "18:00", "Friday 22 March 2024", "18:00", "fredag 22. mars 2024"],
  ["1 hour", 2024, 3, 22, "18:00", "Friday 22 March 2024", "18:00", "fredag 22. mars 2024"],
  ["1 day", 2024, 3, 22, "22", "March 2024", "22", "mars 2024"],
  ["1 week", 2024, 3, 18, "18 Mar", "March 2024", "18. mars", "mars 2024"],
  ["1 month", 2024, 3, 1, "March", "2024", "mars", "2024"],
  ["1 quarter", 2024, 4, 1, "Q2", "2024", "2. kvartal", "2024"],
  ["1 month", -43, 3, 1, "March", "44 BCE", "mars", "44 f.Kr."],
  ["1 year", 2024, 1, 1, "2024", "21st century", "2024", "2000-tallet"],
  ["1 year", 1900, 1, 1, "1900", "20th century", "1900", "1900-tallet"],
  ["1 year", 1112, 1, 1, "1112", "12th century", "1112", "1100-tallet"],
  ["1 year", 33, 1, 1, "33 CE", "1st century", "33 e.Kr.", "1. århundre"],
  ["1 year", 0, 1, 1, "1 BCE", "1st century BCE", "1 f.Kr.", "1. århundre f.Kr."],
  ["1 year", -99, 1, 1, "100 BCE", "1st century BCE", "100 f.Kr.", "1. århundre f.Kr."],
  ["1 year", -100, 1, 1, "101 BCE", "2nd century BCE", "101 f.Kr.", "2. århundre f.Kr."],
  ["10 year", 1990, 1, 1, "1990", "20th century", "1990", "1900-tallet"],
  ["100 year", 1900, 1, 1, "1900", "2nd millennium", "1900", "2. årtusen"],
  ["100 year", -99, 1, 1, "100 BCE", "1st millennium BCE", "100 f.Kr.", "1. årtusen f.Kr."],
  ["1000 year", 1000, 1, 1, "1000", "1–10,000 CE", "1000", "1–10 000 e.Kr."],
  [
    "1000 year",
    -10_999,
    1,
    1,
    "11,000 BCE",
    "20,000–10,000 BCE",
    "11 000 f.Kr.",
    "20 000–10 000 f.Kr.",
  ],
  ["1000 year", -999, 1, 1, "1000 BCE", "10,000–1 BCE", "1000 f.Kr.", "10 000–1 f.Kr."],
  [
    "10000000 year",
    1 - 17e7,
    1,
    1,
    "170 million BCE",
    "200–100 million BCE",
    "170 mill. f.Kr.",
    "200–100 mill. f.Kr.",
  ],
  ["1000000000 year", 1 - 13e9, 1, 1, "13 billion BCE", "", "13 mrd. f.Kr.", ""],
];

describe("describeTick", () => {
  it.each(LABELS)(
    "%s at %i-%i-%i: %s, %s; %s, %s",
    (name, year, month, day, unit, parent, enhet, over) => {
      const step = stepNamed(name);
      const isClock = step.unit === "hour" || step.unit === "minute";
      const t = fromCivil({ year, month, day, hour: isClock ? 18 : 0 });
      expect(step.floor(t)).toBe(t);
      expect(describeTick(step, t, "en", "unit")).toBe(unit);
      expect(describeTick(step, t, "en", "parent")).toBe(parent);
      expect(describeTick(step, t, "nb", "unit")).toBe(enhet);
      expect(describeTick(step, t, "nb", "parent")).toBe(over);
    },
  );

  it("takes short names when narrow", () => {
    const t = fromCivil({ year: 2024, month: 8 });
    expect(describeTick(stepNamed("1 month"), t, "en", "unit", "narrow")).toBe("Aug");
    expect(describeTick(stepNamed("1 month"), t, "nb", "unit", "narrow")).toBe("aug.");
    expect(describeTick(stepNamed("1 hour"), t, "en", "parent", "narrow")).toBe("1 Aug 2024");
    expect(describeTick(stepNamed("1 quarter"), t, "nb", "unit", "narrow")).toBe("3. kv.");
  });
});
