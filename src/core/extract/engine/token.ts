/** Words, numbers and signs of a text, each tagged from a language's lexicon with one character. */
import { segmentSentences } from "#core/text";
import type { Lexeme, Lexicon } from "./lexicon.ts";
import { readNumeral } from "./numeral.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Small letters. */
  readonly word: string;
  readonly tag: string;
  readonly lexeme: Lexeme;
  readonly isCapital: boolean;
}

export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tags of all tokens in order: recognisers are regular expressions over it. `|` ends a sentence. */
  readonly shape: string;
}

const TOKEN =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\d-])|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d])|\d+(?:[.,:]\d+)*\p{L}*|['’‘]\d0s|[ap]\.m\.?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|['’]s(?!\p{L})|[^\s]/giu;

const WORD: Lexeme = { tag: "W" };
const STOP: Lexeme = { tag: "|" };

/** Cuts a text into sentences and tagged tokens. A line broken in the middle of a sentence does not end it. */
export function tagText(text: string, language: string, lexicon: Lexicon): TaggedText {
  const tokens: Token[] = [];
  for (const sentence of segmentSentences(joinLines(text), language)) {
    const words = cutWords(text.slice(sentence.from, sentence.to), sentence.from);
    const stop = tokens.at(-1);
    const first = tokens.length;
    tagWords(words, lexicon, tokens);
    if (stop !== undefined && joins(tokens[first - 2], tokens[first])) tokens.splice(first - 1, 1);
    tokens.push({
      start: sentence.to,
      end: sentence.to,
      word: "",
      tag: "|",
      lexeme: STOP,
      isCapital: false,
    });
  }
  return { text, tokens, shape: tokens.map((token) => token.tag).join("") };
}

/** "10 p.m. Wednesday" is no end of a sentence. */
function joins(last: Token | undefined, next: Token | undefined): boolean {
  return last?.tag === "H" && next !== undefined && "DZMd".includes(next.tag);
}

/** Copy set in lines of equal length: a line end before a small letter or a digit is a space. Offsets stay. */
function joinLines(text: string): string {
  return text
    .replaceAll("\r", " ")
    .replace(/(?<=[\p{L}\p{N},;)'’"”-]) ?\n(?=[ \t]*[\p{Ll}\p{N}])/gu, (gap) =>
      " ".repeat(gap.length),
    );
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly word: string;
}

function cutWords(sentence: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const start = offset + match.index;
    const raw = match[0];
    words.push({ start, end: start + raw.length, raw, word: raw.toLowerCase() });
  }
  return words;
}

function tagWords(words: readonly Word[], lexicon: Lexicon, tokens: Token[]): void {
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (first === undefined) return;
    const found = findLongest(words, at, lexicon);
    const last = words[at + found.count - 1] ?? first;
    tokens.push({
      start: first.start,
      end: last.end,
      word: words
        .slice(at, at + found.count)
        .map((word) => word.word)
        .join(" "),
      tag: found.lexeme.tag,
      lexeme: found.lexeme,
      isCapital: first.raw !== first.word,
    });
    at += found.count;
  }
}

function findLongest(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { readonly lexeme: Lexeme; readonly count: number } {
  const first = words[at];
  if (first === undefined) return { lexeme: WORD, count: 1 };
  for (const phrase of lexicon.phrases.get(first.word) ?? []) {
    if (phrase.rest.every((word, index) => words[at + 1 + index]?.word === word)) {
      return { lexeme: phrase.lexeme, count: phrase.rest.length + 1 };
    }
  }
  const numeral = readNumeral(words, at, lexicon);
  if (numeral !== undefined) return numeral;
  const lexeme = lexicon.words.get(first.word);
  if (lexeme === undefined || (lexeme.capital === true && first.raw === first.word)) {
    return { lexeme: WORD, count: 1 };
  }
  return { lexeme, count: 1 };
}
