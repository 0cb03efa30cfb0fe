import type { Article, Excerpt, Mention, TimelineEvent } from "#core/model";
import { describeWhen, namePublisher, titleOf } from "#core/words";
import { articlePath, passageId, rootFrom } from "./addresses.ts";
import { printArticleFacts } from "./article-facts.ts";
import { otherLocale, printChrome, printWayBack } from "./chrome.ts";
import { printDate } from "./date.ts";
import { type PageFrame, printDocument } from "./document.ts";
import { type Html, html } from "./html.ts";
import { markText, type PassageMark } from "./marked-text.ts";
import type { PageInput } from "./page-input.ts";
import { createSiteScope, findPassageAddress, type PageScope, say } from "./scope.ts";

/** A mention that stands in this article, with its place. */
interface PlacedMention {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  readonly mark: PassageMark;
}

/** One article's page: its particulars, its text with every dated passage marked, and the events they lead to. */
export function printArticlePage(input: PageInput, article: Article, frame: PageFrame): string {
  const { timeline, locale } = input;
  const path = articlePath(timeline.id, locale, article.id);
  const scope = createSiteScope(input, locale, rootFrom(path));
  const { words, pageWords } = scope;
  const placed = listPlacedMentions(scope, article);
  const publisher = namePublisher(article, locale);
  const body = printChrome({
    scope,
    translation: articlePath(timeline.id, otherLocale(locale), article.id),
    heading: printWayBack(scope),
    main: html`<article class="source">
<h1 class="source-title" lang="${article.language}">${article.title}</h1>
${printArticleFacts(scope, article)}
${article.text === "excerpts" ? html`<p class="note">${words.source.excerpts}</p>` : undefined}
<div class="source-text" lang="${article.language}">
${printText(scope, article, placed)}</div>
</article>
<section class="passages" aria-labelledby="passages">
<h2 id="passages">${words.source.passages}</h2>
<ol>
${placed.map((each) => printPassageEntry(scope, article, each))}</ol>
</section>`,
  });
  return printDocument(
    {
      path,
      locale,
      title: `${article.title} · ${say(scope, timeline.title)}`,
      description: pageWords.articleDescription(article.title, publisher, placed.length),
      kind: "article",
      addresses: {
        en: articlePath(timeline.id, "en", article.id),
        nb: articlePath(timeline.id, "nb", article.id),
      },
      app: { collection: timeline.id, article: article.id },
      body,
    },
    frame,
  );
}

function listPlacedMentions(scope: PageScope, article: Article): readonly PlacedMention[] {
  const placed = scope.timeline.events.flatMap((event) =>
    event.mentions.flatMap((mention, index) => {
      const { start, end, expressionStart, expressionEnd } = mention;
      if (mention.article !== article.id || start === undefined || end === undefined) return [];
      const mark: PassageMark = {
        id: passageId(event.id, index + 1),
        href: scope.places.event(event.id),
        from: start,
        to: end,
        ...(expressionStart !== undefined &&
          expressionEnd !== undefined && {
            expression: { from: expressionStart, to: expressionEnd },
          }),
      };
      return [{ event, mention, mark }];
    }),
  );
  return placed.sort((a, b) => a.mark.from - b.mark.from || b.mark.to - a.mark.to);
}

function printText(
  { texts }: PageScope,
  article: Article,
  placed: readonly PlacedMention[],
): readonly Html[] {
  const text = texts.find((each) => each.article === article.id);
  if (text === undefined) return [];
  const marks = placed.map(({ mark }) => mark);
  const gap = html`<p class="excerpt-gap">…</p>\n`;
  const parts: Html[] = [];
  let shownTo = 0;
  for (const excerpt of text.excerpts) {
    if (excerpt.start > shownTo) parts.push(gap);
    parts.push(...printParagraphs(excerpt, marks));
    shownTo = excerpt.end;
  }
  if (shownTo < text.length) parts.push(gap);
  return parts;
}

function printParagraphs(excerpt: Excerpt, marks: readonly PassageMark[]): readonly Html[] {
  return [...excerpt.text.matchAll(/[^\n]+/gu)].map(
    (line) =>
      html`<p class="excerpt">${markText(line[0], excerpt.start + line.index, marks)}</p>\n`,
  );
}

function printPassageEntry(
  scope: PageScope,
  article: Article,
  { event, mention, mark }: PlacedMention,
): Html {
  const { words, locale } = scope;
  const elsewhere = findPassageAddress(article, mention);
  const date = printDate(mention.date, describeWhen(mention, locale, "short"));
  return html`<li><a href="${mark.href}">${titleOf(event, locale)}</a> · ${date} · <a href="#${mark.id}"><q lang="${article.language}">${mention.expression ?? mention.exact}</q></a>${elsewhere === undefined ? undefined : html` · <a href="${elsewhere}" rel="noopener noreferrer">${words.source.opensElsewhere}</a>`}</li>
`;
}
