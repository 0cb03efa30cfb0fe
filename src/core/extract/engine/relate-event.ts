/** "Hours after the attack", "the day before the vote": the event it hangs on, and its date where the text dates that. */
import type { Expression, Step } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import { findAnniversaryDay, findEvent, type RelatedEvent } from "./find-event.ts";
import type { Draft } from "./meaning.ts";
import { readDate } from "./reading.ts";
import { shiftBeside, shiftLength } from "./shift-event.ts";
import { fromDayNumber, printDayNumber, toDayNumber } from "./stamp.ts";
import type { TaggedText } from "./token.ts";

/** The expression with its event and, if it can be worked out, its date; as it is when it hangs on none. */
export function relateEvent(
  index: number,
  drafts: readonly Draft[],
  expressions: readonly Expression[],
  tagged: TaggedText,
  language: ExpressionLanguage,
): Expression | undefined {
  const draft = drafts[index];
  const expression = expressions[index];
  if (draft === undefined || expression === undefined) return expression;
  const around = { index, drafts, expressions, tagged, language };
  if (draft.meaning.kind === "anniversary" && expression.date === undefined) {
    const day = findAnniversaryDay(around);
    return day === undefined ? expression : besideAnniversary(draft.meaning, expression, day);
  }
  const at = findSignal(draft);
  const signal = at === undefined ? undefined : tagged.tokens[at];
  if (at === undefined || signal === undefined) return expression;
  const isAfter = language.signals.after.has(signal.word);
  if (!isAfter && !language.signals.before.has(signal.word)) return expression;
  const event = findEvent(at + 1, around, draft.meaning.kind !== "duration");
  if (event === undefined) return expression;
  return draft.meaning.kind === "duration"
    ? relateLength(draft.meaning, expression, event, isAfter ? 1 : -1)
    : relateBeside(draft, expression, event, isAfter ? 1 : -1);
}

/** True for "the day before the vote": it counts from the vote, and not from where the story is. */
export function hangsOnEvent(
  index: number,
  drafts: readonly Draft[],
  tagged: TaggedText,
  language: ExpressionLanguage,
): boolean {
  const draft = drafts[index];
  if (draft === undefined || draft.meaning.kind === "duration") return false;
  const at = findSignal(draft);
  if (at === undefined) return false;
  const word = tagged.tokens[at]?.word ?? "";
  if (!language.signals.after.has(word) && !language.signals.before.has(word)) return false;
  return (
    findEvent(at + 1, { index, drafts, expressions: [], tagged, language }, true) !== undefined
  );
}

/** Where the word before the event stands: behind a length, at the end of "the day before". */
function findSignal({ meaning, to }: Draft): number | undefined {
  switch (meaning.kind) {
    case "duration":
      return meaning.toward === undefined && meaning.type !== "SET" ? to : undefined;
    case "unit":
      return isBeside(meaning) ? to - 1 : undefined;
    case "time":
      return meaning.on?.kind === "unit" && isBeside(meaning.on) ? to - 1 : undefined;
    default:
      return undefined;
  }
}

function isBeside({ anchor, offset }: { readonly anchor: string; readonly offset: number }) {
  return anchor === "narrative" && Math.abs(offset) === 1;
}

function relateLength(
  { unit, amount }: Extract<Draft["meaning"], { readonly kind: "duration" }>,
  expression: Expression,
  event: RelatedEvent,
  sign: 1 | -1,
): Expression {
  const { date: _, ...rest } = expression;
  const date = event.day && shiftLength(event.day, sign, unit, amount);
  return {
    ...rest,
    ...(date === undefined ? {} : { date }),
    basis: "relative",
    event: event.range,
    steps: [...expression.steps, tellEvent(event, sign)],
  };
}

function relateBeside(
  { meaning }: Draft,
  expression: Expression,
  event: RelatedEvent,
  sign: 1 | -1,
): Expression {
  const { date: _, ...rest } = expression;
  const part = meaning.kind === "time" ? meaning.parts.part : undefined;
  const unit = meaning.kind === "unit" ? meaning.unit : "day";
  const found = event.day && shiftBeside(event.day, sign, unit, part);
  const told = tellEvent(event, sign);
  const common = { ...rest, basis: "relative", event: event.range } as const;
  if (found === undefined) {
    const value = part === undefined ? "XXXX-XX-XX" : `XXXX-XX-XXT${part}`;
    return { ...common, value, steps: [told, { kind: "undated", why: "event" }] };
  }
  const shift: Step = { kind: "shift", unit, amount: 1, direction: sign };
  const { date, value } = found;
  return { ...common, ...(date === undefined ? {} : { date }), value, steps: [told, shift] };
}

function tellEvent({ range, day }: RelatedEvent, sign: 1 | -1): Step {
  return {
    kind: "event",
    words: range.text,
    relation: sign > 0 ? "after" : "before",
    resolved: day !== undefined,
  };
}

/** "The day before the fifth anniversary of the attack on 22 July 2011". */
function besideAnniversary(
  { years, offset }: Extract<Draft["meaning"], { readonly kind: "anniversary" }>,
  expression: Expression,
  event: { readonly day: number; readonly words: string },
): Expression {
  if (offset === undefined) return expression;
  const { year, month, day } = fromDayNumber(event.day);
  const there = toDayNumber(year + years, month, day) + offset;
  const date = readDate(printDayNumber(there));
  return {
    ...expression,
    value: printDayNumber(there),
    ...(date === undefined ? {} : { date }),
    basis: "relative",
    steps: [
      {
        kind: "event",
        words: event.words,
        relation: offset < 0 ? "before" : "after",
        resolved: true,
      },
      { kind: "shift", unit: "year", amount: years, direction: 1 },
      { kind: "shift", unit: "day", amount: Math.abs(offset), direction: offset < 0 ? -1 : 1 },
    ],
  };
}
