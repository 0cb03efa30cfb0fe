import { extractExpressions, findLanguage, type Language, proposeEvents } from "#core/extract";
import type { Category } from "#core/model";
import type { Findings } from "#core/project";

/** What is to be found in an article. */
export interface FindRequest {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of writing: EDTF. */
  readonly written: string | undefined;
  readonly categories: readonly Category[];
}

/** Undefined when there is no language to read it in. */
export type FindEvents = (request: FindRequest) => Findings | undefined;

/** The engine, with these languages. */
export function createFindEvents(languages: readonly Language[]): FindEvents {
  return ({ text, language: tag, written, categories }) => {
    const language = findLanguage(languages, tag);
    if (language === undefined) return undefined;
    const expressions = extractExpressions(text, { language, written });
    const candidates = proposeEvents(text, expressions, { language, categories });
    return { language: tag, expressions, candidates };
  };
}
