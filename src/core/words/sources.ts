import type { Article, Mention, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { localText } from "./local-text.ts";
import { wordsFor } from "./words-for.ts";

/** The short name of a source, as tabs, columns and readings show it: "The Star". */
export function nameSource(article: Article, locale: DateLocale): string {
  return localText(article.shortTitle, locale);
}

/** Who published it, and through whom: "Reuters, via The Times of India". */
export function namePublisher(article: Article, locale: DateLocale): string {
  const { agency, publisher } = article;
  const words = wordsFor(locale);
  if (agency !== undefined && publisher !== undefined) {
    return words.source.agency(agency, publisher);
  }
  return publisher ?? agency ?? nameSource(article, locale);
}

/** The source that a mention stands in: the article's short name, or the publisher of an external reference. */
export function nameMentionSource(
  mention: Mention,
  timeline: Timeline,
  locale: DateLocale,
): string {
  const article = timeline.articles.find(({ id }) => id === mention.article);
  if (article !== undefined) return nameSource(article, locale);
  return mention.reference?.publisher ?? wordsFor(locale).source.elsewhere;
}

/** After a source, where its article is in another language than the reader's: " · in Norwegian Bokmål". */
export function noteLanguage({ language }: Pick<Article, "language">, locale: DateLocale): string {
  if (language.split("-")[0] === locale) return "";
  return ` · ${wordsFor(locale).event.inLanguage(nameLanguage(language, locale))}`;
}

/** A language's name in the reader's language: "Norwegian Bokmål", "engelsk". */
export function nameLanguage(tag: string, locale: DateLocale): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
}
