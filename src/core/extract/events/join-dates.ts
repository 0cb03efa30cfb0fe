/** How well the dates of two events go together. */
import { boundsOf, DAY_MS, parseEdtf } from "#core/time";

/** Days since 1970-01-01, half-open; infinite where open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  readonly edtf: string;
}

export function readRanges(dates: readonly string[]): readonly DayRange[] {
  return dates.flatMap((edtf) => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) return [];
    const { start, end } = boundsOf(parsed.value);
    // A clock time stands for its day.
    return [{ from: Math.floor(start / DAY_MS), to: Math.ceil(end / DAY_MS), edtf }];
  });
}

/** Of two dates that share a stretch of unknown length. */
const OPEN = 0.45;
/** Of two that miss each other by little beside their length: "three weeks ago" is seldom to the day. */
const NEAR = 0.5;
/** Of two that merely touch, however long they are. */
const LEAST = 0.6;
/** What each doubling of the length takes away: two events of one day are nearer than two of one year. */
const PER_DOUBLING = 0.02;

/** 0 where they exclude each other, 1 for the same day; the best pair counts. */
export function compareDates(a: readonly DayRange[], b: readonly DayRange[]): number {
  let best = 0;
  for (const first of a) {
    for (const second of b) best = Math.max(best, compareRanges(first, second));
  }
  return best;
}

function isNear(gap: number, a: DayRange, b: DayRange): boolean {
  const longest = Math.max(a.to - a.from, b.to - b.from);
  return Number.isFinite(longest) && longest > 1 && longest < 32 && gap <= longest / 2;
}

/** True where both name one and the same day. */
export function isSameDay(a: readonly DayRange[], b: readonly DayRange[]): boolean {
  return a.some(
    ({ from, to }) => to - from === 1 && b.some((other) => other.from === from && other.to === to),
  );
}

function compareRanges(a: DayRange, b: DayRange): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (shared <= 0) return isNear(-shared, a, b) ? NEAR : 0;
  const whole = Math.max(a.to, b.to) - Math.min(a.from, b.from);
  if (!Number.isFinite(whole)) return OPEN;
  const likeness = Math.log1p(shared) / Math.log1p(whole);
  return (LEAST + (1 - LEAST) * likeness) * Math.max(0.4, 1 - PER_DOUBLING * Math.log2(whole));
}
