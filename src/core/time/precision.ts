import type { Edtf, EdtfDate, EdtfYear } from "./edtf.ts";

/** How finely a date is stated, fine to coarse. "range" is what has no unit of its own: an interval, a set, `1X5X`. */
export type Precision =
  | "second"
  | "day"
  | "month"
  | "season"
  | "quarter"
  | "third"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "range";

/**
 * The unit a date is known to. What is not specified makes it coarser: `2024-03-XX` is known to the month, `2024-XX-12`
 * to the year, `156X-12-25` to the decade, `1950S2` to the century. Marks change nothing: "about 1984" is stated to
 * the year. Intervals and sets are ranges, even when their ends are equal.
 */
export function precisionOf(date: Edtf): Precision {
  switch (date.kind) {
    case "dateTime":
      return "second";
    case "season":
      return precisionOfYear(date.year) ?? precisionOfSeason(date.code);
    case "date":
      return precisionOfYear(date.year) ?? precisionInYear(date);
    default:
      return "range";
  }
}

/** Undefined when the year itself is fully known. */
function precisionOfYear(year: EdtfYear): Precision | undefined {
  const { digits, significant, exponent = 0 } = year;
  if (significant !== undefined) {
    return nameFreeDigits(String(Number(digits)).length + exponent - significant);
  }
  if (!digits.includes("X")) return undefined;
  const known = digits.replace(/X+$/, "");
  return known === "" || known.includes("X") ? "range" : nameFreeDigits(4 - known.length);
}

function nameFreeDigits(count: number): Precision | undefined {
  if (count === 0) return undefined;
  return (["decade", "century", "millennium"] as const)[count - 1] ?? "range";
}

function precisionInYear({ month, day }: EdtfDate): Precision {
  if (month === undefined || month.digits.includes("X")) return "year";
  return day === undefined || day.digits.includes("X") ? "month" : "day";
}

function precisionOfSeason(code: number): Precision {
  if (code <= 32) return "season";
  if (code <= 36) return "quarter";
  return code <= 39 ? "third" : "half";
}
