import { wantedHeightPx } from "#core/layout";
import type { Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import {
  classroomWordsFor,
  type EmbeddingPart,
  type EmbeddingWords,
  embeddingWordsFor,
  localText,
  type NameTable,
  pageWordsFor,
  wordsFor,
} from "#core/words";
import { printElementCode, printIframeCode, printViewLink, type SharedTimeline } from "#exchange";
import {
  collectionPath,
  embeddingPath,
  embedPath,
  openPath,
  rootFrom,
  workbenchPath,
} from "./addresses.ts";
import { otherLocale, printShell } from "./chrome.ts";
import { type PageFrame, printDocument } from "./document.ts";
import { chooseExample, type ExampleView } from "./embedding-example.ts";
import { attribute, type Html, html } from "./html.ts";
import { locateShared, SOME_SITE } from "./share-addresses.ts";
import { printStoryCode } from "./story-share.ts";

/** The width of the column that the examples stand in. */
const COLUMN_PX = 704;
/** The room that the element takes, kept before its script is there. */
const RESERVE = `date-line:not(:defined) { display: flow-root; min-height: ${wantedHeightPx(COLUMN_PX)}px }`;
/** Parts of the element that can be dressed with `::part`. */
const PARTS = [
  ...[
    "frame",
    "header",
    "title",
    "open",
    "drawing",
    "card",
    "choose",
    "close",
    "event",
    "when",
    "agreement",
  ],
  ...["quotation", "expression", "context", "source", "message", "fallback", "list"],
];

/**
 * The page about putting a timeline into other pages: each way with its code, and with the first collection as a live
 * example. It is only read: without script it lacks nothing but the element, whose fallback stands there.
 */
export function printEmbeddingPage(
  locale: DateLocale,
  timeline: Timeline | undefined,
  frame: PageFrame,
): string {
  const path = embeddingPath(locale);
  const root = rootFrom(path);
  const words = wordsFor(locale);
  const own = embeddingWordsFor(locale);
  const home = timeline && collectionPath(timeline.id, locale);
  const body = printShell({
    words,
    root,
    translation: embeddingPath(otherLocale(locale)),
    tools: html`<a class="button" href="${root}${workbenchPath(locale)}">${words.site.openArticles}</a>
<a class="button" href="${root}${openPath(locale)}">${words.site.openData}</a>`,
    heading: html`<h1 class="site-title">${own.title}</h1>
${home === undefined ? undefined : html`<p class="site-summary"><a href="${root}${home}">${pageWordsFor(locale).toCollection}</a></p>`}`,
    main: html`<link rel="stylesheet" href="${root}embedding/embedding.css">
<script src="${root}embedding/copy.js" defer></script>
<div class="embedding">
<p class="page-lead">${own.lead}</p>
<p class="embedding-promise">${own.promise}</p>
${printPart(own.share)}
${printWays({ own, locale, timeline, root, site: frame.site ?? SOME_SITE })}
${frame.site === undefined ? undefined : printPart(own.address)}
${printTable(own.systems, false)}
${printPart(own.height, printCode(own, own.height.heading, `<script src="${frame.site ?? SOME_SITE}embed/height.js" async></script>`))}
${printStoryWay({ own, locale, timeline, root, site: frame.site ?? SOME_SITE })}
${printTable(own.attributes)}
${printTable(own.events)}
${printTable(own.properties)}
<p class="note">${own.parts(PARTS)}</p>
${printTable(own.query)}
${printTable(own.messages)}
${printPart(own.policy)}
</div>`,
  });
  return printDocument(
    {
      path,
      locale,
      title: `${own.title} · ${words.site.name}`,
      description: own.description,
      kind: "website",
      addresses: { en: embeddingPath("en"), nb: embeddingPath("nb") },
      app: { page: "embedding" },
      body,
    },
    frame,
  );
}

interface WaysInput {
  readonly own: EmbeddingWords;
  readonly locale: DateLocale;
  readonly timeline: Timeline | undefined;
  readonly root: string;
  readonly site: string;
}

/**
 * Link, frame and element: the code as it is pasted elsewhere, and the same with addresses on this site. On a site without
 * a collection, what is said of them.
 */
function printWays({ own, locale, timeline, root, site }: WaysInput): readonly Html[] {
  if (timeline === undefined)
    return [own.link, own.iframe, own.element].map((way) => printPart(way));
  const { id } = timeline;
  const title = localText(timeline.title, locale);
  const shared: SharedTimeline = { ...locateShared(site, id, locale), title, locale };
  const { view, event } = chooseExample(timeline);
  const heightPx = wantedHeightPx(COLUMN_PX);
  const live = { own, locale, root, id, title, view, event, heightPx };
  const ways = [
    [own.link, printViewLink(shared, { view, event }), printLiveLink(live)],
    [own.iframe, printIframeCode(shared, { event, heightPx }), printLiveFrame(live)],
    [
      own.element,
      printElementCode(shared, { view, event }),
      html`${printCode(own, "CSS", RESERVE)}${printLiveElement(live)}`,
    ],
  ] as const;
  return ways.map(([way, code, example]) =>
    printPart(way, html`${printCode(own, way.heading, code)}${example}`),
  );
}

/** The first story, as an example of them all. */
function printStoryWay({ own, locale, timeline, site }: WaysInput): Html | undefined {
  const story = timeline?.stories[0];
  if (timeline === undefined || story === undefined) return undefined;
  const { title, text } = classroomWordsFor(locale).embed.way;
  const code = printStoryCode({ timeline, story, locale }, site);
  return printPart({ heading: title, text: [text] }, printCode(own, title, code));
}

interface Live extends ExampleView {
  readonly own: EmbeddingWords;
  readonly locale: DateLocale;
  readonly root: string;
  readonly id: string;
  readonly title: string;
  readonly heightPx: number;
}

function printLiveLink({ root, id, locale, title, view, event }: Live): Html {
  const query = new URLSearchParams({ ...(event && { event }), ...(view && { view }) });
  return html`<p class="embedding-live"><a href="${root}${collectionPath(id, locale)}?${String(query)}">${title}</a></p>
`;
}

function printLiveFrame({ own, root, id, locale, title, event, heightPx }: Live): Html {
  const query = event === undefined ? "" : `?${new URLSearchParams({ event })}`;
  return html`<figure class="embedding-live">
<iframe src="${root}${embedPath(id, locale)}${query}" title="${title}" width="100%" height="${heightPx}" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen"></iframe>
<figcaption>${own.live}</figcaption>
</figure>
<script src="${root}embed/height.js" defer></script>
`;
}

function printLiveElement({ own, root, id, locale, view, event }: Live): Html {
  return html`<figure class="embedding-live">
<script src="${root}embed/dateline.js" defer></script>
<date-line src="${root}${collectionPath(id, "en")}timeline.json"${attribute("view", view)}${attribute("event", event)} lang="${locale}"><a href="${root}${collectionPath(id, locale)}">${own.fallback}</a></date-line>
<figcaption>${own.live}</figcaption>
</figure>
`;
}

function printPart({ heading, text }: EmbeddingPart, more?: Html): Html {
  return html`<section>
<h2>${heading}</h2>
${text.map((paragraph) => html`<p>${paragraph}</p>\n`)}${more}</section>`;
}

/** Code to copy: it can be scrolled by keys, and is said in no language. */
function printCode(own: EmbeddingWords, way: string, code: string): Html {
  return html`<div class="embedding-copy">
<pre class="embedding-code" role="region" tabindex="0" aria-label="${own.code(way)}" translate="no"><code>${code}</code></pre>
<button type="button" class="button" data-copied="${own.copied}" data-failed="${own.copyFailed}" hidden>${own.copy}</button>
</div>
`;
}

function printTable({ caption, name, meaning, rows }: NameTable, isCode = true): Html {
  return html`<table class="embedding-table">
<caption>${caption}</caption>
<thead><tr><th scope="col">${name}</th><th scope="col">${meaning}</th></tr></thead>
<tbody>
${rows.map(([key, text]) => html`<tr><th scope="row">${isCode ? html`<code translate="no">${key}</code>` : key}</th><td>${text}</td></tr>\n`)}</tbody>
</table>`;
}
