import { type Article, type Mention, splitQuotation, type TimelineEvent } from "#core/model";
import {
  describeWhen,
  explainMention,
  namePublisher,
  noteLanguage,
  quotationMarks,
} from "#core/words";
import { printDate } from "./date.ts";
import { attribute, findWebAddress, type Html, html } from "./html.ts";
import { findArticle, findPassageAddress, type PageScope, sayName } from "./scope.ts";

/** What one article (or a reference outside them) says of when: the words, who says it, the date, and how it was read. */
export function printMention(
  scope: PageScope,
  event: TimelineEvent,
  mention: Mention,
  number: number,
): Html {
  const article = findArticle(scope, mention.article);
  const explanation = explainMention(mention, article, scope.timeline, scope.locale);
  const kind = mention.basis === "external" ? "mention mention-external" : "mention";
  return html`<li class="${kind}">
${printQuotation(scope, mention, article)}
<p class="mention-when">${printDate(mention.date, describeWhen(mention, scope.locale, "short"))}</p>
<p class="mention-source">${printSource(scope, mention, article)}</p>
<p class="mention-explanation">${explanation}</p>
${printLinks(scope, event, mention, article, number)}
</li>
`;
}

/** The words, in their own language, with the temporal expression underlined; one outside them stands beside them. */
export function printQuotation(
  { words }: PageScope,
  mention: Mention,
  article: Article | undefined,
): Html | undefined {
  if (mention.exact === undefined || article === undefined) return undefined;
  const cite = findWebAddress(article.url);
  const [open, close] = quotationMarks(words, mention.exact);
  const runs = splitQuotation(mention).map(({ text, isExpression }) =>
    isExpression ? html`<u class="expression">${text}</u>` : text,
  );
  return html`<blockquote class="mention-quote"${attribute("lang", article.language)}${attribute("cite", cite)}>${open}${runs}${close}</blockquote>`;
}

/** Whose words they are: the source, its language where it is another one, and the speaker. */
export function printSource(
  scope: PageScope,
  mention: Mention,
  article: Article | undefined,
): Html {
  const { words, locale } = scope;
  const speaker = sayName(scope, mention.attributedTo, mention.attributedToLabel);
  const said = speaker === "" ? undefined : html` · ${words.event.says(speaker)}`;
  if (article === undefined) {
    const name = mention.reference?.publisher ?? words.source.elsewhere;
    return html`<cite>${name}</cite> · ${scope.pageWords.external}${said}`;
  }
  return html`<cite>${namePublisher(article, locale)}</cite>${noteLanguage(article, locale)}${said}`;
}

function printLinks(
  scope: PageScope,
  event: TimelineEvent,
  mention: Mention,
  article: Article | undefined,
  number: number,
): Html | undefined {
  const { words, pageWords, places } = scope;
  if (article !== undefined && mention.start !== undefined && mention.end !== undefined) {
    const page = places.passage(article.id, event.id, number);
    const elsewhere = findPassageAddress(article, mention);
    return html`<p class="mention-links"><a href="${page}">${pageWords.readInArticle}</a>${elsewhere === undefined ? undefined : html` · <a href="${elsewhere}" rel="noopener noreferrer">${words.source.opensElsewhere}</a>`}</p>`;
  }
  const reference = findWebAddress(mention.reference?.url);
  if (mention.reference === undefined || reference === undefined) return undefined;
  return html`<p class="mention-links"><a href="${reference}" rel="noopener noreferrer">${mention.reference.title}</a></p>`;
}
