import { compareReadings, type QuotedMention } from "#core/exercise";
import type { Timeline } from "#core/model";
import { describeWhen, exerciseWordsFor, type Locale, nameSource, nameSpeaker } from "#core/words";

/** What the words say to an answer. */
export interface Judgement {
  readonly isBorneOut: boolean;
  readonly text: string;
}

/** Holds the date that was chosen for a quotation against the one that its words give. */
export function judgeDate(
  chosen: QuotedMention | undefined,
  { mention }: QuotedMention,
  locale: Locale,
): Judgement {
  const { sure } = exerciseWordsFor(locale);
  const date = describeWhen(mention, locale);
  if (chosen === undefined) return { isBorneOut: false, text: sure.empty(date) };
  const comparison = compareReadings(chosen.mention, mention);
  return comparison === "same"
    ? { isBorneOut: true, text: sure.same }
    : { isBorneOut: false, text: sure[comparison](date) };
}

/** Holds who was chosen as the speaker of a quotation against who says it, and where. */
export function judgeSpeaker(
  chosen: QuotedMention | undefined,
  { mention }: QuotedMention,
  timeline: Timeline,
  locale: Locale,
): Judgement {
  const { who } = exerciseWordsFor(locale);
  const { article, attributedTo, attributedToLabel } = mention;
  const name = nameSpeaker(
    {
      article,
      ...(attributedTo === undefined ? {} : { speaker: attributedTo }),
      ...(attributedToLabel === undefined ? {} : { speakerLabel: attributedToLabel }),
    },
    timeline,
    locale,
  );
  const isSource = chosen?.mention.article === article;
  const isSpeaker = chosen?.mention.attributedTo === attributedTo;
  if (chosen === undefined) return { isBorneOut: false, text: who.empty(name) };
  if (isSource && isSpeaker) return { isBorneOut: true, text: who.same };
  if (isSource) return { isBorneOut: false, text: who.sameSource(name) };
  if (!isSpeaker || attributedTo === undefined) {
    return { isBorneOut: false, text: who.other(name) };
  }
  const source = timeline.articles.find(({ id }) => id === article);
  return {
    isBorneOut: false,
    text: who.sameSpeaker(source === undefined ? name : nameSource(source, locale)),
  };
}
