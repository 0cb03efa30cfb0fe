import { assertDefined } from "#core/base";
import type { ProjectArticle } from "./records.ts";

/** The words of an article at `[start, end)`; undefined where the text is not known. */
export function findWords(
  { body }: ProjectArticle,
  start: number,
  end: number,
): string | undefined {
  const part = body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  return start < end ? part?.text.slice(start - part.start, end - part.start) : undefined;
}

/** As {@link findWords}, of a range that lies in the text: anything else is our own mistake. */
export function readWords(article: ProjectArticle, start: number, end: number): string {
  return assertDefined(findWords(article, start, end), `words of ${article.id} ${start}-${end}`);
}

/** The whole text of an article; undefined when only parts of it are known. */
export function findWholeText({ body, length }: ProjectArticle): string | undefined {
  const [only] = body;
  return only?.start === 0 && only.text.length === length ? only.text : undefined;
}

/**
 * A passage as it can be quoted: without white space at its ends, and parting no surrogate pair. Undefined when no words
 * are left, or the text is not known there.
 */
export function fitPassage(
  article: ProjectArticle,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly exact: string } | undefined {
  const part = article.body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  if (part === undefined || start >= end) return undefined;
  const isSecondHalf = (at: number) => /^[\uDC00-\uDFFF]$/.test(part.text[at - part.start] ?? "");
  const from = isSecondHalf(start) && start > part.start ? start - 1 : start;
  const to = isSecondHalf(end) ? end + 1 : end;
  const words = part.text.slice(from - part.start, to - part.start);
  const exact = words.trim();
  if (exact === "") return undefined;
  const at = from + words.length - words.trimStart().length;
  return { start: at, end: at + exact.length, exact };
}
