/** What is quoted for an event: its sentence, or its clause where a long sentence dates several things. */
import type { TextRange } from "#core/text";
import { findAround, isHardBoundary } from "./clause.ts";
import type { Dating } from "./select.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

/** Sentences up to this length are quoted whole. */
const LONG = 200;
/** No passage is longer, but for an expression that is. */
const LONGEST = 700;
/** A shorter clause is no passage by itself. */
const LEAST = 30;

export interface Passage {
  readonly start: number;
  readonly end: number;
}

export function choosePassage(
  sentence: Sentence,
  dating: Dating,
  words: readonly Word[],
  clause: TextRange,
  isOneOfSeveral: boolean,
  language: EventWords,
): Passage {
  const { start, end } = sentence;
  const length = end - start;
  if (length <= LONG || (length <= LONGEST && !isOneOfSeveral)) return { start, end };
  const own = contain(toPassage(words, clause, language), dating);
  if (own.end - own.start >= LEAST && own.end - own.start <= LONGEST) return own;
  const at = {
    from: Math.max(
      0,
      words.findIndex((word) => word.end > dating.start),
    ),
    to: Math.max(1, words.findIndex((word) => word.end >= dating.end) + 1),
  };
  const wider = contain(
    toPassage(
      words,
      findAround(words, at, (index) => isHardBoundary(words, index)),
      language,
    ),
    dating,
  );
  if (wider.end - wider.start >= LEAST && wider.end - wider.start <= LONGEST) return wider;
  return length <= LONGEST
    ? { start, end }
    : own.end - own.start <= LONGEST
      ? own
      : dating.expression;
}

/** From the first to the last word of a range, the commas at its ends left out. */
function toPassage(
  words: readonly Word[],
  { from, to }: TextRange,
  { coordinators }: EventWords,
): Passage {
  let first = from;
  while (first < to && /^[,;:–—-]$/.test(words[first]?.raw ?? "")) first += 1;
  if (coordinators.has(words[first]?.word ?? "")) first += 1;
  let last = to;
  while (last > first && /^[,;:–—-]$/.test(words[last - 1]?.raw ?? "")) last -= 1;
  const start = words[first]?.start ?? 0;
  return { start, end: words[last - 1]?.end ?? start };
}

function contain({ start, end }: Passage, { expression }: Dating): Passage {
  return { start: Math.min(start, expression.start), end: Math.max(end, expression.end) };
}
