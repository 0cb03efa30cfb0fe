import { assertDefined } from "#core/base";
import { fromCivil, toCivil } from "./civil.ts";
import { DAY_MS, HOUR_MS, type Instant, instant, MINUTE_MS, YEAR_MS } from "./instant.ts";

export type TickUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** A way to divide time for an axis: every `count` units, on a grid that never depends on what is in view. */
export interface TickStep {
  /** Unique: "15 minute", "1 week", "100 year". */
  readonly name: string;
  readonly unit: TickUnit;
  readonly count: number;
  /** The mean distance of two ticks. */
  readonly lengthMs: number;
  /** The tick at or before a finite instant. */
  readonly floor: (t: Instant) => Instant;
  /** The tick `steps` (a whole number, either way) after the one at or before `t`. */
  readonly offset: (t: Instant, steps: number) => Instant;
  /** The step of the tier above; only the coarsest has none. Its grid need not contain this one's (weeks in months). */
  readonly parent?: TickStep;
}

function createStep(
  unit: TickUnit,
  count: number,
  lengthMs: number,
  parent: TickStep | undefined,
  indexOf: (t: Instant) => number,
  tickAt: (index: number) => Instant,
): TickStep {
  return {
    name: `${count} ${unit}`,
    unit,
    count,
    lengthMs,
    floor: (t) => tickAt(indexOf(t)),
    offset: (t, steps) => tickAt(indexOf(t) + steps),
    ...(parent === undefined ? {} : { parent }),
  };
}

/**
 * Steps of equal length. Counting from one fixed origin, not from each month's first, keeps every second day two days
 * from the next across the ends of months.
 */
function createFixedStep(
  unit: TickUnit,
  count: number,
  unitMs: number,
  parent: TickStep | undefined,
  originMs = 0,
): TickStep {
  const length = count * unitMs;
  return createStep(
    unit,
    count,
    length,
    parent,
    (t) => Math.floor((t - originMs) / length),
    (index) => instant(index * length + originMs),
  );
}

function createMonthStep(
  unit: TickUnit,
  count: number,
  months: number,
  parent: TickStep,
): TickStep {
  return createStep(
    unit,
    count,
    (months * YEAR_MS) / 12,
    parent,
    (t) => {
      const { year, month } = toCivil(t);
      return Math.floor((year * 12 + month - 1) / months);
    },
    (index) => fromCivil({ year: 0, month: index * months + 1 }),
  );
}

/**
 * Steps of years stand on years that are round for people: …, 200 BCE, 100 BCE, 1 CE, 100, 200, …; as there is no year
 * zero, 1 CE stands in for it. For every second year that would crowd 1 and 2, so there plain even years are taken.
 */
function createYearStep(count: number, parent: TickStep | undefined): TickStep {
  const isPlain = count <= 2;
  return createStep(
    "year",
    count,
    count * YEAR_MS,
    parent,
    (t) => {
      const { year } = toCivil(t);
      return Math.floor((isPlain || year > 0 ? year : year - 1) / count);
    },
    (index) => {
      if (isPlain || index > 0) return fromCivil({ year: index * count });
      return fromCivil({ year: 1 + index * count });
    },
  );
}

/** The first Monday before 1970. */
const MONDAY_MS = -3 * DAY_MS;
const COARSEST_EXPONENT = 9;

function createSteps(): readonly TickStep[] {
  const years: TickStep[] = [createYearStep(10 ** COARSEST_EXPONENT, undefined)];
  for (let exponent = COARSEST_EXPONENT - 1; exponent >= 0; exponent -= 1) {
    const parentYears = exponent <= 1 ? 100 : 10 ** (exponent + 1);
    for (const digit of [5, 2, 1]) {
      years.unshift(createYearStep(digit * 10 ** exponent, findYears(years, parentYears)));
    }
  }
  const year = findYears(years, 1);
  const month = createMonthStep("month", 1, 1, year);
  const day = createFixedStep("day", 1, DAY_MS, month);
  return [
    ...[1, 5, 15, 30].map((count) => createFixedStep("minute", count, MINUTE_MS, day)),
    ...[1, 3, 6, 12].map((count) => createFixedStep("hour", count, HOUR_MS, day)),
    day,
    createFixedStep("day", 2, DAY_MS, month),
    createFixedStep("week", 1, 7 * DAY_MS, month, MONDAY_MS),
    month,
    createMonthStep("quarter", 1, 3, year),
    ...years,
  ];
}

function findYears(steps: readonly TickStep[], count: number): TickStep {
  return assertDefined(
    steps.find((step) => step.count === count),
    "year step",
  );
}

/** Every step, fine to coarse: a minute to a billion years. */
export const tickSteps: readonly TickStep[] = /* @__PURE__ */ createSteps();
