import type { LocalText, Timeline } from "#core/model";
import { createMayBeSame, type Spoken } from "./may-be-same.ts";
import { listQuotedMentions, type QuotedMention } from "./quoted-mention.ts";
import { createRandom, type Random, shuffle } from "./random.ts";
import { voiceOf } from "./voice.ts";

/** One speaker, and the articles in which quotations of the exercise are from them. */
export interface SpeakerChoice {
  readonly key: string;
  readonly articles: readonly string[];
  /** Every name that these articles give them, each once; none where an article says it in its own name. */
  readonly names: readonly SpeakerName[];
}

export interface SpeakerName {
  readonly speaker: string;
  readonly label?: LocalText;
}

/** Quotations, and who says them where, each once: to be matched. */
export interface SpeakerExercise {
  readonly quotations: readonly (QuotedMention & { readonly answer: string })[];
  readonly choices: readonly SpeakerChoice[];
}

const MOST_QUOTATIONS = 6;
const DEALS = 12;

/**
 * Quotations of the events, of as many speakers as can be had, and who says them in another order. One speaker is one
 * choice, whatever name an article gives; who could rightly be named for another's quotation is not dealt beside them.
 */
export function createSpeakers(
  timeline: Timeline,
  ids: readonly string[],
  seed: number,
): SpeakerExercise {
  const random = createRandom(seed);
  const all = listQuotedMentions(timeline, ids).map((quoted) => ({
    quoted,
    voice: voiceOf(timeline, quoted),
  }));
  const mayBeSame = createMayBeSame(timeline);
  let dealt: readonly Spoken[] = [];
  for (let n = 0; n < DEALS; n++) {
    const next = pickApart(inOrderOfUse(shuffle(all, random)), mayBeSame);
    if (countVoices(next) > countVoices(dealt)) dealt = next;
  }
  return {
    quotations: shuffle(dealt, random).map(({ quoted, voice }) => ({
      ...quoted,
      answer: voice.key,
    })),
    choices: listChoices(dealt, random),
  };
}

/** First one quotation of each voice, and named speakers before what articles say in their own name: that could be anyone's. */
function inOrderOfUse(shuffled: readonly Spoken[]): readonly Spoken[] {
  const seen = new Set<string>();
  const first = shuffled.filter(({ voice }) => !seen.has(voice.key) && seen.add(voice.key));
  const named = first.filter(({ voice }) => voice.names.length > 0);
  const own = first.filter(({ voice }) => voice.names.length === 0);
  return [...named, ...own, ...shuffled.filter((one) => !first.includes(one))];
}

function pickApart(
  spoken: readonly Spoken[],
  mayBeSame: (a: Spoken, b: Spoken) => boolean,
): readonly Spoken[] {
  const picked: Spoken[] = [];
  for (const one of spoken) {
    if (picked.length === MOST_QUOTATIONS) break;
    if (!picked.some((other) => mayBeSame(one, other))) picked.push(one);
  }
  return picked;
}

function countVoices(spoken: readonly Spoken[]): number {
  return new Set(spoken.map(({ voice }) => voice.key)).size;
}

function listChoices(dealt: readonly Spoken[], random: Random): readonly SpeakerChoice[] {
  const keys = [...new Set(dealt.map(({ voice }) => voice.key))];
  const choices = keys.map((key) => {
    const mentions = dealt
      .filter(({ voice }) => voice.key === key)
      .map(({ quoted }) => quoted.mention);
    const names = new Map(
      mentions.flatMap(({ attributedTo, attributedToLabel: label }) =>
        attributedTo === undefined
          ? []
          : [[attributedTo, { speaker: attributedTo, ...(label === undefined ? {} : { label }) }]],
      ),
    );
    const articles = [...new Set(mentions.map(({ article }) => article))];
    return { key, articles: articles.toSorted(), names: [...names.values()] };
  });
  return shuffle(choices, random);
}
