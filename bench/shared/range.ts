import type { Range } from "./event-record.ts";

/** The range after a zoom by `factor` (over 1 is closer) that leaves the time at `fraction` of the width in its place. */
export function zoomRange({ start, end }: Range, fraction: number, factor: number): Range {
  const at = start + (end - start) * fraction;
  return { start: at - (at - start) / factor, end: at + (end - at) / factor };
}

/** The range moved by a fraction of its length, later when it is positive. */
export function panRange({ start, end }: Range, fraction: number): Range {
  const by = (end - start) * fraction;
  return { start: start + by, end: end + by };
}
