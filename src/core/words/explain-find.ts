import { assertUnreachable } from "#core/base";
import type { Step } from "#core/extract";
import type { DateLocale } from "#core/time";
import { describeEdtf } from "./dates.ts";
import { describeTimex, findNamedPart, partOfDayOf } from "./describe-timex.ts";
import { en } from "./explain-find-en.ts";
import { nb } from "./explain-find-nb.ts";
import type { AnchorWords, FindWords } from "./explain-find-words.ts";
import { wordsFor } from "./words-for.ts";

/** What is explained: a find with its words, as they stand in the text. */
export interface ExplainedFind {
  readonly text: string;
  readonly steps: readonly Step[];
  /** TIMEX3. */
  readonly value: string;
  /** EDTF; undefined where the words give no date. */
  readonly date?: string;
}

const dictionaries: Readonly<Record<DateLocale, FindWords>> = { en, nb };

/**
 * One sentence of how words became a date: “three weeks ago”, counted back three weeks from Saturday 23 March 2024, the
 * day of writing, give or take half a week: between 28 February and 5 March 2024. `written`: the article's, EDTF, for
 * the steps that count from it without naming it.
 */
export function explainFind(
  find: ExplainedFind,
  { written }: { readonly written?: string },
  locale: DateLocale,
): string {
  const manner: Manner = { words: dictionaries[locale], quote: wordsFor(locale).quote, locale };
  const clauses = listClauses(find, written, manner);
  const date =
    find.date === undefined
      ? undefined
      : describeEdtf(find.date, locale, { weekday: true, partOfDay: partOfDayOf(find.value) });
  const isSaid = find.steps.some(({ kind }) => kind === "undated");
  const all =
    date === undefined && !isSaid
      ? [...clauses, { text: manner.words.noDate, joint: "; " as const }]
      : clauses;
  const said = all.map(({ text, joint }) => `${joint}${text}`).join("");
  return `${manner.quote(find.text)}${said}${date === undefined ? "" : `: ${date}`}.`;
}

interface Manner {
  readonly words: FindWords;
  readonly quote: (text: string) => string;
  readonly locale: DateLocale;
}

/** A part of the sentence and what stands before it. */
interface Clause {
  readonly text: string;
  readonly joint: " " | ", " | "; " | ": ";
}

function listClauses(
  { steps, date }: ExplainedFind,
  written: string | undefined,
  manner: Manner,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let anchor = written === undefined ? undefined : describeWritten(written, manner);
  steps.forEach((step, index) => {
    if (step.kind === "anchor") {
      anchor = describeAnchor(step, manner);
      return;
    }
    const told = tell(step, { steps, index, date, anchor, isFirst: clauses.length === 0 }, manner);
    clauses.push(...told.map((clause) => settleJoint(clause, clauses.length === 0)));
    // What follows is counted from the event.
    if (step.kind === "event") anchor = undefined;
  });
  return clauses;
}

/** Nothing is hung on the quoted words by a semicolon. */
function settleJoint(clause: Clause, isFirst: boolean): Clause {
  return isFirst && clause.joint === "; " ? { ...clause, joint: ", " } : clause;
}

interface Place {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly date: string | undefined;
  readonly anchor: AnchorWords | undefined;
  readonly isFirst: boolean;
}

function tell(
  step: Exclude<Step, { kind: "anchor" }>,
  place: Place,
  manner: Manner,
): readonly Clause[] {
  const { words, quote } = manner;
  const { steps, index, anchor, isFirst } = place;
  const behind = (text: string): readonly Clause[] => [{ text, joint: isFirst ? ", " : "; " }];
  switch (step.kind) {
    case "stated":
      return tellStated(step.value, place, words);
    case "shift":
      return tellShift(step, place, manner);
    case "weekday":
      return tellWeekday(step, place, words);
    case "fill":
      return behind(
        words.fill(
          step.part,
          describeTimex(step.value, manner.locale) ?? step.value,
          step.by,
          anchor?.text,
        ),
      );
    case "holiday": {
      const follows = steps[index - 1]?.kind === "anchor";
      return behind(words.holiday(follows ? anchor?.text : undefined));
    }
    case "limit":
      return behind(words.limit[step.side](describeLimit(step.value, steps, manner)));
    case "modifier":
      return isSaidOtherwise(steps) ? [] : behind(words.modifier[step.mod]);
    case "length":
      // A stretch counted from somewhere says its length itself.
      return steps.some(({ kind }) => kind === "shift")
        ? []
        : [{ text: words.isLength, joint: isFirst ? " " : "; " }];
    case "repeats":
      return [{ text: words.isRepeated, joint: isFirst ? " " : "; " }];
    case "vague":
      return behind(words.vague[step.reference](anchor?.text));
    case "open": {
      const follows = steps[index - 1]?.kind === "anchor";
      return behind(words.open[step.side](follows ? anchor?.text : undefined));
    }
    case "bound":
      return behind(words.bound[step.relation]);
    case "doubt":
      return behind(words.doubt[step.about]);
    case "range": {
      const [from, to] = [step.from, step.to].map(
        (value) => describeTimex(value, manner.locale) ?? describeEdtf(value, manner.locale),
      );
      return behind(words.range(from ?? step.from, to ?? step.to));
    }
    case "event":
      return [
        {
          text: `${words.event[step.relation](quote(step.words))}, ${words.isEventDated[step.resolved ? "yes" : "no"]}`,
          joint: ", ",
        },
      ];
    case "undated":
      return [{ text: words.undated[step.why], joint: isFirst ? ": " : "; " }];
    default:
      return assertUnreachable(step);
  }
}

/** A limit says more than its modifier; of a length that gives no date the quoted words say it themselves. */
function isSaidOtherwise(steps: readonly Step[]): boolean {
  const has = (kind: Step["kind"]) => steps.some((step) => step.kind === kind);
  return has("limit") || ((has("length") || has("repeats")) && !has("shift"));
}

/** Undefined when it is the day that the anchor has named. */
function describeLimit(
  value: string,
  steps: readonly Step[],
  { locale }: Manner,
): string | undefined {
  const isAnchor = steps.some((step) => step.kind === "anchor" && step.value === value);
  return isAnchor ? undefined : (describeTimex(value, locale) ?? value);
}

/** What the words name; further on only what they add: a period that was worked out is the date itself. */
function tellStated(
  value: string,
  { isFirst, steps, index, anchor }: Place,
  words: FindWords,
): readonly Clause[] {
  const part = findNamedPart(value);
  const before = steps[index - 1];
  if (before?.kind === "anchor" && anchor !== undefined) {
    return [{ text: words.onAnchor(anchor), joint: ", " }];
  }
  if (isFirst) return [{ text: words.names[part], joint: " " }];
  const isNew = part === "time" || part === "partOfDay" || value.startsWith("XXXX");
  return isNew ? [{ text: words.alsoNames[part], joint: "; " }] : [];
}

function tellShift(
  step: Extract<Step, { kind: "shift" }>,
  { steps, date, anchor, isFirst }: Place,
  { words }: Manner,
): readonly Clause[] {
  const joint = isFirst ? ", " : "; ";
  const { unit, amount, direction } = step;
  if (direction === 0 || amount === 0) {
    if (unit === "day" && anchor !== undefined) return [{ text: words.sameDay(anchor), joint }];
    return [
      {
        text: words.sameUnit(words.units[unit].same, anchor?.text ?? words.anchor.unknownWriting),
        joint,
      },
    ];
  }
  const counted = countUnits(words, unit, amount);
  if (steps.some(({ kind }) => kind === "length") && anchor !== undefined) {
    return [{ text: words.stretch(counted, direction, anchor.text), joint }];
  }
  const isUnanchored = steps.some((other) => other.kind === "undated");
  const text = words.counted(counted, direction, isUnanchored ? undefined : anchor?.text);
  const isBeside = steps.some(({ kind }) => kind === "event");
  const isLoose =
    unit === "week" && amount !== undefined && !isBeside && date?.startsWith("[") === true;
  return [{ text, joint }, ...(isLoose ? [{ text: words.halfWeek, joint: ", " as const }] : [])];
}

function countUnits(
  words: FindWords,
  unit: Extract<Step, { kind: "shift" }>["unit"],
  amount: number | undefined,
): string {
  const { one, many, some } = words.units[unit];
  if (amount === undefined) return some;
  if (amount === 1) return one;
  return `${words.numbers[amount - 1] ?? amount} ${many}`;
}

function tellWeekday(
  { weekday, direction, by }: Extract<Step, { kind: "weekday" }>,
  { steps, index, anchor, isFirst }: Place,
  words: FindWords,
): readonly Clause[] {
  const joint = isFirst ? ", " : "; ";
  const name = words.weekdays[weekday - 1] ?? "";
  const follows = steps[index - 1]?.kind === "anchor";
  if (direction === 0) {
    return follows && anchor !== undefined
      ? [{ text: words.sameDay(anchor), joint }]
      : [{ text: words.weekdayWithin(name), joint: ", " }];
  }
  const text = words.weekday(name, direction, anchor?.text ?? words.anchor.unknownWriting);
  if (by === "words") return [{ text, joint }];
  const why = by === "nearest" ? "nearest" : direction < 0 ? "back" : "ahead";
  return [
    { text, joint },
    { text: words.reason[why], joint: ", " },
  ];
}

function describeAnchor(
  { to, value, words: said }: Extract<Step, { kind: "anchor" }>,
  manner: Manner,
): AnchorWords {
  if (to === "written") return describeWritten(value, manner);
  const { anchor } = manner.words;
  const date = describeTimex(value, manner.locale);
  const text =
    said === undefined || said === value
      ? anchor.narrativeDate(date ?? value)
      : anchor.narrative(manner.quote(said), date);
  return { text, isWritten: false };
}

function describeWritten(value: string, { words, locale }: Manner): AnchorWords {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const date = describeEdtf(day ?? value, locale, { weekday: true });
  return { text: words.anchor.written(date, day !== undefined), isWritten: true };
}
