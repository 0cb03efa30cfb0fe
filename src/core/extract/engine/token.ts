/** Words, numbers and signs of a text, each tagged from a language's lexicon with one character. */
import { type SentenceRules, segmentSentences } from "#core/text";
import type { Lexeme, Lexicon } from "./lexicon.ts";
import { readNumeral } from "./numeral.ts";
import { type PlainText, toPlain } from "./plain.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Small letters, plain (see plain.ts), with a straight apostrophe and hyphen. */
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
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\d-])|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d])|\d+(?:[.,:]\d+){0,20}\p{L}*|['’‘]\d0s|[ap]\.m\.?|(?:\p{L}\.){2,20}|\p{L}[\p{L}\p{M}]*|['’]s(?!\p{L})|[^\s]/giu;

const WORD: Lexeme = { tag: "W" };
const STOP: Lexeme = { tag: "|" };

/**
 * Cuts a text into sentences and tagged tokens. A line broken in the middle of a sentence does not end it. Offsets are
 * those of the text as given, whatever unseen characters and decomposed letters it has.
 */
export function tagText(text: string, rules: SentenceRules, lexicon: Lexicon): TaggedText {
  const tokens: Token[] = [];
  const plain = toPlain(text);
  const joined = joinLines(plain.text);
  for (const sentence of segmentSentences(joined, rules)) {
    const words = cutWords(joined.slice(sentence.from, sentence.to), sentence.from);
    const stop = tokens.at(-1);
    const first = tokens.length;
    tagWords(words, lexicon, plain, tokens);
    if (stop !== undefined && joins(tokens[first - 2], tokens[first])) tokens.splice(first - 1, 1);
    const end = plain.endOf(sentence.to);
    tokens.push({ start: end, end, word: "", tag: "|", lexeme: STOP, isCapital: false });
  }
  return { text, tokens, shape: tokens.map((token) => token.tag).join("") };
}

/** "10 p.m. Wednesday" is no end of a sentence. */
function joins(last: Token | undefined, next: Token | undefined): boolean {
  return last?.tag === "H" && next !== undefined && "DZMd".includes(next.tag);
}

/** Copy set in lines of equal length: a line end before a small letter or a digit is a space. Offsets stay. */
function joinLines(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N},;)'’"”-]) ?\n(?=[ \t]*[\p{Ll}\p{N}])/gu, (gap) =>
    " ".repeat(gap.length),
  );
}

/** Offsets are into the plain text. */
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
    words.push({ start, end: start + raw.length, raw, word: foldSigns(raw.toLowerCase()) });
  }
  return words;
}

/** The apostrophes and hyphens of typesetting as those of a keyboard. Dashes stay: they are other signs. */
function foldSigns(word: string): string {
  const code = word.charCodeAt(0);
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return `'${word.slice(1)}`;
  return code === 0x2010 || code === 0x2011 ? "-" : word;
}

function tagWords(
  words: readonly Word[],
  lexicon: Lexicon,
  plain: PlainText,
  tokens: Token[],
): void {
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (first === undefined) return;
    const found = findLongest(words, at, lexicon);
    const last = words[at + found.count - 1] ?? first;
    tokens.push({
      start: plain.startOf(first.start),
      end: plain.endOf(last.end),
      word: words
        .slice(at, at + found.count)
        .map((word) => word.word)
        .join(" "),
      tag: found.lexeme.tag,
      lexeme: found.lexeme,
      isCapital: isCapital(first),
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
  if (lexeme === undefined || (lexeme.capital === true && !isCapital(first))) {
    return { lexeme: WORD, count: 1 };
  }
  return { lexeme, count: 1 };
}

function isCapital({ raw }: Word): boolean {
  return raw !== raw.toLowerCase();
}
