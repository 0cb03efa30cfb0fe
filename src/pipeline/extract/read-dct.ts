import { extractExpressions, type Language } from "#core/extract";
import { parseEdtf } from "#core/time";

const ISO =
  /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A document's time of creation as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. Taken are the forms of ISO 8601 with and without
 * hyphens (slashes and points too), with a clock time or not (seconds and zone are passed over); and whatever the
 * language reads as one day ("8 January 1998"). Undefined when it is none of these.
 */
export function readDct(dct: string, language: Language): string | undefined {
  const match = ISO.exec(dct.trim());
  if (match !== null) {
    const [, year, , month, day, hour, minute] = match;
    const date = `${year}-${month}-${day}`;
    const time = hour === undefined ? "" : `T${hour}:${minute}`;
    if (!parseEdtf(date).ok) return undefined;
    return parseEdtf(`${date}${time && `${time}:00`}`).ok ? `${date}${time}` : date;
  }
  const values = extractExpressions(dct, { language }).map(({ value }) => value);
  return values
    .map((value) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0])
    .find((day) => day !== undefined);
}
