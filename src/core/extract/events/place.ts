/** Where it happened: a name behind a preposition of place, or a well-known place that is named. */
import type { TextRange } from "#core/text";
import type { Language } from "../language.ts";
import type { Guess } from "./candidate.ts";
import { cutWords, type Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const LEAST = 0.4;
/** By how much a later place must be surer than the first. */
const CLEARLY = 0.15;
const KNOWN = 0.95;
const UNKNOWN = 0.6;
/** "A Moscow synagogue". */
const TOWN = 0.45;
/** Named elsewhere in the sentence. */
const FAR = 0.4;
/** A dateline says where the report was written, which is often not where it happened. */
const DATELINE = 0.25;
interface Found {
  readonly range: TextRange;
  readonly confidence: number;
}

/** The best place in the words, those of the clause before the others; undefined when nothing names one. */
export function findPlace(
  text: string,
  words: readonly Word[],
  clause: TextRange,
  language: Language,
  isTaken: (name: string) => boolean,
): Guess | undefined {
  let best: (Found & { readonly isNear: boolean }) | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const found = findPlaceAt(words, at, language);
    if (found === undefined) continue;
    const isNear = at >= clause.from && at < clause.to;
    const confidence = found.confidence * (isNear ? 1 : FAR);
    const isNearer = isNear && best?.isNear === false;
    const isBetter = best === undefined || isNearer || confidence > best.confidence + CLEARLY;
    const name = printPlace(text, words, found.range);
    if (isBetter && confidence >= LEAST && !isTaken(name)) best = { ...found, confidence, isNear };
    at = found.range.to - 1;
  }
  return best && { name: printPlace(text, words, best.range), confidence: best.confidence };
}

/** The place that begins at a word; with the preposition where it belongs to the name. */
function findPlaceAt(words: readonly Word[], at: number, language: Language): Found | undefined {
  const { events } = language;
  const run = findRun(words, at, language);
  if (run === undefined) return undefined;
  const isKnown = isKnownPlace(words, run, events);
  const article = events.articles.has(words[at - 1]?.word ?? "") ? 1 : 0;
  const before = words[at - 1 - article];
  const weight = before === undefined ? undefined : events.placePrepositions.get(before.word);
  if (weight === undefined) {
    const isTown = events.towns.has(nameOf(words, run)) && words[at]?.isPossessive === false;
    return isTown ? { range: run, confidence: TOWN } : undefined;
  }
  if (!isKnown && !couldBePlace(words, run, events)) return undefined;
  // "In the Cuban community": behind an article, and a noun after it, it is an adjective.
  const next = words[run.to];
  if (!isKnown && article === 1 && next?.kind === "word" && !isJoint(next, events))
    return undefined;
  const from = events.nearby.has(before?.word ?? "") ? at - 1 - article : at;
  const range = { from, to: extendPair(words, run, events) };
  return { range, confidence: weight * (isKnown ? KNOWN : UNKNOWN) };
}

/** A run of capitalised words that is no date and no people's adjective. */
function findRun(
  words: readonly Word[],
  at: number,
  { events, lexicon }: Language,
): TextRange | undefined {
  if (words[at]?.isCapital !== true || words[at - 1]?.isCapital === true) return undefined;
  let to = at;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || word.kind !== "word") break;
    if (!word.isCapital && !/^(el|al|as|ash|an|ar)-\p{Lu}/u.test(word.raw)) break;
    to += 1;
    if (word.isPossessive) break;
  }
  // "Sør- og Sentral-Asia".
  const second = words[to + 2];
  const isShared = words[to]?.raw === "-" && words[to]?.start === words[to - 1]?.end;
  if (isShared && events.coordinators.has(words[to + 1]?.word ?? "") && second?.isCapital) {
    return { from: at, to: to + 3 };
  }
  while (to > at && events.peoples.has(words[to - 1]?.word ?? "")) to -= 1;
  const first = words[at]?.word ?? "";
  if (to - at === 1 && lexicon.words.get(first)?.capital === true) return undefined;
  return to > at ? { from: at, to } : undefined;
}

function isJoint({ word }: Word, events: EventWords): boolean {
  const { prepositions, coordinators, subordinators, relatives, isVerb } = events;
  const joints = [prepositions, coordinators, subordinators, relatives];
  return isVerb(word) || joints.some((set) => set.has(word));
}

function couldBePlace(
  words: readonly Word[],
  { from, to }: TextRange,
  events: EventWords,
): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || events.notPlaces.has(word.word)) return false;
    if (/^\p{Lu}{2,}/u.test(word.raw)) return false;
    if (/-\p{Ll}/u.test(word.raw) || events.peoples.has(word.word)) return false;
  }
  return true;
}

/** "Afghanistan and Pakistan". */
function extendPair(words: readonly Word[], { to }: TextRange, events: EventWords): number {
  const joint = words[to];
  const second = { from: to + 1, to: to + 2 };
  if (joint === undefined || !events.coordinators.has(joint.word)) return to;
  const isPlace = words[to + 1]?.isCapital === true && isKnownPlace(words, second, events);
  return isPlace && words[to + 1]?.isPossessive !== true ? to + 2 : to;
}

function isKnownPlace(
  words: readonly Word[],
  { from, to }: TextRange,
  events: EventWords,
): boolean {
  const whole = nameOf(words, { from, to });
  // "Kaluga-regionen".
  const isCompound = to - from === 1 && /^\p{L}+-\p{Ll}/u.test(words[from]?.raw ?? "");
  const name = isCompound ? whole.slice(0, whole.indexOf("-")) : whole;
  return events.places.has(name) || events.towns.has(name);
}

function nameOf(words: readonly Word[], { from, to }: TextRange): string {
  return words
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ");
}

function printPlace(text: string, words: readonly Word[], { from, to }: TextRange): string {
  const last = words[to - 1];
  const end = last === undefined ? 0 : last.isPossessive ? last.end - 2 : last.end;
  return text.slice(words[from]?.start ?? 0, end).replace(/\s+/g, " ");
}

/** In a text without paragraphs it is taken for events this near to it. */
const DATELINE_REACH = 500;
const DATELINE_LINE =
  /^[ \t]*(\p{Lu}{3,}(?:[ .-]{1,2}\p{Lu}{2,}){0,2})(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?(?:,? \p{Lu}[\p{L}.]{1,12} \d{1,2}\.?)?(?: ?\([^)\n]{2,30}\))?(?::| [–—-]+) /mu;

/**
 * "LONDON: …", "OSLO (NTB) – …" at the head of the text or of one of its first lines, with the end of its paragraph: a
 * place far from where the report was written is the more likely, the further on it is told of.
 */
export function findDateline(text: string): (Guess & { readonly until: number }) | undefined {
  const match = DATELINE_LINE.exec(text.slice(0, 1000));
  const words = match?.[1] === undefined ? [] : cutWords(match[1], 0, match[1].length);
  if (match === null || words.length === 0) return undefined;
  const name = words.map(({ raw }) => `${raw.charAt(0)}${raw.slice(1).toLowerCase()}`).join(" ");
  const end = text.indexOf("\n", match.index + match[0].length);
  return {
    name,
    confidence: DATELINE,
    until: Math.min(end < 0 ? text.length : end, match.index + DATELINE_REACH),
  };
}

/** A line's head before its date: "CAPE TOWN, ", "SAN JUAN, Puerto Rico, ". */
const BEFORE_DATE =
  /^[ \t]*\p{Lu}{3,}(?:[ .-]{1,2}\p{Lu}{2,}){0,3}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?,? ?$/u;
/** What follows: "(Reuters) -", "—", "(Xinhua)". */
const BEHIND_DATE = /^[.,]?(?: ?\([^()\n]{2,40}\)| ?[–—-]+ | ?: )/u;
const LONGEST_HEAD = 80;

/** True for the date in a line's head: when the report was sent, and no event. */
export function isInDateline(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  if (start - from > LONGEST_HEAD || start === from) return false;
  return BEFORE_DATE.test(text.slice(from, start)) && BEHIND_DATE.test(text.slice(end, end + 50));
}
