import { readClock } from "./clock.ts";
import { isClock, SHAPE, shapeOf, UNIT, unitOf } from "./date-kind.ts";
import { isOpenEnd } from "./open-end.ts";
import { readDate, tidyCell } from "./read-date.ts";
import type { RowProblemKind } from "./row-problem.ts";

/** What the cells of a column look like. Shares are of the cells that are not empty. */
export interface ColumnStats {
  /** Cells that are not empty. */
  readonly filled: number;
  readonly distinct: readonly string[];
  /** Dates in any form, years alone too. */
  readonly dateShare: number;
  /** Dates that can hardly be anything else: with a day or a month, and no bare number. */
  readonly plainDateShare: number;
  readonly clockShare: number;
  readonly numberShare: number;
  readonly yearShare: number;
  readonly linkShare: number;
  readonly meanLength: number;
  /** All cells count days as spreadsheets do. */
  readonly isSerial: boolean;
}

const NUMBER = /^[+-]?\d[\d.,\s\u00a0\u202f]*(?:e[+-]?\d+)?$/i;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const LINK = /^https?:\/\//i;

export function measureColumn(cells: readonly string[]): ColumnStats {
  const filled = cells.map(tidyCell).filter((cell) => cell !== "");
  const share = (fits: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  const total = filled.reduce((sum, cell) => sum + cell.length, 0);
  return {
    filled: filled.length,
    distinct: [...new Set(filled)],
    dateShare: share(isDate),
    plainDateShare: share(isPlainDate),
    clockShare: share((cell) => typeof readClock(cell) !== "string"),
    numberShare: share((cell) => NUMBER.test(cell)),
    yearShare: share((cell) => /^[12]\d{3}$/.test(cell) && Number(cell) <= 2100),
    linkShare: share((cell) => LINK.test(cell)),
    meanLength: filled.length === 0 ? 0 : total / filled.length,
    isSerial: filled.length > 0 && filled.every(isSerial),
  };
}

function isSerial(cell: string): boolean {
  const value = Number(cell.replace(",", "."));
  return SERIAL.test(cell) && value >= 20_000 && value <= 60_000;
}

/** A cell that allows two orders counts, and one that says that there is no date, or no end yet. */
function isDate(cell: string): boolean {
  if (isOpenEnd(cell)) return true;
  const date = readDate(cell, {});
  return typeof date === "object" || isEither(date) || date === "empty-date";
}

/** A date that can be read in two ways. */
function isEither(problem: RowProblemKind): boolean {
  return problem === "ambiguous-order" || problem === "two-years";
}

/** True of a cell that is a date and nothing else would be. */
export function isPlainDate(cell: string): boolean {
  if (/^-?\d+$/.test(cell) && !/^[12]\d{7}$/.test(cell)) return false;
  const date = readDate(cell, {});
  if (typeof date === "string") return isEither(date);
  const unit = unitOf(date.kind);
  return (
    shapeOf(date.kind) !== SHAPE.point || unit === UNIT.day || unit === UNIT.month || isClock(unit)
  );
}
