/** What is proposed for a text, for tests. */
import type { Expression } from "../expression.ts";
import { extractExpressions } from "../extract.ts";
import { languageOf } from "../notation.fixture.ts";
import type { EventCandidate } from "./candidate.ts";
import { DEFAULT_CATEGORIES } from "./categories.ts";
import { proposeEvents } from "./propose.ts";

export interface Proposals {
  readonly text: string;
  readonly language: string;
  readonly expressions: readonly Expression[];
  readonly candidates: readonly EventCandidate[];
}

/** What is proposed for a text. */
export function propose(text: string, language: string, written = "2024-03-23"): Proposals {
  const options = { language: languageOf(language), categories: DEFAULT_CATEGORIES };
  const expressions = extractExpressions(text, { ...options, written });
  return { text, language, expressions, candidates: proposeEvents(text, expressions, options) };
}

/** The date that a candidate has: that of its phrase before that of its bare words. */
export function dateOf({ expressions }: Proposals, { expression }: EventCandidate): string {
  const found = expressions[expression];
  return found?.phrase?.edtf ?? found?.date?.edtf ?? "";
}
