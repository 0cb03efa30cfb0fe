/** The speaker of a quotation that runs over several sentences: named behind its end. */
import { segmentSentences } from "#core/text";
import type { Language } from "../language.ts";
import type { Guess } from "./candidate.ts";
import type { Dating } from "./select.ts";
import { cutWords, type Sentence } from "./sentence.ts";
import { findSpeaker } from "./speaker.ts";

/** How far before and behind the sentence the quotation may begin and end. */
const REACH = 600;
/** Named further away, it is less sure. */
const FACTOR = 0.8;

export function findQuoted(
  text: string,
  sentence: Sentence,
  dating: Dating,
  language: Language,
): Guess | undefined {
  const line = findLine(text, sentence);
  const before = text.slice(line.start, dating.start);
  const isDashed = /^[ \t]*[–—-] /.test(before);
  if (!isDashed && !isOpen(before)) return undefined;
  const behind = text.slice(sentence.end, line.end);
  const close = isDashed ? 0 : behind.search(/[”"»]/);
  if (close < 0) return undefined;
  const next = segmentSentences(behind, language.sentenceRules).find(({ to }) => to > close);
  if (next === undefined) return undefined;
  const start = sentence.end + Math.max(next.from, close);
  const words = cutWords(text, start, sentence.end + next.to);
  const guess = findSpeaker(text, words, { from: 0, to: 1 }, () => false, language.events);
  return guess && { ...guess, confidence: guess.confidence * FACTOR };
}

function findLine(text: string, { start, end }: Sentence): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const stop = behind.indexOf("\n");
  return {
    start: start - before.length + before.lastIndexOf("\n") + 1,
    end: end + (stop < 0 ? behind.length : stop),
  };
}

/** True where a quotation was begun and not ended. */
function isOpen(before: string): boolean {
  const straight = before.split('"').length - 1;
  const opened = before.split(/[“«„]/).length - 1;
  const closed = before.split(/[”»]/).length - 1;
  return straight % 2 === 1 || opened > closed;
}
