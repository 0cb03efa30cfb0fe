import type { LocalText } from "#core/model";
import { type DateLocale, describeDate, parseEdtf } from "#core/time";
import type { ShownArticle, ShownEvent, ShownMention, ShownTimeline } from "./parse-shown.ts";
import { findWebLink, type SiteLinks } from "./site-links.ts";
import { elementWordsFor } from "./words.ts";

/** What every text of the element is made from. */
export interface Telling {
  readonly timeline: ShownTimeline;
  readonly locale: DateLocale;
  readonly links: SiteLinks;
}

/** What one mention says, ready to be shown: all of it text, but for an address that has been looked at. */
export interface ToldMention {
  readonly mention: ShownMention;
  /** The language of its words. */
  readonly language: string | undefined;
  /** "The Star", "according to the FSB", "22 Mar 2024". */
  readonly source: readonly string[];
  readonly link: { readonly href: string; readonly text: string } | undefined;
}

export function sayText(text: LocalText, locale: DateLocale): string {
  return text[locale] ?? text.en ?? Object.values(text)[0] ?? "";
}

/** "Friday 22 March 2024, evening", "Krasnogorsk". */
export function tellWhen(event: ShownEvent, locale: DateLocale): readonly string[] {
  const { place = "", placeLabel } = event;
  const where = placeLabel === undefined ? place : sayText(placeLabel, locale);
  return listFacts(describeWhen(event, locale, "long"), where);
}

/** An event's mentions in their order; the number of each, from 1, is part of its address. */
export function tellMentions(told: Telling, event: ShownEvent, most: number) {
  return event.mentions.slice(0, most).map((each, i) => tellMention(told, event, each, i + 1));
}

function tellMention(
  { timeline, locale, links }: Telling,
  event: ShownEvent,
  mention: ShownMention,
  number: number,
): ToldMention {
  const words = elementWordsFor(locale);
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const { attributedTo = "", attributedToLabel, reference } = mention;
  const who = attributedToLabel === undefined ? attributedTo : sayText(attributedToLabel, locale);
  const page = article && links.passage(article.page, event.id, number);
  const outside = reference && findWebLink(reference.url)?.href;
  return {
    mention,
    language: article?.language,
    source: listFacts(
      article === undefined ? (reference?.publisher ?? "") : nameSource(article, locale),
      mention.basis === "external" ? words.elsewhere : "",
      who === "" ? "" : words.says(who),
      describeWhen(mention, locale, "short"),
    ),
    link:
      page !== undefined && mention.exact !== undefined
        ? { href: page, text: words.read }
        : outside !== undefined && reference !== undefined
          ? { href: outside, text: reference.title }
          : undefined,
  };
}

function nameSource(article: ShownArticle, locale: DateLocale): string {
  const { agency, publisher } = article;
  return agency !== undefined && publisher !== undefined
    ? `${agency}, via ${publisher}`
    : (publisher ?? agency ?? sayText(article.shortTitle, locale));
}

function describeWhen(
  { date, partOfDay }: Pick<ShownMention, "date" | "partOfDay">,
  locale: DateLocale,
  form: "long" | "short",
): string {
  const parsed = parseEdtf(date);
  if (!parsed.ok) return date;
  return describeDate(parsed.value, locale, {
    form,
    weekday: form === "long",
    ...(partOfDay === undefined ? {} : { partOfDay }),
  });
}

function listFacts(...facts: readonly string[]): readonly string[] {
  return facts.filter((fact) => fact !== "");
}
