/** Cutting a title to its length and printing it. */
import { TITLE_LENGTH } from "./candidate.ts";
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const GOOD_COUNT = 10;
const FULL_COUNT = 11;
const LEAST_COUNT = 3;

/** At most nine words or so, ended where a phrase ends, without an article in front or words that hang at the end. */
export function cutTitle(words: readonly Word[], language: EventWords): readonly Word[] {
  const open = dropArticle(words, language);
  const count = countWords(open);
  const cut = count <= FULL_COUNT && measure(open) <= TITLE_LENGTH ? open : shorten(open, language);
  return dropLoose(cut, language);
}

function dropArticle(words: readonly Word[], { articles }: EventWords): readonly Word[] {
  const first = words[0];
  return first !== undefined && articles.has(first.word) && words.length > 1
    ? words.slice(1)
    : words;
}

function countWords(words: readonly Word[]): number {
  return words.filter(({ kind }) => kind !== "mark").length;
}

function measure(words: readonly Word[]): number {
  return words.reduce((sum, { raw }) => sum + raw.length + 1, 0);
}

/** Cut before the last conjunction, comma or relative word that leaves enough; else before a preposition. */
function shorten(words: readonly Word[], language: EventWords): readonly Word[] {
  let strong = 0;
  let weak = 0;
  let fits = 0;
  let count = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || count > GOOD_COUNT) break;
    if (measure(words.slice(0, index)) > TITLE_LENGTH) break;
    fits = index;
    if (count >= LEAST_COUNT) {
      const { coordinators, relatives, subordinators, that, prepositions } = language;
      const next = words[index + 1];
      const isSaid = language.isVerb(words[index - 1]?.word ?? "");
      const isSubject =
        !language.that.has(words[index - 1]?.word ?? "") &&
        language.pronouns.has(word.word) &&
        next !== undefined &&
        language.isVerb(next.word);
      const opens =
        isSubject ||
        [coordinators, relatives, subordinators, that].some((set) => set.has(word.word));
      if ((opens && !isSaid) || /^[,;:–—]$/.test(word.raw)) strong = index;
      else if (prepositions.has(word.word) && !language.isVerb(words[index - 1]?.word ?? "")) {
        weak = index;
      }
    }
    if (word.kind !== "mark") count += 1;
  }
  const isStrongLongEnough = countWords(words.slice(0, strong)) > LEAST_COUNT;
  return words.slice(0, isStrongLongEnough || weak === 0 ? strong || fits : weak);
}

function dropLoose(words: readonly Word[], language: EventWords): readonly Word[] {
  const { prepositions, articles, determiners, coordinators, relatives, subordinators } = language;
  const { that, fillers, pronouns } = language;
  const nouns = [articles, determiners, prepositions];
  const loose = [...nouns, coordinators, relatives, subordinators, that, fillers];
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1];
    const before = words[end - 2];
    if (word === undefined || before === undefined) break;
    if (language.particles.has(word.word) && language.isVerb(before.word)) break;
    if (language.copulas.has(word.word)) {
      end -= 1;
      continue;
    }
    // "Hit it": the object.
    if (pronouns.has(word.word) && !that.has(word.word) && language.isVerb(before.word)) break;
    const isMark = word.kind === "mark" && !/^[)”"»%]$/.test(word.raw);
    if (!isMark && !(word.kind === "word" && loose.some((set) => set.has(word.word)))) break;
    end -= 1;
  }
  const comma = words.findLastIndex(({ raw }, index) => raw === "," && index < end);
  if (comma > 1 && end - comma <= LEAST_COUNT) end = comma;
  return words.slice(0, end);
}

/** The words as they stand in the text, a space where some are left out; a capital in front, no full stop. */
export function printTitle(text: string, words: readonly Word[]): string {
  const isPaired = words.filter(({ raw }) => /^[“”"«»„]$/.test(raw)).length % 2 === 0;
  let title = "";
  let before: Word | undefined;
  for (const word of words) {
    if (!isPaired && /^[“”"«»„]$/.test(word.raw)) continue;
    const isDouble = before === undefined || /^[,;:]$/.test(before.raw);
    if (word.kind === "mark" && /^[,;:.]$/.test(word.raw) && isDouble) continue;
    const gap =
      before === undefined ? "" : text.slice(before.end, Math.max(before.end, word.start));
    const isNear =
      gap.length < 4 && gap.trim() === "" && before !== undefined && word.start >= before.end;
    const isTight = before === undefined || /^[,;:.!?)]$/.test(word.raw);
    title += `${isNear ? gap.replace(/\s+/g, " ") : isTight ? "" : " "}${word.raw}`;
    before = word;
  }
  const plain = title.replace(/^[\s,;:.\-–—•]+|[\s,;:.\-–—•]+$/g, "");
  const cut = plain.length <= TITLE_LENGTH ? plain : cutAtWord(plain);
  return cut.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function cutAtWord(title: string): string {
  const part = title.slice(0, TITLE_LENGTH + 1);
  const at = part.lastIndexOf(" ");
  return part.slice(0, at > 0 ? at : TITLE_LENGTH).trimEnd();
}
