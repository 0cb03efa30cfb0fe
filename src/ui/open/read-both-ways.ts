/** A cell such as 03/04/2012, which is a date in either order. */
export interface BothReadings {
  readonly cell: string;
  /** EDTF of each reading; undefined for a year of two digits, which has a rule of its own. */
  readonly dayFirst: string | undefined;
  readonly monthFirst: string | undefined;
}

const BOTH = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})(?!\d)/u;

/** Reads a cell with the day first and with the month first; undefined unless both are possible and differ. */
export function readBothWays(cell: string): BothReadings | undefined {
  const [, a = "", b = "", year = ""] = BOTH.exec(cell) ?? [];
  if (!isMonth(a) || !isMonth(b) || Number(a) === Number(b)) return undefined;
  const print = (day: string, month: string) =>
    year.length === 4 ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
  return { cell: cell.trim(), dayFirst: print(a, b), monthFirst: print(b, a) };
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}
