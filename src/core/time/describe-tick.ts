import { assertUnreachable } from "#core/base";
import { toCivil } from "./civil.ts";
import { describePlainDate, describeRange, type Manner, nameMonth } from "./describe-range.ts";
import { describeYearNumber } from "./describe-year.ts";
import type { Instant } from "./instant.ts";
import type { DateLocale } from "./names.ts";
import { phrasesFor } from "./phrases.ts";
import { pad } from "./print-day.ts";
import type { TickStep } from "./ticks.ts";

/**
 * The label of a tick. Tier "unit" names the tick of `step` at `t` ("22", "18:00", "March"); tier "parent" names the
 * step above that `t` lies in ("Friday 22 March 2024", "March 2024", "21st century"), and is "" for the coarsest step.
 * "narrow" takes short names.
 */
export function describeTick(
  step: TickStep,
  t: Instant,
  locale: DateLocale,
  tier: "unit" | "parent",
  widthHint: "wide" | "narrow" = "wide",
): string {
  const isShort = widthHint === "narrow";
  const manner: Manner = { locale, isShort, weekday: false };
  if (tier === "unit") return describeUnit(step, t, manner);
  return step.parent === undefined ? "" : describeParent(step.parent, t, manner);
}

function describeUnit(step: TickStep, t: Instant, manner: Manner): string {
  const { year, month, day, hour, minute } = toCivil(t);
  switch (step.unit) {
    case "minute":
    case "hour":
      return `${pad(hour)}:${pad(minute)}`;
    case "day":
      return String(day);
    case "week":
      return `${phrasesFor(manner.locale).day(day)} ${nameMonth(month, { ...manner, isShort: true })}`;
    case "month":
      return nameMonth(month, manner);
    case "quarter":
      return phrasesFor(manner.locale).quarter(Math.ceil(month / 3), manner.isShort);
    case "year":
      return describeYearNumber(year, manner.locale, true);
    default:
      return assertUnreachable(step.unit);
  }
}

function describeParent(step: TickStep, t: Instant, manner: Manner): string {
  const { year, month, day } = toCivil(t);
  if (step.unit === "day")
    return describePlainDate({ year, month, day }, { ...manner, weekday: !manner.isShort });
  if (step.unit === "month") return describePlainDate({ year, month }, manner);
  if (step.count === 1) return describeYearNumber(year, manner.locale, true);
  const first = toCivil(step.floor(t)).year;
  if (step.count > 1000) {
    const next = toCivil(step.offset(t, 1)).year;
    return describeRange(
      { year: first },
      { year: next === 1 ? 0 : next },
      { ...manner, isShort: true },
    );
  }
  const phrases = phrasesFor(manner.locale);
  const isBce = first <= 0;
  const ordinal = isBce ? (1 - first) / step.count : Math.floor(first / step.count) + 1;
  if (step.count === 1000) return phrases.millenniumName(ordinal, isBce);
  return phrases.centuryName(ordinal, first < 100 ? undefined : first, isBce);
}
