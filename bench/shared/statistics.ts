/** What is said of many measurements of one thing. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * The smallest value that is at least as great as the given share of all values (nearest rank).
 * Undefined for no values.
 */
export function findQuantile(values: readonly number[], share: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value, or the mean of the two in the middle. Undefined for no values. */
export function findMedian(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** Undefined for no values. */
export function summarise(values: readonly number[]): Summary | undefined {
  const median = findMedian(values);
  const p95 = findQuantile(values, 0.95);
  const max = findQuantile(values, 1);
  if (median === undefined || p95 === undefined || max === undefined) return undefined;
  return { count: values.length, median, p95, max };
}
