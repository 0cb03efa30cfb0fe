import { assertUnreachable } from "#core/base";
import { describeDay, findPlainDate, joinList } from "./describe-day.ts";
import {
  describeBetween,
  describePlainDate,
  describeRange,
  type Manner,
} from "./describe-range.ts";
import type { Edtf, EdtfDateTime, EdtfInterval, EdtfMember, EdtfRange, EdtfSet } from "./edtf.ts";
import type { DateLocale } from "./names.ts";
import type { PartOfDay } from "./part-of-day.ts";
import { phrasesFor } from "./phrases.ts";
import { pad } from "./print-day.ts";

export interface DescribeOptions {
  /** `long`, the default: "22 March 2024" · `short`: "22 Mar 2024". */
  readonly form?: "long" | "short";
  /** Put the weekday before a single day: "Friday 22 March 2024". Not in ranges. */
  readonly weekday?: boolean;
  /** Said only of a date that is one fully known day: "22 March 2024, evening". */
  readonly partOfDay?: PartOfDay;
}

/**
 * A date in words for people, in the middle of a sentence: "22 March 2024", "about 1984", "since 2022", "the 1990s",
 * "between 1 and 22 March 2024" (once, some time in them), "1–22 March 2024" (all the while). No unit finer than the
 * date states is said. Month and weekday names come from the platform and may change with it.
 */
export function describeDate(
  date: Edtf,
  locale: DateLocale,
  options: DescribeOptions = {},
): string {
  const manner: Manner = {
    locale,
    isShort: options.form === "short",
    weekday: options.weekday ?? false,
  };
  const inRange: Manner = { ...manner, weekday: false };
  switch (date.kind) {
    case "date":
    case "season": {
      const text = describeDay(date, manner);
      const isDay = date.kind === "date" && date.day?.digits.includes("X") === false;
      const part = options.partOfDay;
      return part !== undefined && isDay ? phrasesFor(locale).partOfDay[part](text) : text;
    }
    case "dateTime":
      return describeDateTime(date, manner);
    case "interval":
      return describeInterval(date, inRange);
    case "set":
      return describeSet(date, inRange);
    default:
      return assertUnreachable(date);
  }
}

function describeDateTime(date: EdtfDateTime, manner: Manner): string {
  const seconds = date.second === 0 ? "" : `:${pad(date.second)}`;
  const clock = `${pad(date.hour)}:${pad(date.minute)}${seconds}${describeOffset(date.offset)}`;
  return phrasesFor(manner.locale).atTime(describePlainDate(date, manner), clock);
}

/** "+03:00" is " UTC+3", "-04:30" is " UTC−4:30". */
function describeOffset(offset: string): string {
  if (offset === "") return "";
  const hours = Number(offset.slice(1, 3));
  const minutes = offset.slice(4);
  if (offset === "Z" || (hours === 0 && Number(minutes) === 0)) return " UTC";
  const sign = offset.startsWith("-") ? "−" : "+";
  return ` UTC${sign}${hours}${Number(minutes) === 0 ? "" : `:${minutes}`}`;
}

function describeInterval({ start, end }: EdtfInterval, manner: Manner): string {
  const phrases = phrasesFor(manner.locale);
  const hasStart = start.kind === "date" || start.kind === "season";
  const hasEnd = end.kind === "date" || end.kind === "season";
  if (hasStart && hasEnd) return describeMember({ kind: "range", start, end }, "allOf", manner);
  if (hasStart) {
    const text = describeDay(start, manner);
    return end.kind === "open" ? phrases.since(text) : phrases.fromUnknownEnd(text);
  }
  if (hasEnd) {
    const text = describeDay(end, manner);
    return start.kind === "open" ? phrases.until(text) : phrases.untilUnknownStart(text);
  }
  return phrases.unbounded;
}

function describeSet(set: EdtfSet, manner: Manner): string {
  const phrases = phrasesFor(manner.locale);
  const members = set.members.map((member) => describeMember(member, set.type, manner));
  return joinList(members, set.type === "oneOf" ? phrases.or : phrases.and);
}

function describeMember(member: EdtfMember, type: EdtfSet["type"], manner: Manner): string {
  return member.kind === "range"
    ? describeSetRange(member, type, manner)
    : describeDay(member, manner);
}

function describeSetRange(
  { start, end }: EdtfRange,
  type: EdtfSet["type"],
  manner: Manner,
): string {
  const phrases = phrasesFor(manner.locale);
  const word = type === "oneOf" ? phrases.or : phrases.and;
  const from = start && describeDay(start, manner);
  const to = end && describeDay(end, manner);
  if (from === undefined) return `${to} ${word} ${phrases.earlier}`;
  if (to === undefined) return `${from} ${word} ${phrases.later}`;
  if (from === to) return from;
  const a = start && findPlainDate(start);
  const b = end && findPlainDate(end);
  if (a !== undefined && b !== undefined) {
    return type === "oneOf" ? describeBetween(a, b, manner) : describeRange(a, b, manner);
  }
  return type === "oneOf" ? phrases.between(from, to) : `${from} – ${to}`;
}
