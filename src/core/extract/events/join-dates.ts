/** How well the dates of two events go together. */
import { boundsOf, DAY_MS, parseEdtf } from "#core/time";

/** Days since 1970-01-01, half-open; infinite where open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  readonly edtf: string;
}

/** How two events' dates go together, at their best. */
export interface DateMatch {
  /** 0 where they exclude each other, 1 for the same day. */
  readonly likeness: number;
  /** How many days lie from one to the other; 0 where they share one. */
  readonly daysApart: number;
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
/** Of one that is open at one end, and one that is just there at the end that is known: "by the summer", "in the summer". */
const SAME_END = 0.75;
/** The same, where the end is known to the month only, or said so roughly. */
const NEAR_END = 0.6;
/** Of two that miss each other by little beside their length: "three weeks ago" is seldom to the day. */
const NEAR = 0.5;
/** Of two days in a row: the night between them belongs to both. */
const NEXT_DAY = 0.6;
/** Of two that merely touch, however long they are. */
const LEAST = 0.6;
/** What each doubling of the length takes away: two events of one day are nearer than two of one year. */
const PER_DOUBLING = 0.02;
/** In days. Longer dates are near to none that they miss. */
export const LONGEST_NEAR = 31;
const NEVER: DateMatch = { likeness: 0, daysApart: 0 };

export function matchDates(a: readonly DayRange[], b: readonly DayRange[]): DateMatch {
  let best = NEVER;
  for (const first of a) {
    for (const second of b) {
      const match = matchRanges(first, second);
      if (match.likeness > best.likeness) best = match;
    }
  }
  return best;
}

/** True where both name one and the same day. */
export function isSameDay(a: readonly DayRange[], b: readonly DayRange[]): boolean {
  return a.some(
    ({ from, to }) => to - from === 1 && b.some((other) => other.from === from && other.to === to),
  );
}

function matchRanges(a: DayRange, b: DayRange): DateMatch {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (shared <= 0) return matchNear(1 - shared, Math.max(a.to - a.from, b.to - b.from));
  const whole = Math.max(a.to, b.to) - Math.min(a.from, b.from);
  if (!Number.isFinite(whole)) {
    return { likeness: Math.max(matchKnownEnd(a, b), matchKnownEnd(b, a)), daysApart: 0 };
  }
  const likeness = Math.log1p(shared) / Math.log1p(whole);
  return {
    likeness: (LEAST + (1 - LEAST) * likeness) * Math.max(0.4, 1 - PER_DOUBLING * Math.log2(whole)),
    daysApart: 0,
  };
}

function matchNear(daysApart: number, longest: number): DateMatch {
  if (longest === 1) return daysApart === 1 ? { likeness: NEXT_DAY, daysApart } : NEVER;
  const isNear = longest <= LONGEST_NEAR && daysApart - 1 <= longest / 2;
  return isNear ? { likeness: NEAR, daysApart } : NEVER;
}

/** By how far the one end of an open date that is known lies from another date, which is not open. */
function matchKnownEnd(open: DayRange, { from, to }: DayRange): number {
  if (!Number.isFinite(to - from)) return OPEN;
  const isOpenBefore = !Number.isFinite(open.from);
  const isOpenAfter = !Number.isFinite(open.to);
  if (isOpenBefore === isOpenAfter) return OPEN;
  const known = isOpenBefore ? open.to : open.from;
  const daysOff = Math.max(0, from - known, known - to);
  if (daysOff === 0) return SAME_END;
  return daysOff <= LONGEST_NEAR ? NEAR_END : OPEN;
}
