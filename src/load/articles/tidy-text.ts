import { normaliseText } from "#core/text";
import type { ReadNote } from "./read-text.ts";

const SOFT_HYPHENS = /\u00AD/g;
const ZERO_WIDTH = /[\u200B\uFEFF]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const REPLACEMENT = "\uFFFD";

/**
 * The normal form in which articles are kept (see `normaliseText`), without the invisible characters that only say where
 * a word may be broken: with them a word is not found. No-break spaces stay, as do joiners and marks of direction, which
 * other scripts and emoji are written with.
 */
export function tidyText(text: string): {
  readonly text: string;
  readonly notes: readonly ReadNote[];
} {
  const notes: ReadNote[] = [];
  const replace = (from: string, pattern: RegExp, by: string, kind: CountedKind): string => {
    let count = 0;
    const to = from.replace(pattern, () => {
      count += 1;
      return by;
    });
    if (count > 0) notes.push({ kind, count });
    return to;
  };
  let tidy = text.replace(/^\uFEFF/, "");
  tidy = replace(tidy, SOFT_HYPHENS, "", "soft-hyphens");
  tidy = replace(tidy, ZERO_WIDTH, "", "zero-width");
  tidy = replace(tidy, LONE_SURROGATES, REPLACEMENT, "replaced");
  const normal = normaliseText(tidy);
  if (normal !== tidy.replace(/\r\n?/g, "\n")) notes.push({ kind: "composed" });
  return { text: normal, notes };
}

type CountedKind = Extract<ReadNote, { readonly count: number }>["kind"];
