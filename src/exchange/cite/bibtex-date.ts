import { isApproximate, isUncertain, parseEdtf } from "#core/time";
import { findKnownParts } from "./date-parts.ts";

/** A field's name and its value as it stands in the file. */
type Field = readonly [string, string];

/** The names of months that every BibTeX style defines. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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
 * When something was published: `date` for biblatex, and for BibTeX a year, with its month where known. BibTeX has no
 * doubt, ranges or eras, so there `year` holds the date in words, given as they stand in the file.
 */
export function listBibDates(edtf: string, inWords: string): readonly Field[] {
  const parsed = parseEdtf(edtf);
  const date = printBibDate("date", edtf);
  if (!parsed.ok || parsed.value.kind !== "date") return [...date, ["year", inWords]];
  const known = findKnownParts(parsed.value);
  const isDoubtful = isApproximate(parsed.value) || isUncertain(parsed.value);
  if (known === undefined || known.year <= 0 || isDoubtful) return [...date, ["year", inWords]];
  const month = known.month === undefined ? undefined : MONTHS[known.month - 1];
  return [
    ...date,
    ["year", `{${known.year}}`],
    ...(month === undefined ? [] : [["month", month] as const]),
  ];
}
