import type { LocalText, Timeline } from "#core/model";
import { listQuotedMentions, type QuotedMention } from "./quoted-mention.ts";
import { createRandom, shuffle } from "./random.ts";

/** Who says something, and in which article. */
export interface SpeakerChoice {
  readonly key: string;
  readonly article: string;
  /** Left out where the article says it in its own name. */
  readonly speaker?: string;
  readonly speakerLabel?: LocalText;
}

/** Quotations, and who says them where, each once: to be matched. */
export interface SpeakerExercise {
  readonly quotations: readonly (QuotedMention & { readonly answer: string })[];
  readonly choices: readonly SpeakerChoice[];
}

const MOST_QUOTATIONS = 6;

/** Quotations of the events, of as many speakers and articles as can be had, and who says them in another order. */
export function createSpeakers(
  timeline: Timeline,
  ids: readonly string[],
  seed: number,
): SpeakerExercise {
  const random = createRandom(seed);
  const shuffled = shuffle(listQuotedMentions(timeline, ids), random).map((quoted) => {
    const choice = choiceOf(quoted);
    return { ...quoted, answer: choice.key, choice };
  });
  const seen = new Set<string>();
  const first = shuffled.filter(
    ({ answer }) => !seen.has(answer) && seen.add(answer) !== undefined,
  );
  const rest = shuffled.filter((one) => !first.includes(one));
  // Named speakers first: what articles say in their own name could be anyone's.
  const named = first.filter(({ choice }) => choice.speaker !== undefined);
  const unnamed = first.filter(({ choice }) => choice.speaker === undefined);
  const picked = [...named, ...unnamed, ...rest].slice(0, MOST_QUOTATIONS);
  const choices = new Map(picked.map(({ choice }) => [choice.key, choice]));
  return {
    quotations: shuffle(picked, random).map(({ choice: _choice, ...quoted }) => quoted),
    choices: shuffle([...choices.values()], random),
  };
}

function choiceOf({ mention }: QuotedMention): SpeakerChoice {
  const { article, attributedTo, attributedToLabel } = mention;
  return {
    key: JSON.stringify([article, attributedTo ?? ""]),
    article,
    ...(attributedTo === undefined ? {} : { speaker: attributedTo }),
    ...(attributedToLabel === undefined ? {} : { speakerLabel: attributedToLabel }),
  };
}
