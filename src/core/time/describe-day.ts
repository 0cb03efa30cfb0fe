import { assertDefined } from "#core/base";
import {
  describeBetween,
  describePlainDate,
  type Manner,
  nameMonth,
  type PlainDate,
} from "./describe-range.ts";
import { type DescribedYear, describeYear } from "./describe-year.ts";
import { findOuterDay, listFitting, valueOfYear } from "./digits.ts";
import type { EdtfDate, EdtfDay, EdtfPart, Mark } from "./edtf.ts";
import { joinMarks } from "./marks.ts";
import { type PartName, type Phrases, phrasesFor } from "./phrases.ts";

/** A date or sub-year code in words, its marks said: "about 1984", "11 June 2004 (year uncertain)". */
export function describeDay(date: EdtfDay, manner: Manner): string {
  const { text, takesPrefix } = describeUnmarked(date, manner);
  return addMarks(text, takesPrefix, date, phrasesFor(manner.locale));
}

/** A date's numbers when nothing about it is unspecified, estimated or marked; else undefined. */
export function findPlainDate(date: EdtfDay): PlainDate | undefined {
  if (date.kind === "season" || listMarkedParts(date).length > 0) return undefined;
  return findNumbers(date);
}

interface Words {
  readonly text: string;
  readonly takesPrefix: boolean;
}

function findNumbers({ year, month, day }: EdtfDate): PlainDate | undefined {
  const digits = `${year.digits}${month?.digits ?? ""}${day?.digits ?? ""}`;
  if (digits.includes("X") || year.significant !== undefined) return undefined;
  return {
    year: valueOfYear(year),
    ...(month === undefined ? {} : { month: Number(month.digits) }),
    ...(day === undefined ? {} : { day: Number(day.digits) }),
  };
}

function describeUnmarked(date: EdtfDay, manner: Manner): Words {
  const { locale, isShort } = manner;
  const phrases = phrasesFor(locale);
  const year = describeYear(date.year, locale, isShort);
  if (date.kind === "season") {
    const words = year.value === undefined ? year.within : year.text;
    return { text: phrases.season(date.code, words, isShort), takesPrefix: true };
  }
  const plain = findNumbers(date);
  if (plain !== undefined) return { text: describePlainDate(plain, manner), takesPrefix: true };
  if (date.month === undefined) return year;
  const text =
    date.day === undefined
      ? describeSomeMonth(date.month, year, manner)
      : describeSomeDay(date, date.month, date.day, year, manner);
  return { text, takesPrefix: false };
}

/** A month with its year where one of them is not fully known. */
function describeSomeMonth(month: EdtfPart, year: DescribedYear, manner: Manner): string {
  if (month.digits === "XX") return phrasesFor(manner.locale).aMonth(year.within);
  const phrases = phrasesFor(manner.locale);
  const names = listFitting(month.digits, 12).map((number) => nameMonth(number, manner));
  const choices = listChoices(names, month.digits.endsWith("X"), phrases);
  return `${choices} ${year.value === undefined ? year.within : year.text}`;
}

function describeSomeDay(
  date: EdtfDate,
  month: EdtfPart,
  day: EdtfPart,
  year: DescribedYear,
  manner: Manner,
): string {
  const phrases = phrasesFor(manner.locale);
  if (month.digits === "XX") {
    if (day.digits === "XX") return phrases.aDay(year.within);
    if (!day.digits.includes("X")) return phrases.dayOfSomeMonth(Number(day.digits), year.within);
  } else if (!month.digits.includes("X") || day.digits === "XX") {
    const monthText = describeSomeMonth(month, year, manner);
    if (day.digits === "XX") return phrases.aDayInMonth(monthText);
    const days = listFitting(day.digits, 31).map((number) => phrases.day(number));
    return `${listChoices(days, day.digits.endsWith("X"), phrases)} ${monthText}`;
  }
  const first = assertDefined(findOuterDay(date, "first"), "first day of a parsed date");
  const last = assertDefined(findOuterDay(date, "last"), "last day of a parsed date");
  return describeBetween(first, last, manner);
}

/** "22", "1, 11, 21 or 31"; many in a row as "between 10 and 19". */
function listChoices(items: readonly string[], isRow: boolean, phrases: Phrases): string {
  const [first = "", last = ""] = [items[0], items.at(-1)];
  return isRow && items.length > 3 ? phrases.between(first, last) : joinList(items, phrases.or);
}

/** "a, b and c", without a comma before the last. */
export function joinList(items: readonly string[], lastWord: string): string {
  const head = items.slice(0, -1).join(", ");
  return head === "" ? (items[0] ?? "") : `${head} ${lastWord} ${items.at(-1)}`;
}

interface MarkedPart {
  readonly name: PartName;
  readonly mark: Mark;
}

function listParts(date: EdtfDay): readonly MarkedPart[] {
  const estimate: Mark = date.year.significant === undefined ? "" : "~";
  const year: MarkedPart = { name: "year", mark: joinMarks(date.year.mark, estimate) };
  if (date.kind === "season") return [year, { name: "season", mark: date.mark }];
  return [
    year,
    ...(date.month ? [{ name: "month", mark: date.month.mark } as const] : []),
    ...(date.day ? [{ name: "day", mark: date.day.mark } as const] : []),
  ];
}

function listMarkedParts(date: EdtfDay): readonly MarkedPart[] {
  return listParts(date).filter((part) => part.mark !== "");
}

function addMarks(text: string, takesPrefix: boolean, date: EdtfDay, phrases: Phrases): string {
  const marked = listMarkedParts(date);
  const mark = marked[0]?.mark;
  if (mark === undefined) return text;
  const isWhole = listParts(date).every((part) => part.mark === mark);
  if (isWhole && takesPrefix) {
    return `${mark === "~" ? "" : phrases.possibly}${mark === "?" ? "" : phrases.about}${text}`;
  }
  const notes = (isWhole ? [{ name: undefined, mark }] : marked).map((part) =>
    phrases.markNote(part.name, part.mark !== "~", part.mark !== "?"),
  );
  return `${text} (${notes.join(", ")})`;
}
