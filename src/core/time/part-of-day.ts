import { type Bounds, DAY_MS, HOUR_MS, instant } from "./instant.ts";

/** Night 00-06, morning 06-12, afternoon 12-18, evening 18-24, by the clocks of the place. */
export type PartOfDay = "night" | "morning" | "afternoon" | "evening";

const FIRST_HOUR: Readonly<Record<PartOfDay, number>> = {
  night: 0,
  morning: 6,
  afternoon: 12,
  evening: 18,
};

/** The six hours of a day that a part of it means; bounds that are not one calendar day are returned as they are. */
export function narrowToPartOfDay(bounds: Bounds, part: PartOfDay): Bounds {
  if (bounds.end - bounds.start !== DAY_MS || bounds.start % DAY_MS !== 0) return bounds;
  const start = instant(bounds.start + FIRST_HOUR[part] * HOUR_MS);
  return { start, end: instant(start + 6 * HOUR_MS) };
}
