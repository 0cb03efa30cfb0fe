import type { EdtfReason } from "./edtf.ts";
import { type Read, refuse } from "./fault.ts";

/**
 * The most helpful fault for a text that has not the shape of an EDTF date. Looks for the commonest slips, the most
 * telling first. Never succeeds.
 */
export function guessFault(text: string): Read<never> {
  for (const [pattern, reason, says] of SLIPS) {
    const offset = text.search(pattern);
    if (offset >= 0) return refuse(reason, offset, says);
  }
  return refuse("syntax", 0, "write a year, month or day, as 2015, 2015-02 or 2015-02-28");
}

/** Where the slip is, which rule it breaks, and the mend. A look-behind lets the offset fall on the offending part. */
const SLIPS: readonly (readonly [RegExp, EdtfReason, string])[] = [
  [/unknown/, "draft", "unknown is of the 2012 draft; leave that end empty"],
  [/open/, "draft", "open is of the 2012 draft; write .."],
  [/\?~|~\?/, "draft", "?~ is of the 2012 draft; write %"],
  [/[()]/, "draft", "parentheses are of the 2012 draft; put the mark at the part itself"],
  [/(?<=[\d-])u/, "draft", "u is of the 2012 draft; write X"],
  [/^y/, "draft", "y is of the 2012 draft; write Y"],
  [/x/, "unspecified", "a digit that is not specified is a capital X"],
  [/[‐-―−]/, "syntax", "this is a dash; write a hyphen-minus"],
  [/[?~%]{2}/, "mark", "one mark is enough; % is both ? and ~"],
  [/(?<=^-)[?~%]/, "mark", "the mark of a negative year stands before its minus"],
  [/^[?~%]?-0000/, "year", "there is no year minus zero; 0000 is 1 BCE"],
  [/[ES]0/, "digits", "a number after E or S begins at 1, without a leading zero"],
  [/(?<=Y.+)-/, "year", "a year with Y stands alone, without month or day"],
  [/(?<=Y-?)0/, "year", "a year after Y has no leading zero"],
  [/Y/, "year", "Y is for years of more than four digits; write the year without it"],
  [/(?<=X.*)S/, "unspecified", "a year has either X or significant digits (S), not both"],
  [/S/, "digits", "significant digits (S) go with a year alone"],
  [/T/, "time", "a time of day cannot stand here"],
  [/^-?[\dX]{5,}/, "year", "a year has four digits; more are written with Y, as Y12345"],
  [/^-?[\dX]{1,3}(?![\dX.])/, "year", "a year has four digits, as 0476"],
  [
    /(?<=^-?[\dX]{4}[?~%]?-)(?![?~%]?[\dX]{2}([?~%]?-|$))/,
    "month",
    "a month has two digits, as 02",
  ],
  [/(?<=^-?[\dX]{4}[?~%]?-[^-]+-)(?![?~%]?[\dX]{2}[?~%]?$)/, "day", "a day has two digits, as 01"],
];
