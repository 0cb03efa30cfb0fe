/** "Hours after the attack": the event it hangs on, and its date where the text dates the same event elsewhere. */
import type { Expression, Step } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import type { Draft } from "./meaning.ts";
import { readOneOf } from "./reading.ts";
import { toDayNumber } from "./stamp.ts";
import type { TaggedText, Token } from "./token.ts";
import { daysIn } from "./units.ts";

/** Shorter stems stand in too many words to tell an event by. */
const STEM_LENGTH = 4;
/** How many words behind a date may name its event: "Friday evening's deadly attack". */
const REACH = 4;
/** How many expressions before and behind are looked at: a bound that keeps long texts linear. */
const NEARBY = 100;

/** The expression with its event and, if it can be worked out, its date; unchanged when it hangs on none. */
export function relateEvent(
  index: number,
  drafts: readonly Draft[],
  expressions: readonly Expression[],
  tagged: TaggedText,
  language: ExpressionLanguage,
): Expression | undefined {
  const draft = drafts[index];
  const expression = expressions[index];
  if (draft === undefined || expression === undefined || draft.meaning.kind !== "duration")
    return expression;
  const signal = tagged.tokens[draft.to];
  const event = findEvent(draft.to + 1, tagged);
  if (signal === undefined || event === undefined) return expression;
  const isAfter = language.signals.after.has(signal.word);
  if (!isAfter && !language.signals.before.has(signal.word)) return expression;
  const day = findDayOf(language.findStem(event.word), index, drafts, expressions, tagged);
  const { unit, amount } = draft.meaning;
  const sign = isAfter ? 1 : -1;
  const step: Step = {
    kind: "event",
    words: tagged.text.slice(event.start, event.end),
    relation: isAfter ? "after" : "before",
    resolved: day !== undefined,
  };
  const { date: _, ...rest } = expression;
  const date = day === undefined ? undefined : shiftDay(day, sign, daysIn(unit), amount);
  return {
    ...rest,
    ...(date === undefined ? {} : { date }),
    basis: "relative",
    event: { start: event.start, end: event.end, text: tagged.text.slice(event.start, event.end) },
    steps: [...expression.steps, step],
  };
}

function shiftDay(day: number, sign: 1 | -1, unitDays: number, amount: number | undefined) {
  // Hours may run into the next day, or back into the one before.
  if (unitDays === 0) return sign > 0 ? readOneOf(day, day + 1) : readOneOf(day - 1, day);
  if (amount === undefined) {
    const near = day + Math.round(sign * 2 * unitDays);
    return sign > 0 ? readOneOf(near, undefined) : readOneOf(undefined, near);
  }
  const named = day + Math.round(sign * amount * unitDays);
  const margin = unitDays < 7 ? 0 : Math.floor(unitDays / 2);
  return readOneOf(named - margin, named + margin);
}

/** The noun behind "after the". */
function findEvent(at: number, tagged: TaggedText): Token | undefined {
  const first = tagged.tokens[at];
  const noun = first?.tag === "t" ? tagged.tokens[at + 1] : first;
  return noun?.tag === "W" && /^\p{L}/u.test(noun.word) ? noun : undefined;
}

/** The day of another expression that stands right before a word with this stem. */
function findDayOf(
  stem: string,
  index: number,
  drafts: readonly Draft[],
  expressions: readonly Expression[],
  tagged: TaggedText,
): number | undefined {
  if (stem.length < STEM_LENGTH) return undefined;
  for (let other = Math.max(0, index - NEARBY); other <= index + NEARBY; other += 1) {
    const draft = drafts[other];
    if (draft === undefined) break;
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(expressions[other]?.date?.edtf ?? "");
    if (other === index || match === null) continue;
    for (let at = draft.to; at < draft.to + REACH; at += 1) {
      const token = tagged.tokens[at];
      if (token === undefined || !"W'".includes(token.tag) || !/^[\p{L}'’]/u.test(token.word))
        break;
      if (!token.word.includes(stem)) continue;
      return toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
    }
  }
  return undefined;
}
