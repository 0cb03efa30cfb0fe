import { type FoldedText, foldText, printTerm } from "./fold.ts";
import { assertPassage } from "./passage.ts";
import { findOccurrences, type TextRange } from "./range.ts";

/** Above this a passage is named by its first and last words instead of all of them. */
const LONGEST_EXACT = 300;
/** How many words name an end of a long passage, from few to many. */
const WORDS_AT_AN_END = [4, 8, 16];

/** A text directive before it is printed: ranges of the body, each inside one line. */
interface Directive {
  readonly prefix?: TextRange | undefined;
  readonly start: TextRange;
  readonly end?: TextRange | undefined;
  readonly suffix?: TextRange | undefined;
}

/**
 * The fragment directive that scrolls a browser to a passage: `:~:text=[prefix-,]start[,end][,-suffix]` (WICG Text
 * Fragments, section 3), to stand behind the `#` of an address.
 *
 * Browsers match whole words inside one block, take any white space for a space and disregard case; so the passage is
 * widened to whole words, and one that is long or spans lines is named by its ends. Context is added word by word until
 * the directive leads to this place in the body and to no other; undefined when no context can do that, as a link to a
 * look-alike is worse than a link to the top of the page.
 */
export function printTextFragment(text: string, start: number, end: number): string | undefined {
  assertPassage(text, start, end);
  const words = findWordsAround(text, start, end);
  const inside = words.filter((word) => word.from < end && start < word.to);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const passage = {
    from: Math.min(first.from, skipSpace(text, start)),
    to: Math.max(last.to, text.slice(0, end).trimEnd().length),
  };
  const folded = foldText(text);
  for (const core of findCores(text, inside, passage)) {
    for (const context of growContext(text, words, passage)) {
      const directive = { ...core, ...context };
      if (leadsOnlyTo(folded, passage, directive)) return printDirective(text, directive);
    }
  }
  return undefined;
}

function findCores(
  text: string,
  words: readonly TextRange[],
  { from, to }: TextRange,
): readonly Directive[] {
  const lineEnd = findLineEnd(text, from);
  if (to - from <= LONGEST_EXACT && to <= lineEnd) return [{ start: { from, to } }];
  const lineStart = findLineStart(text, to - 1);
  const head = words.filter((word) => word.to <= lineEnd);
  const tail = words.filter((word) => word.from >= lineStart);
  return WORDS_AT_AN_END.map((count) => ({
    start: { from, to: head[Math.min(count, head.length) - 1]?.to ?? Math.min(lineEnd, to) },
    end: { from: tail[Math.max(tail.length - count, 0)]?.from ?? lineStart, to },
  })).filter(({ start, end }) => start.to <= end.from && start.from < start.to);
}

/** No context, then ever more words before, after, or on both sides; each side inside one line. */
function* growContext(
  text: string,
  words: readonly TextRange[],
  { from, to }: TextRange,
): Generator<Pick<Directive, "prefix" | "suffix">> {
  yield {};
  const prefixes = findPrefixes(text, words, from);
  const suffixes = findSuffixes(text, words, to);
  for (let count = 0; count < Math.max(prefixes.length, suffixes.length); count += 1) {
    const prefix = prefixes[Math.min(count, prefixes.length - 1)];
    const suffix = suffixes[Math.min(count, suffixes.length - 1)];
    if (prefix !== undefined) yield { prefix };
    if (suffix !== undefined) yield { suffix };
    if (prefix !== undefined && suffix !== undefined) yield { prefix, suffix };
  }
}

/** A prefix must touch the passage, white space apart, so punctuation between belongs to it. */
function findPrefixes(text: string, words: readonly TextRange[], passageFrom: number) {
  const to = text.slice(0, passageFrom).trimEnd().length;
  const lineStart = findLineStart(text, to - 1);
  return words
    .filter((word) => lineStart <= word.from && word.to <= to)
    .map((word) => ({ from: word.from, to }))
    .toReversed();
}

function findSuffixes(text: string, words: readonly TextRange[], passageTo: number) {
  const from = skipSpace(text, passageTo);
  const lineEnd = findLineEnd(text, from);
  return words
    .filter((word) => from <= word.from && word.to <= lineEnd)
    .map((word) => ({ from, to: word.to }));
}

/** True when the search that a browser makes finds `passage`, and would find nothing else further on. */
function leadsOnlyTo(folded: FoldedText, passage: TextRange, directive: Directive): boolean {
  const [found, ...others] = findDirective(folded, directive);
  const { indexOf } = folded;
  return (
    found !== undefined &&
    others.length === 0 &&
    found.from === indexOf[passage.from] &&
    found.to === indexOf[passage.to]
  );
}

function findDirective({ text, indexOf }: FoldedText, directive: Directive): readonly TextRange[] {
  const term = (range: TextRange | undefined) =>
    range === undefined ? "" : text.slice(indexOf[range.from], indexOf[range.to]);
  const [prefix, start, end, suffix] = [
    term(directive.prefix),
    term(directive.start),
    term(directive.end),
    term(directive.suffix),
  ];
  const isFollowed = (to: number) => {
    const from = skipSpace(text, to);
    return suffix === "" || (text.startsWith(suffix, from) && isWhole(text, from, suffix.length));
  };
  const isPreceded = (from: number) => {
    const at = text.slice(0, from).trimEnd().length - prefix.length;
    return prefix === "" || (at >= 0 && text.startsWith(prefix, at) && isBoundary(text, at));
  };
  return findOccurrences(text, start)
    .filter((from) => isWhole(text, from, start.length) && isPreceded(from))
    .flatMap((from) => {
      const startTo = from + start.length;
      if (end === "") return isFollowed(startTo) ? [{ from, to: startTo }] : [];
      const endAt = findOccurrences(text, end).find(
        (at) => at >= startTo && isWhole(text, at, end.length) && isFollowed(at + end.length),
      );
      return endAt === undefined ? [] : [{ from, to: endAt + end.length }];
    });
}

function printDirective(text: string, { prefix, start, end, suffix }: Directive): string {
  const term = (range: TextRange) => printTerm(text.slice(range.from, range.to));
  const parts = [
    ...(prefix === undefined ? [] : [`${term(prefix)}-`]),
    term(start),
    ...(end === undefined ? [] : [term(end)]),
    ...(suffix === undefined ? [] : [`-${term(suffix)}`]),
  ];
  return `:~:text=${parts.join(",")}`;
}

/** The words of the passage's lines and of the nearest lines with text either side (UAX 29, any language). */
function findWordsAround(text: string, start: number, end: number): readonly TextRange[] {
  const from = findLineStart(text, text.slice(0, findLineStart(text, start)).trimEnd().length - 1);
  const to = findLineEnd(text, skipSpace(text, findLineEnd(text, end)));
  const segmenter = new Intl.Segmenter("und", { granularity: "word" });
  return [...segmenter.segment(text.slice(from, to))]
    .filter((segment) => segment.isWordLike === true)
    .map(({ index, segment }) => ({ from: from + index, to: from + index + segment.length }));
}

function isWhole(text: string, from: number, length: number): boolean {
  return isBoundary(text, from) && isBoundary(text, from + length);
}

function isBoundary(text: string, at: number): boolean {
  const isLetter = (unit: string) => /[\p{L}\p{N}\p{M}]/u.test(unit);
  return !(isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at)));
}

function skipSpace(text: string, from: number): number {
  const ahead = text.slice(from).search(/\S/);
  return ahead < 0 ? text.length : from + ahead;
}

function findLineStart(text: string, at: number): number {
  return at < 0 ? 0 : text.lastIndexOf("\n", at) + 1;
}

function findLineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found;
}
