import type { Find } from "#core/project";
import { DAY_MS, fromCivil, type Instant, instant, parseEdtf, printDay } from "#core/time";

/** Another date that the same words may mean. */
export interface Alternative {
  /** EDTF. */
  readonly date: string;
  /**
   * `engine`: what the program read · `weekday`: the same weekday of the other week · `year`: another year was filled in ·
   * `swapped`: day and month the other way round · `coarser`: only the month or the year is sure.
   */
  readonly kind: "engine" | "weekday" | "year" | "swapped" | "coarser";
}

/**
 * The dates that a person is likely to mean instead of `date`, the likeliest first: the program's own reading where it
 * was changed, then those that its steps chose against, then coarser ones.
 */
export function listAlternatives(
  find: Find | undefined,
  words: string | undefined,
  date: string | undefined,
): readonly Alternative[] {
  const read = find?.date;
  const base = read ?? date;
  const all: readonly Alternative[] = [
    ...(read === undefined ? [] : [{ date: read, kind: "engine" } as const]),
    ...(base === undefined
      ? []
      : [
          ...listWeekdays(find, base),
          ...listYears(find, base),
          ...listSwapped(words, base),
          ...listCoarser(date ?? base),
        ]),
  ];
  return all.filter(
    (each, index) =>
      each.date !== date &&
      parseEdtf(each.date).ok &&
      all.findIndex((other) => other.date === each.date) === index,
  );
}

/** "On Friday" without more is the last or the next one; the steps say which was taken. */
function listWeekdays(find: Find | undefined, date: string): readonly Alternative[] {
  const step = find?.steps.find(({ kind }) => kind === "weekday");
  const day = step?.kind === "weekday" ? findDay(date) : undefined;
  if (step?.kind !== "weekday" || day === undefined) return [];
  const weeks = step.direction === -1 ? [1, -1] : [-1, 1];
  return weeks.map((by) => ({ date: printDay(instant(day + by * 7 * DAY_MS)), kind: "weekday" }));
}

/** A year that the words do not name may be the one before or after. */
function listYears(find: Find | undefined, date: string): readonly Alternative[] {
  const isFilled = find?.steps.some((step) => step.kind === "fill" && step.part === "year");
  const [, year, rest = ""] = /^(\d{4})(-.+)?$/.exec(date) ?? [];
  if (isFilled !== true || year === undefined) return [];
  return [-1, 1]
    .map((by) => `${String(Number(year) + by).padStart(4, "0")}${rest}`)
    .filter((other) => parseEdtf(other).ok)
    .map((other) => ({ date: other, kind: "year" }));
}

/** "4/3/2024": day and month in figures, either of which could be the other. */
function listSwapped(words: string | undefined, date: string): readonly Alternative[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (words === undefined || !/\d{1,2}\s?[./-]\s?\d{1,2}/.test(words)) return [];
  const other = `${year}-${day}-${month}`;
  return parseEdtf(other).ok ? [{ date: other, kind: "swapped" }] : [];
}

function listCoarser(date: string): readonly Alternative[] {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const dates = [
    ...(day === undefined ? [] : [`${year}-${month}`]),
    ...(month === undefined ? [] : [year]),
  ];
  return dates.map((coarser) => ({ date: coarser, kind: "coarser" }));
}

function findDay(date: string): Instant | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return day === undefined
    ? undefined
    : fromCivil({ year: Number(year), month: Number(month), day: Number(day) });
}
