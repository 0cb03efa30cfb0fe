declare const brand: unique symbol;

/**
 * Milliseconds since 1970-01-01T00:00 on a floating proleptic Gregorian calendar, never shifted by a zone. A Float64:
 * exact to the millisecond for 285,000 years around 1970, to the day for 290 million years, to the hour at the Big Bang.
 * -Infinity and Infinity mean that no bound is known.
 */
export type Instant = number & { readonly [brand]: "Instant" };

/** A half-open range of time, `[start, end)`. */
export interface Bounds {
  readonly start: Instant;
  readonly end: Instant;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
/** The mean Gregorian year: 365.2425 days. */
export const YEAR_MS = 31_556_952_000;

/** Marks a plain number of milliseconds as an instant. */
export function instant(ms: number): Instant {
  return ms as Instant;
}

/** The time two ranges have in common, or undefined when they share none. Ranges that only touch share none. */
export function intersectBounds(a: Bounds, b: Bounds): Bounds | undefined {
  const start = instant(Math.max(a.start, b.start));
  const end = instant(Math.min(a.end, b.end));
  return start < end ? { start, end } : undefined;
}

/** True when every moment of `inner` lies in `outer`. */
export function containsBounds(outer: Bounds, inner: Bounds): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
