import { findYearRange, valueOfYear } from "./digits.ts";
import type { EdtfYear } from "./edtf.ts";
import type { DateLocale } from "./names.ts";
import { type NamedYears, phrasesFor, type YearText } from "./phrases.ts";

/** Years in words, plain or not: what stands alone, what stands after "in", and the number when there is one. */
export interface DescribedYear extends NamedYears {
  readonly value?: number;
  /** False of phrases such as "between 30 and 39 CE", before which "about" cannot stand. */
  readonly takesPrefix: boolean;
}

/**
 * An astronomical year for people, who know no year zero: 0 is "1 BCE". Years before 100 and after 9999 carry their
 * era; round millions are said as such.
 */
function splitYear(year: number, locale: DateLocale, isShort = false): YearText {
  const phrases = phrasesFor(locale);
  const isBce = year <= 0;
  const count = isBce ? 1 - year : year;
  const era = isBce ? phrases.bce : phrases.ce;
  // EDTF writes 170 million years BCE as Y-17E7, which counted from 1 BCE is 170,000,001: at this scale, the same.
  const round = [count, -year].find((n) => n >= 1e6 && n % 1e4 === 0);
  if (round !== undefined) {
    const isBillions = round >= 1e9 && round % 1e7 === 0;
    const amount = round / (isBillions ? 1e9 : 1e6);
    const unit = (isBillions ? phrases.billion : phrases.million)(amount === 1, isShort);
    return { number: groupDigits(amount, locale), suffix: unit + era };
  }
  if (count < 10_000) return { number: String(count), suffix: isBce || count < 100 ? era : "" };
  return { number: groupDigits(count, locale), suffix: era };
}

export function describeYearNumber(year: number, locale: DateLocale, isShort = false): string {
  const { number, suffix } = splitYear(year, locale, isShort);
  return number + suffix;
}

/** Both years, the shared era or unit once: "50–41 BCE", "2014–2016", "44 BCE – 12 CE". */
export function splitYearRange(
  first: number,
  last: number,
  locale: DateLocale,
  isShort = false,
): { readonly from: string; readonly to: string; readonly isTight: boolean } {
  const a = splitYear(first, locale, isShort);
  const b = splitYear(last, locale, isShort);
  const isTight = a.suffix === b.suffix;
  return { from: isTight ? a.number : a.number + a.suffix, to: b.number + b.suffix, isTight };
}

/** A year as EDTF states it: plain, with unspecified digits, or an estimate. Marks are not said here. */
export function describeYear(year: EdtfYear, locale: DateLocale, isShort = false): DescribedYear {
  const phrases = phrasesFor(locale);
  const { first, last } = findYearRange(year);
  if (year.significant !== undefined && first !== last) {
    const { from, to } = splitYearRange(first, last, locale, isShort);
    const text = `${describeYearNumber(valueOfYear(year), locale, isShort)} (${from}–${to})`;
    return { text, within: phrases.inYear(text), takesPrefix: true };
  }
  if (!year.digits.includes("X")) {
    const value = valueOfYear(year);
    const text = describeYearNumber(value, locale, isShort);
    return { text, within: phrases.inYear(text), value, takesPrefix: true };
  }
  const named = nameYears(year, locale);
  if (named !== undefined) return { ...named, takesPrefix: !year.digits.startsWith("X") };
  const { from, to } = splitYearRange(first, last, locale, isShort);
  const text = phrases.between(from, to);
  return { text, within: phrases.yearBetween(text), takesPrefix: false };
}

/** `199X`, `18XX`, `1XXX` and `XXXX`; undefined for other patterns and for decades that have no name. */
function nameYears({ digits, negative }: EdtfYear, locale: DateLocale): NamedYears | undefined {
  const phrases = phrasesFor(locale);
  const known = digits.replace(/X+$/, "");
  if (known.includes("X")) return undefined;
  const number = Number(known);
  switch (known.length) {
    case 3:
      return negative || number < 10 ? undefined : phrases.decade(number * 10);
    case 2:
      return phrases.century(
        number + 1,
        negative || number === 0 ? undefined : number * 100,
        negative,
      );
    case 1:
      return phrases.millennium(number + 1, negative);
    default:
      return phrases.unknownYear(negative);
  }
}

function groupDigits(value: number, locale: DateLocale): string {
  const { thousands, decimal } = phrasesFor(locale);
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:[0-9]{3})+$)/g, thousands) : whole;
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
