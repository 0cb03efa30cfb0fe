import type { Passage, StoryStep } from "#core/model";
import { findPassageMention, splitPassage } from "#core/story";
import { describeEdtf, namePublisher, noteLanguage, quotationMarks } from "#core/words";
import { attribute, findWebAddress, type Html, html } from "./html.ts";
import type { PageScope } from "./scope.ts";

/** The words as they stand in the article, with the temporal expressions underlined; whose they are, and the ways to them. */
export function printPassage(
  scope: PageScope,
  step: StoryStep,
  passage: Passage,
): Html | undefined {
  const { timeline, locale, words, places } = scope;
  const article = timeline.articles.find(({ id }) => id === passage.article);
  if (article === undefined) return undefined;
  const [open, close] = quotationMarks(words, passage.exact);
  const place = findPassageMention(timeline, passage);
  const href =
    place === undefined
      ? places.article(article.id)
      : places.passage(article.id, place.event, place.number);
  const runs = splitPassage(timeline, step.events ?? [], passage).map(({ text, isExpression }) =>
    isExpression ? html`<u class="expression">${text}</u>` : text,
  );
  const cite = findWebAddress(article.url);
  return html`<figure class="story-quotation">
<blockquote${attribute("lang", article.language)}${attribute("cite", cite)}>${open}${runs}${close}</blockquote>
<figcaption><cite><a class="story-source-link" href="${href}">${namePublisher(article, locale)}</a></cite>\u00a0· <span class="story-fact">${describeEdtf(article.written, locale)}${noteLanguage(article, locale)}</span></figcaption>
</figure>
`;
}
