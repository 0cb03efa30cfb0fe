import { DAY_MS, YEAR_MS } from "#core/time";
import { PX_PER_MM } from "./paper.ts";

export const SCALE_UNITS = ["year", "month", "day"] as const;
export type ScaleUnit = (typeof SCALE_UNITS)[number];

/** So many millimetres of paper to a unit of time; months and years at their mean lengths. */
export interface SheetScale {
  readonly mm: number;
  readonly unit: ScaleUnit;
}

export const UNIT_MS: Readonly<Record<ScaleUnit, number>> = {
  year: YEAR_MS,
  month: YEAR_MS / 12,
  day: DAY_MS,
};

export function scaleInPx({ mm, unit }: SheetScale): number {
  return (mm * PX_PER_MM) / UNIT_MS[unit];
}

const LEAST_MM = 0.1;
const MOST_MM = 500;

/** A scale as an address writes it: `25-year`. */
export function printScale({ mm, unit }: SheetScale): string {
  return `${mm}-${unit}`;
}

/** Undefined for what {@link printScale} does not write, and outside 0.1 to 500 mm. */
export function findScale(text: string): SheetScale | undefined {
  const [, digits, name] = /^(\d{1,3}(?:\.\d)?)-([a-z]+)$/u.exec(text) ?? [];
  const unit = SCALE_UNITS.find((known) => known === name);
  const mm = Number(digits);
  return unit !== undefined && mm >= LEAST_MM && mm <= MOST_MM ? { mm, unit } : undefined;
}
