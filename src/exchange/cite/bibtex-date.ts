import { parseEdtf } from "#core/time";
import { findKnownParts } from "./date-parts.ts";

/** A field's name and its value as it stands in the file. */
type Field = readonly [string, string];

const DAY =
  String.raw`(?:-?\d{4}|\d{3}X|\d\dXX)[?~%]?` +
  String.raw`|-?\d{4}-(?:(?:0[1-9]|1[0-2]|2[1-4]|XX)|(?:0[1-9]|1[0-2])-(?:\d\d|XX)|XX-XX)[?~%]?`;
/** EDTF level 1 as biblatex reads it (its manual, "Date and Time Specifications"): dates, times, and two ends. */
const LEVEL_1 = new RegExp(
  String.raw`^(?:(?:${DAY})|-?\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:\d\d)?|(?:${DAY})/(?:${DAY}|\.\.)?|(?:\.\.)?/(?:${DAY}))$`,
);

/** A date for biblatex, or nothing where it has no form for it. */
export function printBibDate(name: string, edtf: string): readonly Field[] {
  return LEVEL_1.test(edtf) ? [[name, `{${edtf}}`]] : [];
}

/**
 * When something was published: `date` wherever biblatex has a form for it, else `year` alone, as digits or in words,
 * given as they stand in the file. Never both, for biblatex takes one of them and warns of the other.
 */
export function listBibDates(edtf: string, inWords: string): readonly Field[] {
  const date = printBibDate("date", edtf);
  if (date.length > 0) return date;
  const parsed = parseEdtf(edtf);
  const known =
    parsed.ok && parsed.value.kind === "date" && /^[Y\dX-]+$/u.test(edtf)
      ? findKnownParts(parsed.value)
      : undefined;
  return [["year", known === undefined || known.year <= 0 ? inWords : `{${known.year}}`]];
}
