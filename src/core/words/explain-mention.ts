import { assertUnreachable } from "#core/base";
import type { Article, Mention, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { kindOfDate } from "./date-kind.ts";
import { describeEdtf, describeWhen, titleOf } from "./dates.ts";
import { localText } from "./local-text.ts";
import type { NamedUnit } from "./words.ts";
import { wordsFor } from "./words-for.ts";

/**
 * One sentence of how a mention's date was worked out, by its basis. A mention that carries a `note` says it in
 * that note's words. `article` is the one that the mention quotes; an external mention may have none.
 */
export function explainMention(
  mention: Mention,
  article: Article | undefined,
  timeline: Timeline,
  locale: DateLocale,
): string {
  if (mention.note !== undefined) return localText(mention.note, locale);
  const { explain } = wordsFor(locale);
  const date = describeWhen(mention, locale);
  switch (mention.basis) {
    case "explicit":
      return explainExplicit(mention, article, locale);
    case "relative":
      return explainRelative(mention, article, timeline, locale);
    case "implied":
      return explain.implied(date);
    case "external": {
      const { reference } = mention;
      if (reference === undefined) return explain.externalWithoutReference(date);
      return explain.external(date, reference.title, reference.publisher);
    }
    default:
      return assertUnreachable(mention.basis);
  }
}

function explainExplicit(
  mention: Mention,
  article: Article | undefined,
  locale: DateLocale,
): string {
  const { explain } = wordsFor(locale);
  const year = /^\d{4}/u.exec(mention.date)?.[0];
  const words = mention.expression ?? mention.exact;
  const borrowsYear =
    year !== undefined &&
    words !== undefined &&
    !/\d{4}/u.test(words) &&
    article?.written.startsWith(year) === true;
  if (borrowsYear) return explain.namedWithoutYear(describeWritten(article, locale));
  return explain.named[findNamedUnit(mention)];
}

function findNamedUnit(mention: Mention): NamedUnit {
  const kind = kindOfDate({ date: mention.date });
  return kind === "day" || kind === "month" || kind === "year" ? kind : "date";
}

function explainRelative(
  mention: Mention,
  article: Article | undefined,
  timeline: Timeline,
  locale: DateLocale,
): string {
  const { explain, quote } = wordsFor(locale);
  const date = describeWhen(mention, locale);
  const words = quote(mention.expression ?? mention.exact ?? mention.date);
  const anchor = timeline.events.find(({ id }) => id === mention.relativeTo);
  if (anchor !== undefined) return explain.countedFromEvent(words, titleOf(anchor, locale), date);
  if (article === undefined) return explain.implied(date);
  return explain.countedFromWriting(words, describeWritten(article, locale), date);
}

function describeWritten(article: Article, locale: DateLocale): string {
  return describeEdtf(article.written, locale, { weekday: true });
}
