import type { Article, Mention, TimelineEvent } from "#core/model";
import { describeWhen, embedWordsFor, explainAgreement, titleOf } from "#core/words";
import { passageId } from "./addresses.ts";
import { printDate } from "./date.ts";
import { CATEGORY_DOT, categoryClass } from "./event-entry.ts";
import { findWebAddress, type Html, html } from "./html.ts";
import { markText } from "./marked-text.ts";
import { eventId } from "./places.ts";
import { printQuotation, printSource } from "./quotation.ts";
import { findArticle, findPassageAddress, type PageScope, say, sayName } from "./scope.ts";

/** An event in the embed page: title, when, where sources differ, and each quotation in its paragraph. */
export function printEmbedEntry(scope: PageScope, event: TimelineEvent): Html {
  const { locale, timeline, places, words, pageWords } = scope;
  const number = timeline.categories.findIndex(({ id }) => id === event.category);
  const place = sayName(scope, event.place, event.placeLabel);
  const facts = [say(scope, timeline.categories[number]?.label), place].filter(Boolean);
  const isSplit = event.agreement === "conflict";
  const quoted = event.mentions.some(({ basis }) => basis !== "external");
  return html`<li id="${eventId(event.id)}" class="${categoryClass(number)}">
<h3 class="event-title"><a href="${places.event(event.id)}">${titleOf(event, locale)}</a></h3>
<p class="event-meta">${CATEGORY_DOT}<span><span class="event-when">${printDate(event.date, describeWhen(event, locale))}</span>${facts.map((fact) => html` · ${fact}`)}${isSplit ? html` · <strong class="conflict"><span aria-hidden="true">≠ </span>${words.agreement.conflict}</strong>` : undefined}</span></p>
${quoted ? undefined : html`<p class="note">${pageWords.externalNote}</p>`}
<ul class="mention-list">
${event.mentions.map((mention, index) => printEmbedMention(scope, event, mention, index + 1))}</ul>
${printAgreement(scope, event)}</li>
`;
}

/** An event in the short list: title and when, leading to its page, or into the card once the script runs. */
export function printEmbedIndexEntry({ locale, places }: PageScope, event: TimelineEvent): Html {
  return html`<li><a href="${places.event(event.id)}" data-id="${event.id}">${titleOf(event, locale)} <span class="index-when">${describeWhen(event, locale, "short")}</span></a></li>
`;
}

/** How the sources' dates stand to each other, where there is more to say than that they agree. */
function printAgreement({ timeline, locale }: PageScope, event: TimelineEvent): Html | undefined {
  if (event.agreement !== "conflict" && event.agreement !== "refined") return undefined;
  return html`<p class="agreement">${explainAgreement(event, timeline, locale)}</p>
`;
}

/** The words; below them who says it, the date as this source gives it, and the ways to the passage. */
function printEmbedMention(
  scope: PageScope,
  event: TimelineEvent,
  mention: Mention,
  number: number,
): Html {
  const article = findArticle(scope, mention.article);
  const when = describeWhen(mention, scope.locale, "short");
  const links = listLinks(scope, event, mention, article, number);
  return html`<li class="mention${mention.basis === "external" ? " mention-external" : ""}">
${printQuotation(scope, mention, article)}
<p class="mention-source">${printSource(scope, mention, article)} · ${printDate(mention.date, when)}${links.map((link) => html` · ${link}`)}</p>
${printParagraph(scope, event, mention, article, number)}</li>
`;
}

function listLinks(
  { words, pageWords, places }: PageScope,
  event: TimelineEvent,
  mention: Mention,
  article: Article | undefined,
  number: number,
): readonly Html[] {
  if (article !== undefined && mention.start !== undefined) {
    const page = places.passage(article.id, event.id, number);
    const elsewhere = findPassageAddress(article, mention);
    return [
      html`<a class="passage-way" href="${page}">${pageWords.readInArticle}</a>`,
      ...(elsewhere === undefined
        ? []
        : [
            html`<a href="${elsewhere}" data-page="${page}" rel="noopener noreferrer">${words.source.opensElsewhere}</a>`,
          ]),
    ];
  }
  const reference = findWebAddress(mention.reference?.url);
  return mention.reference === undefined || reference === undefined
    ? []
    : [html`<a href="${reference}" rel="noopener noreferrer">${mention.reference.title}</a>`];
}

/** The paragraph or paragraphs that the words stand in, as the site carries the text, with the words marked. */
function printParagraph(
  { texts, locale, places }: PageScope,
  event: TimelineEvent,
  { start, end, exact, expressionStart, expressionEnd }: Mention,
  article: Article | undefined,
  number: number,
): Html | undefined {
  if (article === undefined || start === undefined || end === undefined) return undefined;
  const excerpt = texts
    .find((text) => text.article === article.id)
    ?.excerpts.find((each) => each.start <= start && end <= each.end);
  if (excerpt === undefined) return undefined;
  const mark = {
    id: passageId(event.id, number),
    href: places.passage(article.id, event.id, number),
    from: start,
    to: end,
    ...(expressionStart !== undefined &&
      expressionEnd !== undefined && { expression: { from: expressionStart, to: expressionEnd } }),
  };
  const lines = [...excerpt.text.matchAll(/[^\n]+/gu)]
    .map((line) => ({ text: line[0], from: excerpt.start + line.index }))
    .filter(({ text, from }) => from < end && from + text.length > start);
  // Nothing more to read than the quotation itself.
  if (lines.map(({ text }) => text).join("\n") === exact) return undefined;
  return html`<details class="paragraph"><summary>${embedWordsFor(locale).paragraph}</summary>
${lines.map(({ text, from }) => html`<p class="excerpt" lang="${article.language}" dir="auto">${markText(text, from, [mark])}</p>\n`)}</details>
`;
}
