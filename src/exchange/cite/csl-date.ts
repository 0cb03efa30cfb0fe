import { assertUnreachable } from "#core/base";
import {
  type DateLocale,
  type Edtf,
  type EdtfEndpoint,
  isApproximate,
  isUncertain,
  parseEdtf,
} from "#core/time";
import { describeEdtf } from "#core/words";
import { countFromEra, type DateParts, findKnownParts } from "./date-parts.ts";

/** A date of CSL-JSON 1.0.2 in its structured form, the only one that its schema has. */
export interface CslDate {
  /** Year, month, day: one date, or the two ends of a range. Years before our era are negative, with no year 0. */
  readonly "date-parts"?: readonly (readonly number[])[];
  /** 1 to 4, spring first. */
  readonly season?: number;
  readonly circa?: true;
  /** In words, where nothing else holds the date without saying more than it does. */
  readonly literal?: string;
}

/** EDTF's codes from 21 on are the four seasons three times over: of no hemisphere, northern and southern. */
const LAST_SEASON = 32;

/**
 * A date for CSL-JSON. What is known from the year down goes into parts, a range into two, a season beside its year;
 * what is approximate or uncertain is `circa`. Decades, choices, open and unknown ends are put in words.
 */
export function toCslDate(edtf: string, locale: DateLocale): CslDate {
  const parsed = parseEdtf(edtf);
  const known = parsed.ok ? findParts(parsed.value) : undefined;
  if (!parsed.ok || known === undefined) return { literal: describeEdtf(edtf, locale) };
  const isCirca = isApproximate(parsed.value) || isUncertain(parsed.value);
  return { ...known, ...(isCirca ? { circa: true } : {}) };
}

function findParts(date: Edtf): CslDate | undefined {
  switch (date.kind) {
    case "date":
    case "dateTime": {
      const known = findKnownParts(date);
      return known && { "date-parts": [listParts(known)] };
    }
    case "season": {
      const known = findKnownParts(date);
      if (known === undefined || date.code > LAST_SEASON) return undefined;
      return { "date-parts": [listParts(known)], season: ((date.code - 21) % 4) + 1 };
    }
    case "interval": {
      const start = findEnd(date.start);
      const end = findEnd(date.end);
      return start && end && { "date-parts": [listParts(start), listParts(end)] };
    }
    case "set":
      return undefined;
    default:
      return assertUnreachable(date);
  }
}

function findEnd(end: EdtfEndpoint): DateParts | undefined {
  return end.kind === "date" ? findKnownParts(end) : undefined;
}

function listParts({ year, month, day }: DateParts): readonly number[] {
  return [
    countFromEra(year),
    ...(month === undefined ? [] : [month]),
    ...(day === undefined ? [] : [day]),
  ];
}
