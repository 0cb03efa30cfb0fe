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
/** So many finds of one text are taken in: more than a person goes through, and few enough for a page to stay quick. */
export const MOST_FINDS = 10_000;
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
  let takenTo: number | undefined;
  for (const { done, expressions } of extractInParts(text, { language, written })) {
    const taken = expressions.slice(0, MOST_FINDS - all.length);
    for (const expression of taken) all.push(expression);
    hand({ done: done * EXPRESSIONS_SHARE, expressions: taken, candidates: [] });
    if (taken.length === expressions.length) continue;
    takenTo = all.at(-1)?.end ?? 0;
    break;
  }
  const candidates = proposeEvents(text, all, { language, categories });
  for (let from = 0; from < candidates.length; from += PIECE_LENGTH) {
    const done = EXPRESSIONS_SHARE + (1 - EXPRESSIONS_SHARE) * (from / candidates.length);
    hand({ done, expressions: [], candidates: candidates.slice(from, from + PIECE_LENGTH) });
  }
  return { language: language.code, ...seen, ...(takenTo === undefined ? {} : { takenTo }) };
}
