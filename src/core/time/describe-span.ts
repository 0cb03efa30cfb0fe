import { fromCivil, toCivil } from "./civil.ts";
import { describePlainDate, describeRange, type Manner, type PlainDate } from "./describe-range.ts";
import { type Bounds, DAY_MS, type Instant, instant, MINUTE_MS, YEAR_MS } from "./instant.ts";
import type { DateLocale } from "./names.ts";
import { phrasesFor } from "./phrases.ts";
import { pad } from "./print-day.ts";

/** An edge this near to the start of a unit, as a share of the range, is taken to stand on it. */
const TOLERANCE = 1 / 1000;

/**
 * A visible range as people read it: "20–24 March 2024", "2014–2024", "22 March 2024, 18:00–24:00". In the coarsest
 * unit that both edges stand on, or that is fine enough for the range; then the words hold the whole range. Very long
 * ranges are rounded to about a hundredth.
 */
export function describeSpan(bounds: Bounds, locale: DateLocale): string {
  const manner: Manner = { locale, isShort: false, weekday: false };
  const phrases = phrasesFor(locale);
  const hasStart = Number.isFinite(bounds.start);
  const hasEnd = Number.isFinite(bounds.end);
  if (!hasStart && !hasEnd) return phrases.unbounded;
  if (!hasEnd) return phrases.since(describePlainDate(dayOf(bounds.start), manner));
  if (!hasStart)
    return phrases.until(describePlainDate(dayOf(instant(bounds.end - DAY_MS)), manner));

  const lengthMs = bounds.end - bounds.start;
  const years = lengthMs / YEAR_MS;
  if (years >= 10_000) return describeLongSpan(bounds, years, manner);
  for (const unit of UNITS) {
    const edges = findEdges(bounds, unit);
    const isAligned =
      Math.abs(edges.start - bounds.start) <= lengthMs * TOLERANCE &&
      Math.abs(edges.end - bounds.end) <= lengthMs * TOLERANCE;
    if ((isAligned || lengthMs >= unit.lengthMs * unit.enough) && edges.start < edges.end) {
      const last = toCivil(instant(edges.end - DAY_MS));
      return describeRange(unit.pick(toCivil(edges.start)), unit.pick(last), manner);
    }
  }
  return describeClockSpan(bounds, manner);
}

interface SpanUnit {
  readonly lengthMs: number;
  /** A range that holds this many may be told in this unit though its edges stand on none. */
  readonly enough: number;
  /** The start of the unit `steps` after the one that holds `t`. */
  readonly step: (t: Instant, steps: number) => Instant;
  readonly pick: (date: Required<PlainDate>) => PlainDate;
}

const UNITS: readonly SpanUnit[] = [
  {
    lengthMs: YEAR_MS,
    enough: 12,
    step: (t, steps) => fromCivil({ year: toCivil(t).year + steps }),
    pick: ({ year }) => ({ year }),
  },
  {
    lengthMs: YEAR_MS / 12,
    enough: 12,
    step: (t, steps) => {
      const { year, month } = toCivil(t);
      return fromCivil({ year, month: month + steps });
    },
    pick: ({ year, month }) => ({ year, month }),
  },
  {
    lengthMs: DAY_MS,
    enough: 3,
    step: (t, steps) => instant((Math.floor(t / DAY_MS) + steps) * DAY_MS),
    pick: ({ year, month, day }) => ({ year, month, day }),
  },
];

/** The units' edges around a range; one that stands just inside the range, within the tolerance, counts as its edge. */
function findEdges({ start, end }: Bounds, unit: SpanUnit): Bounds {
  const slack = (end - start) * TOLERANCE;
  return {
    start: unit.step(instant(start + slack), 0),
    end: unit.step(instant(end - slack - 1), 1),
  };
}

function dayOf(t: Instant): PlainDate {
  const { year, month, day } = toCivil(t);
  return { year, month, day };
}

function describeLongSpan({ start, end }: Bounds, years: number, manner: Manner): string {
  const unit = 10 ** (Math.floor(Math.log10(years)) - 2);
  const round = (t: Instant): number => Math.round(toCivil(t).year / unit) * unit;
  return describeRange({ year: round(start) }, { year: round(end) }, manner);
}

/** Within one day "22 March 2024, 18:00–24:00", else both days with their times. */
function describeClockSpan({ start, end }: Bounds, manner: Manner): string {
  const phrases = phrasesFor(manner.locale);
  const from = instant(Math.floor(start / MINUTE_MS) * MINUTE_MS);
  const to = instant(Math.ceil(end / MINUTE_MS) * MINUTE_MS);
  const lastMoment = instant(to - MINUTE_MS);
  const isOneDay = Math.floor(from / DAY_MS) === Math.floor(lastMoment / DAY_MS);
  const firstDay = describePlainDate(dayOf(from), manner);
  if (isOneDay) {
    const endClock = to % DAY_MS === 0 ? "24:00" : printClock(to);
    return phrases.atTime(firstDay, `${printClock(from)}–${endClock}`);
  }
  const lastDay = describePlainDate(dayOf(to), manner);
  return `${phrases.atTime(firstDay, printClock(from))} – ${phrases.atTime(lastDay, printClock(to))}`;
}

function printClock(t: Instant): string {
  const { hour, minute } = toCivil(t);
  return `${pad(hour)}:${pad(minute)}`;
}
