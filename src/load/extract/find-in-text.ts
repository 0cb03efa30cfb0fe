import {
  detectLanguages,
  type Expression,
  extractInParts,
  findLanguage,
  type Language,
  proposeEvents,
} from "#core/extract";
import type { FindPiece, FindQuestion, FoundLanguage } from "./protocol.ts";

/** How much of the work it is to find the expressions; to propose events from them is the rest. */
const EXPRESSIONS_SHARE = 0.6;
/** Events in one piece: what a page takes in in a few milliseconds. */
const PIECE_LENGTH = 1000;

/** Finds in one text, handing on what is found as it is found. Returns the language that it was read in, and what else showed. */
export function findInText(
  { text, language: tag, written, categories }: FindQuestion,
  languages: readonly Language[],
  hand: (piece: FindPiece) => void,
): FoundLanguage {
  const { language, other } =
    tag === undefined
      ? detectLanguages(text, languages)
      : { language: findLanguage(languages, tag), other: undefined };
  const seen = other === undefined ? {} : { other };
  if (language === undefined) return { language: undefined, ...seen };
  const all: Expression[] = [];
  for (const { done, expressions } of extractInParts(text, { language, written })) {
    for (const expression of expressions) all.push(expression);
    hand({ done: done * EXPRESSIONS_SHARE, expressions, candidates: [] });
  }
  const candidates = proposeEvents(text, all, { language, categories });
  for (let from = 0; from < candidates.length; from += PIECE_LENGTH) {
    const done = EXPRESSIONS_SHARE + (1 - EXPRESSIONS_SHARE) * (from / candidates.length);
    hand({ done, expressions: [], candidates: candidates.slice(from, from + PIECE_LENGTH) });
  }
  return { language: language.code, ...seen };
}
