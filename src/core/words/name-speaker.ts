import { assertDefined } from "#core/base";
import type { Article, LocalText, Mention, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { speakerOf } from "./dates.ts";
import { exerciseWordsFor } from "./exercise-words-for.ts";
import { localText } from "./local-text.ts";
import { namePublisher, nameSource } from "./sources.ts";

/** Who says something in one or more articles, by every name that they give; without names the article says it itself. */
export interface NamedSpeaker {
  readonly articles: readonly string[];
  readonly names: readonly { readonly speaker: string; readonly label?: LocalText }[];
}

/** Who says it, and where: "Adam Dolnik (Times of India)"; "the article itself (The Star)". */
export function nameSpeaker(named: NamedSpeaker, timeline: Timeline, locale: DateLocale): string {
  const { who } = exerciseWordsFor(locale);
  const sources = named.articles
    .map((id) => nameSource(findArticle(timeline, id), locale))
    .join(", ");
  const [first, ...rest] = named.names.map(
    ({ speaker, label }) => localText(label, locale) || speaker,
  );
  if (first === undefined) return who.ownVoice(sources);
  // Where articles place one person differently, the name alone is what they agree on.
  const name = rest.every((other) => other === first) ? first : (first.split(",", 1)[0] ?? first);
  return `${name} (${sources})`;
}

/** On whose word a quotation stands, and who passes it on: "Said by: FSB. Passed on by: BBC, via The Star." */
export function nameChain(
  mention: Mention & { readonly article: string },
  timeline: Timeline,
  locale: DateLocale,
): string {
  const { who } = exerciseWordsFor(locale);
  const carrier = namePublisher(findArticle(timeline, mention.article), locale);
  const speaker = speakerOf(mention, locale);
  return speaker === "" ? who.inOwnName(carrier) : who.passedOn(speaker, carrier);
}

function findArticle({ articles }: Timeline, wanted: string): Article {
  return assertDefined(
    articles.find(({ id }) => id === wanted),
    "article of a quotation",
  );
}
