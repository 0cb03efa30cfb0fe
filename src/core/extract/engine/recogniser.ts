/** Recognisers: regular expressions over the tags of a text, each with a reader that says what the match means. */
import type { TimexMod } from "../expression.ts";
import type { Lexeme } from "./lexicon.ts";
import type { Draft, Meaning } from "./meaning.ts";
import type { TaggedText, Token } from "./token.ts";

/** A match: `lexeme("y")` is what stands in the named group, of its last token. */
export interface TagMatch {
  readonly tagged: TaggedText;
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly lexeme: (group: string) => Lexeme | undefined;
  readonly token: (group: string) => Token | undefined;
  /** The token so many places before the match (1 is next to it). */
  readonly before: (distance: number) => Token | undefined;
  readonly after: (distance: number) => Token | undefined;
}

/** Of readings that nobody has measured. */
const DEFAULT_CONFIDENCE = 0.8;

export interface Reading {
  readonly meaning: Meaning;
  readonly mod?: TimexMod | undefined;
  readonly confidence?: number;
  /** The word before belongs to the meaning and is no signal of its own. */
  readonly signal?: "at";
}

export interface Recogniser {
  readonly name: string;
  /** Over the shape; flags `dg`. A group named `x` narrows the extent to it. */
  readonly pattern: RegExp;
  readonly read: (match: TagMatch) => Reading | undefined;
}

/** Makes a recogniser from the source of a pattern over tags. */
export function createRecogniser(
  name: string,
  pattern: string,
  read: (match: TagMatch) => Reading | undefined,
): Recogniser {
  return { name, pattern: new RegExp(pattern, "dg"), read };
}

/** Every reading of every recogniser, overlaps included, in the order of the recognisers. */
export function runRecognisers(tagged: TaggedText, recognisers: readonly Recogniser[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { name, pattern, read } of recognisers) {
    for (const match of tagged.shape.matchAll(pattern)) {
      const groups = match.indices?.groups;
      const [from, to] = groups?.x ?? [match.index, match.index + match[0].length];
      const token = (group: string): Token | undefined => {
        const span = groups?.[group];
        return span === undefined ? undefined : tagged.tokens[span[1] - 1];
      };
      const reading = read({
        tagged,
        from,
        to,
        token,
        lexeme: (group) => token(group)?.lexeme,
        before: (distance) => tagged.tokens[from - distance],
        after: (distance) => tagged.tokens[to - 1 + distance],
      });
      const first = tagged.tokens[from];
      const last = tagged.tokens[to - 1];
      if (reading === undefined || first === undefined || last === undefined) continue;
      const { meaning, mod, confidence = DEFAULT_CONFIDENCE, signal } = reading;
      drafts.push({
        start: first.start,
        end: last.end,
        from,
        to,
        meaning,
        ...(mod === undefined ? {} : { mod }),
        confidence,
        ...(signal === undefined ? {} : { signal }),
        recogniser: name,
      });
    }
  }
  return drafts;
}

/** Of drafts that overlap, the longest stays; of equals, the first recogniser's. In order of the text. */
export function chooseDrafts(drafts: readonly Draft[]): Draft[] {
  const ranked = [...drafts.entries()].sort(
    ([i, a], [j, b]) => b.to - b.from - (a.to - a.from) || i - j,
  );
  const taken = new Set<number>();
  const chosen: Draft[] = [];
  for (const [, draft] of ranked) {
    let isFree = true;
    for (let at = draft.from; at < draft.to && isFree; at += 1) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = draft.from; at < draft.to; at += 1) taken.add(at);
    chosen.push(draft);
  }
  return chosen.sort((a, b) => a.from - b.from);
}
