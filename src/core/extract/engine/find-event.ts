/** The event behind "after" and "before", and where the text dates it. */
import type { Expression } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import type { Draft } from "./meaning.ts";
import { type EventDay, readEventDay } from "./shift-event.ts";
import type { TaggedText, Token } from "./token.ts";

export interface RelatedEvent {
  readonly range: { readonly start: number; readonly end: number; readonly text: string };
  readonly day: EventDay | undefined;
}

export interface Around {
  readonly index: number;
  readonly drafts: readonly Draft[];
  readonly expressions: readonly Expression[];
  readonly tagged: TaggedText;
  readonly language: ExpressionLanguage;
}

/** Shorter stems stand in too many words to tell an event by. */
const STEM_LENGTH = 4;
/** How many words behind a date may name its event: "Friday evening's deadly attack". */
const REACH = 4;
/** How many expressions before and behind are looked at: a bound that keeps long texts linear. */
const NEARBY = 100;
/** How many words an event may be named by before the one that tells: "the World Trade Center attack". */
const NAME_LENGTH = 4;
/** What may stand between an event and its date: "in", "of the wall in", "on Utøya". Tags; `f` is Norwegian "for". */
const GAP = /^W?(?:[Fif]t?W{1,2})?[Fif]?t?$/;

/** The event whose words begin at a token; `isStrict` where the words may as well be a clause of their own. */
export function findEvent(at: number, around: Around, isStrict: boolean): RelatedEvent | undefined {
  const { tokens, text } = around.tagged;
  const range = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  const opening = tokens[at];
  const isOpened =
    opening?.tag === "t" || around.language.owners?.has(opening?.word ?? "") === true;
  const from = isOpened ? at + 1 : at;
  const next = around.drafts[around.index + 1];
  if (next !== undefined && (next.from === from || next.from === at)) {
    const day = readEventDay(dateOf(around, around.index + 1));
    const noun = isOpened || isOwned(next, tokens) ? nounBehind(next.to, tokens) : undefined;
    const first = tokens[next.from];
    if (first !== undefined && (day !== undefined || noun !== undefined)) {
      return { range: range(first.start, noun?.end ?? next.end), day };
    }
  }
  const nouns: Token[] = [];
  for (let each = from; each < from + NAME_LENGTH; each += 1) {
    const token = tokens[each];
    if (token?.tag !== "W" || !/^\p{L}/u.test(token.word)) break;
    if (isStrict && !isEventNoun(each, isOpened, around)) {
      if (isOpened) continue;
      break;
    }
    // "The terror attack", but in "after leaving office" the first word is what there is.
    if (nouns.filter(({ isCapital }) => !isCapital).length > (isOpened ? 1 : 0)) break;
    nouns.push(token);
    const day = nouns.length > 1 ? undefined : dayBehind(each, next, around);
    if (day !== undefined) return { range: range(token.start, token.end), day };
  }
  for (const noun of nouns) {
    const day = findDayOf(around.language.findStem(noun.word), around);
    if (day !== undefined) return { range: range(noun.start, noun.end), day };
  }
  const [noun] = nouns;
  return noun && { range: range(noun.start, noun.end), day: undefined };
}

function isEventNoun(at: number, isOpened: boolean, { language, tagged }: Around): boolean {
  return language.isEventNoun === undefined ? isOpened : language.isEventNoun(tagged, at);
}

function isOwned({ to }: Draft, tokens: readonly Token[]): boolean {
  return tokens[to]?.tag === "'";
}

/** "The 2004 tsunami", "Friday's attack". */
function nounBehind(to: number, tokens: readonly Token[]): Token | undefined {
  const token = tokens[to]?.tag === "'" ? tokens[to + 1] : tokens[to];
  return token?.tag === "W" && /^\p{L}/u.test(token.word) ? token : undefined;
}

/** "The election in May 2015". */
function dayBehind(at: number, next: Draft | undefined, around: Around): EventDay | undefined {
  if (next === undefined || next.from <= at) return undefined;
  if (!GAP.test(around.tagged.shape.slice(at + 1, next.from))) return undefined;
  return readEventDay(dateOf(around, around.index + 1));
}

/** A date that something may be counted from: not a length, nor what is counted itself. */
function dateOf({ expressions }: Around, index: number) {
  const { type, date } = expressions[index] ?? {};
  return type === "DATE" || type === "TIME" ? date : undefined;
}

/** The day of another expression beside a word with this stem: before this one the nearest, else the next behind it. */
function findDayOf(stem: string, around: Around): EventDay | undefined {
  if (stem.length < STEM_LENGTH) return undefined;
  const { index, drafts } = around;
  for (let other = index - 1; other >= Math.max(0, index - NEARBY); other -= 1) {
    const day = readDayBeside(stem, other, around);
    if (day !== undefined) return day;
  }
  for (let other = index + 1; other <= Math.min(drafts.length - 1, index + NEARBY); other += 1) {
    const day = readDayBeside(stem, other, around);
    if (day !== undefined) return day;
  }
  return undefined;
}

function readDayBeside(stem: string, other: number, around: Around): EventDay | undefined {
  const draft = around.drafts[other];
  const date = dateOf(around, other);
  if (draft === undefined || date === undefined) return undefined;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)) return undefined;
  return isBehind(stem, draft, around.tagged) || isBeforeIt(stem, draft, other, around)
    ? readEventDay(date)
    : undefined;
}

/** "Friday evening's deadly attack". */
function isBehind(stem: string, { to }: Draft, { tokens }: TaggedText): boolean {
  for (let at = to; at < to + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || !"W'".includes(token.tag) || !/^[\p{L}'’]/u.test(token.word))
      return false;
    if (token.word.includes(stem)) return true;
  }
  return false;
}

/** "The attack on 22 March", "the wedding was held on 4 May": no other date and no comma between. */
function isBeforeIt(
  stem: string,
  { from }: Draft,
  other: number,
  { drafts, index, tagged: { tokens, shape } }: Around,
): boolean {
  const previous = drafts[other - 1]?.to ?? 0;
  // In the sentence of the words themselves the event would be the very one that is asked for.
  const start = other === index + 1 ? shape.indexOf("|", previous) : previous;
  if (start < 0) return false;
  const floor = Math.max(start, from - REACH - 1);
  for (let at = from - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (token === undefined || "|,".includes(token.tag)) return false;
    if (token.tag === "W" && token.word.includes(stem)) return true;
  }
  return false;
}

/** How many tokens may stand between an anniversary and the date of its event. */
const ANNIVERSARY_REACH = 7;

/** The day that is named behind an anniversary in the same sentence. */
export function findAnniversaryDay({
  index,
  drafts,
  expressions,
  tagged,
}: Around): { readonly day: number; readonly words: string } | undefined {
  const own = drafts[index];
  for (let other = index + 1; own !== undefined && other <= index + 2; other += 1) {
    const draft = drafts[other];
    const expression = expressions[other];
    if (draft === undefined || expression === undefined) return undefined;
    const between = tagged.shape.slice(own.to, draft.from);
    if (between.length > ANNIVERSARY_REACH || /[|,]/.test(between)) return undefined;
    if (draft.meaning.kind === "anniversary") continue;
    const day = readEventDay(expression.type === "DATE" ? expression.date : undefined);
    return day?.grain === "day" ? { day: day.first, words: expression.text } : undefined;
  }
  return undefined;
}
