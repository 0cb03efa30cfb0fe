import type { Passage } from "#core/model";
import { findPassageMention, markExpressions } from "#core/story";
import { nameLanguage, namePublisher } from "#core/words";
import { attribute, findWebAddress, type Html, html } from "./html.ts";
import type { PageScope } from "./scope.ts";

/** The words as they stand in the article, with the temporal expressions underlined; whose they are, and the ways to them. */
export function printPassage(scope: PageScope, passage: Passage): Html | undefined {
  const { timeline, locale, words, places } = scope;
  const article = timeline.articles.find(({ id }) => id === passage.article);
  if (article === undefined) return undefined;
  const [open = "", close = ""] = words.quote(" ").split(" ");
  const place = findPassageMention(timeline, passage);
  const href =
    place === undefined
      ? places.article(article.id)
      : places.passage(article.id, place.event, place.number);
  const foreign =
    article.language.split("-")[0] === locale
      ? undefined
      : html` · ${words.event.inLanguage(nameLanguage(article.language, locale))}`;
  const cite = findWebAddress(article.url);
  return html`<figure class="story-quotation">
<blockquote${attribute("lang", article.language)}${attribute("cite", cite)}>${open}${underline(scope, passage)}${close}</blockquote>
<figcaption><cite><a class="story-source-link" href="${href}">${namePublisher(article, locale)}</a></cite>${foreign}</figcaption>
</figure>
`;
}

function underline({ timeline }: PageScope, passage: Passage): readonly Html[] {
  const parts: Html[] = [];
  let at = 0;
  for (const { from, to } of markExpressions(timeline, passage)) {
    const before = passage.exact.slice(at, from);
    parts.push(html`${before}<u class="expression">${passage.exact.slice(from, to)}</u>`);
    at = to;
  }
  return [...parts, html`${passage.exact.slice(at)}`];
}
