import { assertDefined } from "#core/base";
import type { LocalText, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { exerciseWordsFor } from "./exercise-words-for.ts";
import { localText } from "./local-text.ts";
import { nameSource } from "./sources.ts";

/** Who says something in an article; without a speaker the article says it itself. */
export interface NamedSpeaker {
  readonly article: string;
  readonly speaker?: string;
  readonly speakerLabel?: LocalText;
}

/** Who says it, and where: "Adam Dolnik (in Times of India)"; "The Star itself". */
export function nameSpeaker(named: NamedSpeaker, timeline: Timeline, locale: DateLocale): string {
  const { who } = exerciseWordsFor(locale);
  const article = timeline.articles.find(({ id }) => id === named.article);
  const source = nameSource(assertDefined(article, "article of a quotation"), locale);
  const speaker = localText(named.speakerLabel, locale) || named.speaker;
  return speaker === undefined ? who.ownVoice(source) : who.spoken(speaker, source);
}
