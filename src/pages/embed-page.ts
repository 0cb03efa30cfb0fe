import type { Publication } from "#core/model";
import type { DateLocale } from "#core/time";
import { embedWordsFor } from "#core/words";
import { collectionPath, embedPath, rootFrom, storyEmbedPath } from "./addresses.ts";
import { printLegend } from "./collection-page.ts";
import { relateToCollection } from "./collection-relations.ts";
import type { DrawingSize } from "./draw-timeline.ts";
import { printEmbedData } from "./embed-data.ts";
import { printEmbedEntry, printEmbedIndexEntry } from "./embed-entry.ts";
import { printFileLink } from "./head-links.ts";
import { type Html, html, printHtml, trustHtml } from "./html.ts";
import { ICON_ADDRESS } from "./icon.ts";
import type { PageInput } from "./page-input.ts";
import { printInlinePolicy } from "./policy.ts";
import { createSiteScope, type PageScope, type SiteScope, say } from "./scope.ts";
import type { InlineCode } from "./single-file.ts";
import type { SiteFile } from "./site.ts";
import { printStoryEmbedPage, type StoryEmbedInput } from "./story-embed-page.ts";

export interface EmbedPageInput extends PageInput {
  readonly code: InlineCode;
  /** The site's own address, as on every page. */
  readonly site?: string | undefined;
}

/** The embed pages, of each collection and of its stories, in each language. */
export function listEmbedFiles(
  collections: readonly Publication[],
  input: Pick<EmbedPageInput & StoryEmbedInput, "draw" | "code" | "storyStyle" | "site">,
): readonly SiteFile[] {
  const locales: readonly DateLocale[] = ["en", "nb"];
  return collections.flatMap((collection) =>
    locales.flatMap((locale) => [
      {
        path: `${embedPath(collection.timeline.id, locale)}index.html`,
        print: () => printEmbedPage({ ...collection, ...input, locale }),
      },
      ...collection.timeline.stories.map((story) => ({
        path: `${storyEmbedPath(collection.timeline.id, locale, story.id)}index.html`,
        print: () => printStoryEmbedPage({ ...collection, ...input, locale }, story),
      })),
    ]),
  );
}

/**
 * A collection for a frame in somebody else's page: one document that asks for nothing, with the drawing in the first
 * screenful and the list of events with their quotations below it. Its script makes the drawing move and shows the
 * events beside it. Every link leads out of the frame.
 */
function printEmbedPage(input: EmbedPageInput): string {
  const { timeline, locale, code, site } = input;
  const path = embedPath(timeline.id, locale);
  const root = rootFrom(path);
  const scope = createSiteScope(input, locale, root);
  const { oembed } = relateToCollection(timeline, locale);
  const canonical = `${site ?? root}${collectionPath(timeline.id, locale)}`;
  return printHtml(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printInlinePolicy(code.scriptHash, code.styleHash)}; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(scope, timeline.title)}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
<base target="_blank">
<link rel="icon" href="${ICON_ADDRESS}" type="image/svg+xml">
<link rel="canonical" href="${canonical}">${site === undefined ? undefined : printFileLink("application/json+oembed", site, oembed)}
<style>${trustHtml(code.style)}</style>
</head>
<body>
${printFrame(scope, input)}
${printEmbedData(timeline, locale)}
<script>${trustHtml(code.script)}</script>
</body>
</html>
`);
}

function printFrame(scope: SiteScope, { draw }: EmbedPageInput): Html {
  const { timeline, locale, words, pageWords, places } = scope;
  const ownWords = embedWordsFor(locale);
  const title = say(scope, timeline.title);
  const drawAt = (size: DrawingSize) => {
    const name = pageWords.drawing(title);
    const drawing = draw({ timeline, locale, title: name, hrefOf: places.event, size });
    // Links in SVG do not follow `<base target>`.
    return trustHtml(drawing.replaceAll("<a ", '<a target="_blank" '));
  };
  return html`<main class="frame" id="frame" aria-labelledby="frame-title">
<div class="frame-screen">
<header class="frame-head">
<h1 class="frame-title" id="frame-title">${title}</h1>
<p class="frame-hint" hidden></p>
${printButton("wider", words.timeline.wider, "−")}
${printButton("closer", words.timeline.closer, "+")}
<a class="frame-open" href="${places.home}" title="${ownWords.openTitle}"><span aria-hidden="true">⤢</span> <span class="frame-open-word">${ownWords.open}</span></a>
</header>
<div class="frame-stage">
<div class="frame-still frame-still-wide">${drawAt("frame")}</div>
<div class="frame-still frame-still-narrow">${drawAt("frame-strip")}</div>
</div>
<section class="frame-card" aria-label="${words.event.panel}">
<header class="frame-card-head">
<p class="frame-foot">${ownWords.holds(timeline.events.length, timeline.articles.length)}. <span class="frame-choose">${words.event.none}</span></p>
<p class="frame-note" role="status" hidden data-event="${words.problem.unknownEvent("{}")}" data-view="${words.problem.unknownView("{}")}"></p>
<h2 class="frame-event" tabindex="-1" aria-live="polite" hidden></h2>
${printButton("previous", words.event.previous, "‹")}
${printButton("next", words.event.next, "›")}
${printButton("close", ownWords.back, "×", ownWords.back)}
</header>
<div class="frame-about">
${printAbout(scope)}</div>
<div class="frame-detail" hidden></div>
</section>
</div>
<section class="frame-list" aria-labelledby="all-events">
<h2 id="all-events">${pageWords.allEvents}</h2>
<ol class="events">
${timeline.events.map((event) => printEmbedEntry(scope, event))}</ol>
</section>
</main>`;
}

/** What stands beside a wide drawing while no event is open; on a phone, below it, the short list alone. */
function printAbout(scope: PageScope): Html {
  const { timeline, pageWords } = scope;
  const description = say(scope, timeline.description);
  return html`${description === "" ? undefined : html`<p class="frame-lead">${description}</p>\n`}${printLegend(scope, timeline)}
<ol class="frame-index" aria-label="${pageWords.allEvents}">
${timeline.events.map((event) => printEmbedIndexEntry(scope, event))}</ol>
`;
}

/** A button that the script shows when it can serve it. */
function printButton(act: string, name: string, sign: string, words = ""): Html {
  const spoken = words === "" ? undefined : html`<span class="frame-word">${words}</span>`;
  return html`<button type="button" class="frame-button" data-act="${act}" aria-label="${name}" title="${name}" hidden>${spoken}<span aria-hidden="true">${sign}</span></button>`;
}
