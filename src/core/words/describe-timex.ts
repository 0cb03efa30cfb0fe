import type { DateLocale, PartOfDay } from "#core/time";
import { describeEdtf } from "./dates.ts";
import type { NamedPart } from "./explain-find-words.ts";

const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
const PARTS: Readonly<Record<string, PartOfDay>> = {
  TMO: "morning",
  TAF: "afternoon",
  TEV: "evening",
};

/** A TIMEX3 value in words, where it is a date that EDTF can write too; undefined where it is not. */
export function describeTimex(value: string, locale: DateLocale): string | undefined {
  const edtf = toEdtf(value);
  if (edtf === undefined) return undefined;
  const partOfDay = partOfDayOf(value);
  return describeEdtf(edtf, locale, { weekday: true, partOfDay });
}

/**
 * The part of the day that a value names: "2024-03-22TEV". Not `TNI`: it does not tell "Friday night" from the night to
 * Friday, which is what `night` means here.
 */
export function partOfDayOf(value: string): PartOfDay | undefined {
  return PARTS[/T[A-Z]{2}$/.exec(value)?.[0] ?? ""];
}

function toEdtf(value: string): string | undefined {
  const [, date = "", clock] = /^([^T]+)(?:T(.*))?$/.exec(value) ?? [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    return /^\d{2}:\d{2}$/.test(clock ?? "") && clock !== "24:00" ? `${date}T${clock}:00` : date;
  }
  if (/^\d{4}(-\d{2})?$/.test(date)) return date;
  if (/^\d{3}$/.test(date)) return `${date}X`;
  if (/^\d{2}$/.test(date)) return `${date}XX`;
  const [, year, season] = /^(\d{4})-([A-Z]{2})$/.exec(date) ?? [];
  if (season !== undefined && Object.hasOwn(SEASONS, season)) return `${year}-${SEASONS[season]}`;
  const [, ofYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? [];
  return quarter === undefined ? undefined : `${ofYear}-${32 + Number(quarter)}`;
}

const SHAPES: readonly (readonly [RegExp, NamedPart])[] = [
  [/T\d/, "time"],
  [/T[A-Z]{2}$/, "partOfDay"],
  [/^XXXX-\d{2}-\d{2}$/, "dayAndMonth"],
  [/^(XXXX-XX|\d{4}-\d{2})-\d{2}$/, "day"],
  [/-W(\d{2}|XX)/, "week"],
  [/^(XXXX|\d{4})-\d{2}$/, "month"],
  [/-(SP|SU|FA|WI)$/, "season"],
  [/-Q[1-4X]$/, "quarter"],
  [/^-?\d{4}$/, "year"],
  [/^\d{3}X?$/, "decade"],
  [/^\d{2}(XX)?$/, "century"],
];

/** What a stated value names: the day, the month, the part of the day. */
export function findNamedPart(value: string): NamedPart {
  return SHAPES.find(([shape]) => shape.test(value))?.[1] ?? "date";
}
