/** A half-open range `[from, to)` of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** True when cutting the text at `at` would part a surrogate pair. */
export function isInsidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Every place where `words` stand in `text`, overlapping ones too, verbatim. None for empty words. */
export function findOccurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Whether a range is words as a whole: no letter or digit stands right before or after it. */
export function isWholeWords(text: string, { from, to }: TextRange): boolean {
  const before = text.slice(Math.max(0, from - CODE_POINT), from);
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(to, to + CODE_POINT));
}

/** The most UTF-16 units that a code point takes. */
const CODE_POINT = 2;
