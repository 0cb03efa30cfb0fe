import { compareReadings, isLasting, type QuotedMention } from "#core/exercise";
import type { Timeline } from "#core/model";
import { describeWhen, exerciseWordsFor, type Locale, nameSpeaker } from "#core/words";
import type { AnsweredQuotation } from "#pages";

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
  if (comparison === "same") return { isBorneOut: true, text: sure.same };
  const lasts = isLasting(mention);
  if (lasts === isLasting(chosen.mention)) {
    return { isBorneOut: false, text: sure[comparison](date) };
  }
  return { isBorneOut: false, text: lasts ? sure.lasting(date) : sure.single(date) };
}

/**
 * Holds who was chosen as the speaker of a quotation against who says it.
 * @param chosen every quotation that is from the one who was chosen; none when nothing was chosen.
 */
export function judgeSpeaker(
  chosen: readonly AnsweredQuotation[],
  { mention, answer }: AnsweredQuotation,
  timeline: Timeline,
  locale: Locale,
): Judgement {
  const { who } = exerciseWordsFor(locale);
  const { article, attributedTo, attributedToLabel: label } = mention;
  const names =
    attributedTo === undefined
      ? []
      : [{ speaker: attributedTo, ...(label === undefined ? {} : { label }) }];
  const name = nameSpeaker({ articles: [article], names }, timeline, locale);
  const [first] = chosen;
  if (first === undefined) return { isBorneOut: false, text: who.empty(name) };
  if (first.answer === answer) return { isBorneOut: true, text: who.same };
  const inSource = chosen.find((quoted) => quoted.mention.article === article);
  if (inSource === undefined) return { isBorneOut: false, text: who.other(name) };
  const isPassing = inSource.mention.attributedTo === undefined;
  return { isBorneOut: false, text: isPassing ? who.passing(name) : who.sameSource(name) };
}
