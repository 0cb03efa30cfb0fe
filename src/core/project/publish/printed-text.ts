import { createQuoter, findPassage, type TextQuoteSelector } from "#core/text";
import type { ProjectArticle } from "../records.ts";

/** An article's text as it goes into a file. */
export interface PrintedText {
  readonly text: string;
  /** Where in it a range of the article's own text begins; undefined where that is not known. */
  readonly findPlace: (start: number, end: number) => number | undefined;
  /** The words at a place of it with the context that a file needs; undefined where none tells them from others. */
  readonly quoteMention: (
    at: number,
    exact: string,
    own: Pick<TextQuoteSelector, "prefix" | "suffix">,
  ) => Pick<TextQuoteSelector, "prefix" | "suffix"> | undefined;
}

/** The whole text, or where only excerpts are known, those, each a paragraph. */
export function printText({ body }: ProjectArticle): PrintedText {
  let length = 0;
  const parts = body.map((excerpt) => {
    const offset = length - excerpt.start;
    length += excerpt.text.length + SEPARATOR.length;
    return { ...excerpt, offset };
  });
  const text = body.map((excerpt) => excerpt.text).join(SEPARATOR);
  const quote = createQuoter(text);
  return {
    text,
    quoteMention: (at, exact, own) =>
      findOwnContext(text, at, exact, own) ?? quote(at, at + exact.length),
    findPlace: (start, end) => {
      const part = parts.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
      return part === undefined ? undefined : start + part.offset;
    },
  };
}

const SEPARATOR = "\n\n";

/** The context that the file gave which was opened, as long as it leads to the same place. */
function findOwnContext(
  text: string,
  at: number,
  exact: string,
  { prefix, suffix }: Pick<TextQuoteSelector, "prefix" | "suffix">,
): Pick<TextQuoteSelector, "prefix" | "suffix"> | undefined {
  if (prefix === undefined && suffix === undefined) return undefined;
  const match = findPassage(text, { exact, prefix, suffix });
  return match.kind === "found" && match.start === at ? { prefix, suffix } : undefined;
}
