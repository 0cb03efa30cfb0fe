/** What a date is the limit of: "before 2010" is some time up to 2009, "since 2022" goes on from then. */
import type { BoundRelation, DateReading, TimexMod } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import type { Draft } from "./meaning.ts";
import { readDate } from "./reading.ts";
import { fromDayNumber, printDayNumber, printTimex, toDayNumber } from "./stamp.ts";
import type { TaggedText, Token } from "./token.ts";

/** How far back a denial is looked for: "did not reopen until 2019" tells of 2019. */
const DENIAL_REACH = 4;

/** The relation that the word before a draft sets up, or undefined when it sets up none. */
export function findRelation(
  draft: Draft,
  tagged: TaggedText,
  { signals }: ExpressionLanguage,
  previous: Draft | undefined,
): BoundRelation | undefined {
  const before = tagged.tokens[draft.from - 1];
  if (before === undefined || before.tag === "|" || draft.signal === "at") return undefined;
  if (signals.since.has(before.word)) return "since";
  const isDenied = isDeniedBefore(draft.from - 1, tagged, signals.not);
  if (signals.until.has(before.word)) return isDenied ? undefined : "until";
  // "After Friday's attack" may still be on Friday.
  if (isPossessive(draft, tagged, signals.genitive)) return undefined;
  if (signals.starts?.has(before.word) && startsHere(draft, tagged, signals)) return "since";
  if (!isPoint(draft) || isCountedFrom(draft, previous)) return undefined;
  if (signals.before.has(before.word)) return isDenied ? undefined : "before";
  if (signals.after.has(before.word)) return "after";
  return signals.by?.has(before.word) ? "by" : undefined;
}

/** The date of a draft with its relation, or undefined when the date has no such limit. */
export function readBound(
  relation: BoundRelation,
  date: DateReading | undefined,
  mod: TimexMod | undefined,
): DateReading | undefined {
  switch (relation) {
    case "since": {
      const first = findEndpoint(date, "first");
      return readDate(first && `${first}/..`);
    }
    case "until": {
      const last = findEndpoint(date, "last");
      return readDate(last && `../${last}`);
    }
    case "before": {
      // The end of a year is a moment, not its last third: what lies before it may lie in the year.
      const limit = moveOn(date, mod === "END" ? 0 : -1);
      return readDate(limit && `[..${limit}]`);
    }
    case "after": {
      const limit = mod === "START" ? date?.earliest : moveOn(date, 1);
      return readDate(limit && `[${limit}..]`);
    }
    case "by": {
      const limit = moveOn(date, 0);
      return readDate(limit && `[..${limit}]`);
    }
  }
}

/** What of a date may stand at an end of an EDTF interval: of "last week" and "early 2020" their own end, softly. */
export function findEndpoint(
  date: DateReading | undefined,
  end: "first" | "last",
): string | undefined {
  const [first = "", last = first] = date?.edtf.split("/") ?? [];
  const point = end === "first" ? first : last;
  if (!/^[\dX~-]+$/.test(point)) return undefined;
  return first === last || point.endsWith("~") ? point : `${point}~`;
}

/**
 * The year, month or day right before or after a date, or with 0 its own last one. Of what is named to the hour the day
 * itself, as "after 9 p.m." is on that day; of what is only about a date the date.
 */
function moveOn(date: DateReading | undefined, side: -1 | 0 | 1): string | undefined {
  if (date === undefined) return undefined;
  const hour = /^(\d{4}-\d{2}-\d{2})T/.exec(date.edtf);
  if (hour !== null) return hour[1];
  if (/^-?\d{4}(?:-\d{2}){0,2}~$/.test(date.edtf)) return date.edtf;
  const edge = readDay(side < 0 ? date.earliest : date.latest);
  if (edge === undefined) return undefined;
  const there = edge + side;
  const { year, month } = fromDayNumber(there);
  if (year < 0) return undefined;
  if (/^\d{2}(?:\d\d|\dX|XX)$/.test(date.edtf)) return printTimex({ year });
  return /^\d{4}-(?:0\d|1[0-2])$/.test(date.edtf)
    ? printTimex({ year, month })
    : printDayNumber(there);
}

function readDay(iso: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return match === null
    ? undefined
    : toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** In "two days after Christmas" the "after" is the length's. */
function isCountedFrom({ from }: Draft, previous: Draft | undefined): boolean {
  if (previous === undefined) return false;
  return previous.to === from || (previous.to === from - 1 && previous.meaning.kind === "duration");
}

/** A bound is set by what lies somewhere in the calendar: not by "now", nor by a length. */
function isPoint({ meaning }: Draft): boolean {
  return ["date", "holiday", "unit", "time", "shift"].includes(meaning.kind);
}

function isDeniedBefore(
  at: number,
  { tokens }: TaggedText,
  not: ReadonlySet<string> | undefined,
): boolean {
  for (let back = at - 1; back >= Math.max(0, at - DENIAL_REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || "|,".includes(token.tag)) return false;
    if (not?.has(token.word)) return true;
  }
  return false;
}

function isPossessive(
  { to }: Draft,
  { tokens }: TaggedText,
  genitive: RegExp | undefined,
): boolean {
  return tokens[to]?.tag === "'" || (genitive?.test(tokens[to - 1]?.word ?? "") ?? false);
}

/** How many words behind a beginning its end may stand: "from 2013 and right up to 2015". */
const END_REACH = 5;

/**
 * "From 2013 the bridge was closed", "fra og med 2013": a beginning. A plain "from" behind a noun only says of when
 * something is ("a photograph from 2013"), and where an end is told too the two are a range.
 */
function startsHere(
  { from, to }: Draft,
  { tokens }: TaggedText,
  { starts, from: opens, to: ends, onward }: ExpressionLanguage["signals"],
): boolean {
  const signal = tokens[from - 1];
  if (signal === undefined || !starts?.has(signal.word)) return false;
  for (let at = to; at < to + END_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || "|,.".includes(token.tag)) break;
    if (ends.has(token.word) && token.tag !== "&") return false;
  }
  if (!opens.has(signal.word) || onward?.has(tokens[to]?.word ?? "")) return true;
  return isOpening(tokens[from - 2]);
}

function isOpening(token: Token | undefined): boolean {
  return token === undefined || token.tag === "|" || token.tag === ",";
}
