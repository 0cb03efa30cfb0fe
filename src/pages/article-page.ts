import type { Article } from "#core/model";
import { describeWhen, namePublisher, titleOf } from "#core/words";
import { articlePath, rootFrom } from "./addresses.ts";
import { printArticleFacts } from "./article-facts.ts";
import { listPlacedMentions, type PlacedMention, printArticleText } from "./article-text.ts";
import { otherLocale, printChrome, printWayBack } from "./chrome.ts";
import { relateToCollection } from "./collection-relations.ts";
import { printDate } from "./date.ts";
import { type PageFrame, printDocument } from "./document.ts";
import { type Html, html } from "./html.ts";
import { describeArticlePage } from "./json-ld.ts";
import type { PageInput } from "./page-input.ts";
import { createSiteScope, findPassageAddress, type PageScope, say } from "./scope.ts";

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
${printArticleText(scope, article, placed)}</div>
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
      ...relateToCollection(timeline, locale),
      linkedData: describeArticlePage({ ...scope, at: frame.site ?? scope.root }, article),
      app: { collection: timeline.id, article: article.id },
      body,
    },
    frame,
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
