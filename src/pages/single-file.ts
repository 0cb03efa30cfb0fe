import type { ArticleText, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { namePublisher, summariseTimeline, wordsFor } from "#core/words";
import { printArticleFacts } from "./article-facts.ts";
import { listPlacedMentions, printArticleText } from "./article-text.ts";
import { otherLocale } from "./chrome.ts";
import { printChronology, printLegend } from "./collection-page.ts";
import type { DrawTimeline } from "./draw-timeline.ts";
import { type Html, html, printHtml, trustHtml } from "./html.ts";
import { ICON_ADDRESS } from "./icon.ts";
import { articleId, FILE_PLACES } from "./places.ts";
import { printInlinePolicy } from "./policy.ts";
import { createScope, type PageScope, say } from "./scope.ts";
import { printFileData } from "./single-file-data.ts";

export interface SingleFileInput {
  readonly timeline: Timeline;
  readonly texts: readonly ArticleText[];
  /** The language that the file opens in; the other is a click away. */
  readonly locale: DateLocale;
  readonly draw: DrawTimeline;
  readonly code: InlineCode;
}

/** The script and style that go into the file, with their hashes as a policy names them (`sha256-…`). */
export interface InlineCode {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

/**
 * A collection as one HTML file that asks for nothing: the drawing, every event with its quotations, and the articles'
 * texts, to be read without script; with it, the timeline moves and can be searched. Its policy lets nothing else run
 * and nothing be fetched. The data is in it, for whoever wants to go on from there (`findFileData`).
 */
export function printSingleFile(input: SingleFileInput): string {
  const { timeline, locale, code } = input;
  const scope = createScope(input, locale, FILE_PLACES);
  const other = createScope(input, otherLocale(locale), FILE_PLACES);
  const title = say(scope, timeline.title);
  return printHtml(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printInlinePolicy(code.scriptHash, code.styleHash)}; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${scope.words.site.name}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${ICON_ADDRESS}" type="image/svg+xml">
<style>${trustHtml(code.style)}</style>
</head>
<body class="single">
<div id="page" lang="${locale}">
${printBody(scope, input.draw)}</div>
<template id="translation" lang="${other.locale}">
${printBody(other, input.draw)}</template>
${printFileData(input)}
<script>${trustHtml(code.script)}</script>
</body>
</html>
`);
}

function printBody(scope: PageScope, draw: DrawTimeline): Html {
  const { timeline, locale, words, pageWords } = scope;
  const title = say(scope, timeline.title);
  const description = say(scope, timeline.description);
  const rights = say(scope, timeline.rights);
  const other = otherLocale(locale);
  const drawing = draw({
    timeline,
    locale,
    title: pageWords.drawing(title),
    hrefOf: scope.places.event,
    size: "wide",
  });
  return html`<a class="skip-link" href="#content">${words.site.skipToContent}</a>
<header class="app-header">
<div class="site-heading">
<h1 class="site-title">${title}</h1>
<p class="site-summary">${summariseTimeline(timeline, locale)}</p>
</div>
<div class="app-tools" data-script hidden>
<search class="search"><input type="search" id="search" aria-label="${words.search.label}" placeholder="${words.search.placeholder}"></search>
<p class="single-count" role="status"></p>
<button type="button" class="button" data-act="translate" lang="${other}">${wordsFor(other).language.name}</button>
</div>
</header>
<main id="content" class="page" tabindex="-1">
<div class="page-top">
<div>
<div class="single-tools" role="toolbar" aria-label="${words.timeline.toolbar}" data-script hidden>
${(["closer", "wider", "whole"] as const).map((act) => html`<button type="button" class="button" data-act="${act}">${words.timeline[act]}</button>\n`)}</div>
<figure class="page-drawing" tabindex="0" aria-label="${pageWords.drawing(title)}">
${trustHtml(drawing)}
</figure>
</div>
<section class="page-aside" aria-label="${words.event.panel}">
<div class="single-about">
${description === "" ? undefined : html`<p class="page-lead">${description}</p>`}
${printLegend(scope, timeline)}
</div>
<div class="single-detail" hidden>
<button type="button" class="button" data-act="close">${words.event.close}</button>
<div class="single-card" tabindex="-1"></div>
</div>
</section>
</div>
${printChronology(scope)}<section class="articles" aria-labelledby="all-articles">
<h2 id="all-articles">${words.source.panel}</h2>
${timeline.articles.map((article) => printArticle(scope, article))}</section>
</main>
<footer class="page-foot">
<p>${pageWords.motto}</p>
${rights === "" ? undefined : html`<p>${rights}</p>`}
</footer>
`;
}

function printArticle(scope: PageScope, article: Timeline["articles"][number]): Html {
  const { words, locale } = scope;
  const placed = listPlacedMentions(scope, article);
  return html`<article class="source" id="${articleId(article.id)}">
<h3 class="source-title" lang="${article.language}">${article.title}</h3>
<p class="source-meta">${namePublisher(article, locale)}</p>
${printArticleFacts(scope, article)}
${article.text === "excerpts" ? html`<p class="note">${words.source.excerpts}</p>` : undefined}
<div class="source-text" lang="${article.language}" dir="auto">
${printArticleText(scope, article, placed)}</div>
</article>
`;
}
