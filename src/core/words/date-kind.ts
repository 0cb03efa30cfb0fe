import {
  type DateLocale,
  type Edtf,
  type EdtfInterval,
  type EdtfSet,
  isApproximate,
  isUncertain,
  type PartOfDay,
  parseEdtf,
  precisionOf,
} from "#core/time";
import type { DateKind } from "./words.ts";
import { wordsFor } from "./words-for.ts";

/** A date as published: EDTF, and a part of the day beside it. */
export interface Dated {
  readonly date: string;
  readonly partOfDay?: PartOfDay;
}

/** How precisely a date is known, in words: "known to the year", "between two days", "from then on". */
export function describeKind(dated: Dated, locale: DateLocale): string {
  const kind = kindOfDate(dated);
  return kind === undefined ? "" : wordsFor(locale).kind[kind];
}

/** How precisely a date is known; undefined when it is not EDTF. Doubt about a date counts more than its unit. */
export function kindOfDate({ date, partOfDay }: Dated): DateKind | undefined {
  const parsed = parseEdtf(date);
  if (!parsed.ok) return undefined;
  const edtf = parsed.value;
  if (edtf.kind === "set") return kindOfSet(edtf);
  if (edtf.kind === "interval") return kindOfInterval(edtf);
  if (isApproximate(edtf)) return "about";
  if (isUncertain(edtf)) return "uncertain";
  return partOfDay === undefined ? kindOfUnit(edtf) : "part-of-day";
}

function kindOfInterval({ start, end }: EdtfInterval): DateKind {
  if (end.kind === "open" || end.kind === "unknown") return "since";
  return start.kind === "open" || start.kind === "unknown" ? "until" : "stretch";
}

/** `[a..b]` says that it happened once, between the two. */
function kindOfSet({ type, members }: EdtfSet): DateKind {
  if (type === "allOf") return "several";
  const [only, ...others] = members;
  if (only?.kind !== "range" || others.length > 0) return "choice";
  if (only.end === undefined) return "since";
  if (only.start === undefined) return "until";
  const units = [precisionOf(only.start), precisionOf(only.end)];
  if (units.includes("day")) return "between-days";
  return units.every((unit) => unit === "year") ? "between-years" : "between-months";
}

function kindOfUnit(date: Edtf): DateKind {
  const unit = precisionOf(date);
  switch (unit) {
    case "second":
      return "time";
    case "quarter":
    case "third":
    case "half":
      return "season";
    case "range":
    case "millennium":
      return "about";
    default:
      return unit;
  }
}
