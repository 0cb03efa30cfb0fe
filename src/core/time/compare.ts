import { boundsOf } from "./bounds.ts";
import type { Edtf } from "./edtf.ts";

/**
 * Orders dates by their earliest moment, then by their latest; negative when `a` comes first. 0 means the same bounds,
 * not the same text. An unknown or open start comes first, an unknown or open end last.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const first = boundsOf(a);
  const second = boundsOf(b);
  return compareNumbers(first.start, second.start) || compareNumbers(first.end, second.end);
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
