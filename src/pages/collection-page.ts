import type { Article, Timeline, TimelineEvent } from "#core/model";
import { nameLanguage, namePublisher, summariseTimeline, titleOf } from "#core/words";
import { collectionPath, rootFrom } from "./addresses.ts";
import { printSourceDates } from "./article-facts.ts";
import { otherLocale, printChrome } from "./chrome.ts";
import { relateToCollection } from "./collection-relations.ts";
import { type PageFrame, printDocument } from "./document.ts";
import type { DrawingSize } from "./draw-timeline.ts";
import { CATEGORY_DOT, categoryClass, printEventBody } from "./event-entry.ts";
import { attribute, type Html, html, trustHtml } from "./html.ts";
import { describeDataset } from "./json-ld.ts";
import type { PageInput } from "./page-input.ts";
import { eventId } from "./places.ts";
import { createSiteScope, type PageScope, say } from "./scope.ts";

/**
 * A collection's page: its title, the drawing, the legend, the whole chronology with every quotation, the articles.
 * `path` is the page's own folder: the collection's, or `""` for the site's first page, which has the same content.
 */
export function printCollectionPage(input: PageInput, path: string, frame: PageFrame): string {
  const { timeline, locale, draw } = input;
  const scope = createSiteScope(input, locale, rootFrom(path));
  const title = say(scope, timeline.title);
  const summary = summariseTimeline(timeline, locale);
  const description = say(scope, timeline.description);
  const { words, pageWords } = scope;
  const drawAt = (size: DrawingSize) =>
    trustHtml(
      draw({
        timeline,
        locale,
        title: pageWords.drawing(title),
        hrefOf: scope.places.event,
        size,
      }),
    );
  const body = printChrome({
    scope,
    translation: collectionPath(timeline.id, otherLocale(locale)),
    heading: html`<h1 class="site-title">${title}</h1>
<p class="site-summary">${summary}</p>`,
    main: html`<div class="page-top">
<figure class="page-drawing" tabindex="0" aria-label="${pageWords.drawing(title)}">
<div class="drawing-wide">${drawAt("wide")}</div>
<div class="drawing-strip">${drawAt("strip")}</div>
</figure>
<div class="page-aside">
${description === "" ? undefined : html`<p class="page-lead">${description}</p>`}
${printLegend(scope, timeline)}
</div>
</div>
${printChronology(scope)}
<section class="articles" aria-labelledby="all-articles">
<h2 id="all-articles">${words.source.panel}</h2>
<ul>
${timeline.articles.map((article) => printArticleEntry(scope, article))}</ul>
</section>`,
  });
  return printDocument(
    {
      path,
      locale,
      title: `${title} · ${words.site.name}`,
      description: description === "" ? `${title}: ${summary}` : description,
      kind: "website",
      addresses: { en: collectionPath(timeline.id, "en"), nb: collectionPath(timeline.id, "nb") },
      ...relateToCollection(timeline, locale),
      linkedData: describeDataset({ ...scope, at: frame.site ?? scope.root }),
      app: { collection: timeline.id },
      body,
    },
    frame,
  );
}

/** The categories with their marks. */
export function printLegend(scope: PageScope, { categories }: Timeline): Html {
  const entries = categories.map(
    ({ label }, index) =>
      html`<li class="${categoryClass(index)}">${CATEGORY_DOT} ${say(scope, label)}</li>\n`,
  );
  return html`<ul class="legend" aria-label="${scope.words.timeline.categories}">
${entries}</ul>`;
}

/** Every event with every quotation, in order of time. */
export function printChronology(scope: PageScope): Html {
  const { timeline, pageWords } = scope;
  return html`<section class="chronology" aria-labelledby="all-events">
<h2 id="all-events">${pageWords.allEvents}</h2>
<ol class="events">
${timeline.events.map((event) => printEntry(scope, event))}</ol>
</section>
`;
}

function printEntry(scope: PageScope, event: TimelineEvent): Html {
  return html`<li id="${eventId(event.id)}">
<article class="event-card">
<h3 class="event-title"><a href="${scope.places.event(event.id)}">${titleOf(event, scope.locale)}</a></h3>
${printEventBody(scope, event)}</article>
</li>
`;
}

function printArticleEntry(scope: PageScope, article: Article): Html {
  const { locale, places } = scope;
  const href = places.article(article.id);
  return html`<li><a href="${href}"${attribute("hreflang", locale)}><cite lang="${article.language}">${article.title}</cite></a>
<p class="source-meta">${namePublisher(article, locale)} · ${printSourceDates(scope, article)} · ${nameLanguage(article.language, locale)}</p></li>
`;
}
