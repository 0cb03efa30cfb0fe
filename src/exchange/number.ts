const ZERO = 48;

/** A whole number without sign or marks, read from its digits; NaN for anything else. */
function readDigits(text: string): number {
  if (text.length === 0 || text.length > 15) return Number.NaN;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** As {@link readDigits}, of UTF-8. */
export function readDigitBytes(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 15) return Number.NaN;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const GROUPS = /(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A number as files write them: 1234, 1,234.5, 1 234,5 or 1.234,5 with a decimal comma. NaN for anything else, also for
 * numbers in the other convention where that is plain (12,5 without a decimal comma).
 */
export function readNumber(text: string, decimalComma: boolean): number {
  const quick = readDigits(text);
  if (!Number.isNaN(quick)) return quick;
  const joined = text
    .trim()
    .replace(/^\u2212/, "-")
    .replace(GROUPS, "");
  const group = decimalComma ? "." : ",";
  const isGrouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{3})+(?!\\d)`).test(joined);
  const ungrouped = isGrouped ? joined.replaceAll(group, "") : joined;
  const normal = decimalComma ? ungrouped.replace(",", ".") : ungrouped;
  return PLAIN.test(normal) ? Number(normal) : Number.NaN;
}

/** A whole number of a year, a month or a day: 2015, -44, 2015.0, 1,900. NaN for anything else. */
export function readWhole(text: string): number {
  const quick = readDigits(text);
  if (!Number.isNaN(quick)) return quick;
  const plain = text.trim().replace(/^\u2212/, "-");
  if (/^-?\d{1,12}(?:[.,]0+)?$/.test(plain)) return Number(plain.replace(/[.,]0+$/, ""));
  return /^-?\d{1,3}(?:[ ,]\d{3})+$/.test(plain) ? Number(plain.replace(/[ ,]/g, "")) : Number.NaN;
}
