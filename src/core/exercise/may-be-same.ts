import type { Article, Timeline } from "#core/model";
import { hasName } from "./has-name.ts";
import { listQuotedMentions, type QuotedMention } from "./quoted-mention.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** A quotation and who it is from. */
export interface Spoken {
  readonly quoted: QuotedMention;
  readonly voice: Voice;
}

/** Finds pairs of quotations where the speaker of one could rightly be named for the other. */
export type MayBeSame = (a: Spoken, b: Spoken) => boolean;

/**
 * Two speakers that are not to be set against each other, for either could be named for a quotation of one of them:
 * - both are quoted for one event: the one may be part of the other, or pass its words on; two persons are two
 * - of one it is only told what they are: it may be the other, in the same article or by words that they share
 * - one is named in the words of the other: quoted by way of another, or of another's people (“Russia’s FSB”)
 * - one is the agency or publisher that carried the article of the other
 * What articles say in their own name is nobody else's, unless somebody carried it.
 */
export function createMayBeSame(timeline: Timeline): MayBeSame {
  const together = findTogether(timeline);
  const couldBe = (one: Spoken, other: Spoken) =>
    one.voice.names.length > 0 &&
    (isNamedIn(one.voice, other.quoted) ||
      isCarrier(one.voice, findArticle(timeline, other.quoted)) ||
      (one.voice.isDescribed && other.voice.names.length > 0 && fits(one, other)));
  return (a, b) => {
    if (a.voice.key === b.voice.key) return false;
    const arePersons = [a, b].every(({ voice }) => voice.entry?.kind === "person");
    if (!arePersons && together.has(pairOf(a.voice, b.voice))) return true;
    return couldBe(a, b) || couldBe(b, a);
  };
}

/** Speakers quoted for the same event, in pairs. */
function findTogether(timeline: Timeline): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { id } of timeline.events) {
    const voices = listQuotedMentions(timeline, [id])
      .map((quoted) => voiceOf(timeline, quoted))
      .filter(({ names }) => names.length > 0);
    for (const a of voices) for (const b of voices) pairs.add(pairOf(a, b));
  }
  return pairs;
}

function pairOf(a: Voice, b: Voice): string {
  return [a.key, b.key].toSorted().join(" ");
}

function findArticle({ articles }: Timeline, { mention }: QuotedMention): Article | undefined {
  return articles.find(({ id }) => id === mention.article);
}

function isNamedIn({ names }: Voice, { mention }: QuotedMention): boolean {
  return names.some((name) => hasName(mention.exact, name));
}

function isCarrier(
  { names }: Voice,
  { agency = "", publisher = "" }: Partial<Article> = {},
): boolean {
  return names.some((name) => hasName(agency, name) || hasName(publisher, name));
}

/** Whether a description could be of a speaker: in one article, or when they share a word. */
function fits(described: Spoken, { voice, quoted }: Spoken): boolean {
  if (described.quoted.mention.article === quoted.mention.article) return true;
  const told = wordsOf([...voice.names, ...Object.values(voice.entry?.text ?? {})]);
  return wordsOf(described.voice.names).some((word) => told.some((other) => isAkin(word, other)));
}

const SHORTEST_STEM = 5;

/** Words that tell something: long ones, and abbreviations such as “US”. */
function wordsOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST_STEM || /^\p{Lu}{2,}$/u.test(word))
    .map((word) => word.toLowerCase());
}

/** “Russia” and “Russian”. */
function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= SHORTEST_STEM && long.startsWith(short));
}
