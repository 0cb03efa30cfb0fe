import { assertDefined } from "#core/base";
import type { TimelineEvent } from "#core/model";
import { describeWhen, explainAgreement, titleOf } from "#core/words";
import { collectionPath, eventPath } from "./addresses.ts";
import { feedPath } from "./collection-relations.ts";
import { findCollectionUpdated, findUpdated } from "./feed-time.ts";
import { type Html, html, printHtml } from "./html.ts";
import type { PageInput } from "./page-input.ts";
import { printQuotation, printSource } from "./quotation.ts";
import { createSiteScope, findArticle, type PageScope, say } from "./scope.ts";
import { printXml } from "./xml.ts";

/** What a feed holds at most: it tells what is new, and the collection's page has everything. */
const MOST_ENTRIES = 200;

export type FeedInput = Pick<PageInput, "timeline" | "texts" | "locale">;

/**
 * A collection as an Atom feed (RFC 4287): its events, those from the newest articles first. An event was updated when
 * the newest article that it is read from was published; so the feed is the same each time it is made. `site` is the
 * site's own address. For collections that {@link hasFeed} is true of.
 */
export function printFeed(input: FeedInput, site: string): string {
  const { timeline, locale } = input;
  const scope = createSiteScope(input, locale, site);
  const updated = assertDefined(findCollectionUpdated(timeline), `feed of ${timeline.id}`);
  const entries = timeline.events
    .map((event) => ({ event, at: findUpdated(timeline, event) ?? updated }))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, MOST_ENTRIES);
  const address = site + feedPath(timeline.id, locale);
  const description = say(scope, timeline.description);
  const rights = say(scope, timeline.rights);
  return printXml(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${address}</id>
<title>${say(scope, timeline.title)}</title>
${description === "" ? undefined : html`<subtitle>${description}</subtitle>\n`}<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${site}${collectionPath(timeline.id, locale)}"/>
<updated>${updated}</updated>
<author><name>${scope.words.site.name}</name><uri>${site}</uri></author>
${rights === "" ? undefined : html`<rights>${rights}</rights>\n`}${entries.map(({ event, at }) => printEntry(scope, event, site, at))}</feed>
`);
}

function printEntry(scope: PageScope, event: TimelineEvent, site: string, at: string): Html {
  const { timeline, locale } = scope;
  const address = site + eventPath(timeline.id, locale, event.id);
  const category = timeline.categories.find(({ id }) => id === event.category);
  const label = category === undefined ? event.category : say(scope, category.label);
  return html`<entry>
<id>${address}</id>
<title>${titleOf(event, locale)}</title>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${address}"/>
<updated>${at}</updated>
<category term="${event.category}" label="${label}"/>
<summary>${describeWhen(event, locale)}</summary>
<content type="html">${printHtml(printContent(scope, event))}</content>
</entry>
`;
}

/** When it was, what it was, how the sources differ, and each quotation with the way to it. */
function printContent(scope: PageScope, event: TimelineEvent): Html {
  const summary = say(scope, event.summary);
  const differs = event.agreement !== "single";
  return html`<p><strong>${describeWhen(event, scope.locale)}</strong></p>
${summary === "" ? undefined : html`<p>${summary}</p>\n`}${differs ? html`<p>${explainAgreement(event, scope.timeline, scope.locale)}</p>\n` : undefined}${event.mentions.map(
  (mention, index) => {
    const article = findArticle(scope, mention.article);
    const link =
      article === undefined || mention.exact === undefined
        ? undefined
        : html` · <a href="${scope.places.passage(article.id, event.id, index + 1)}">${scope.pageWords.readInArticle}</a>`;
    return html`${printQuotation(scope, mention, article)}<p>${printSource(scope, mention, article)}${link}</p>
`;
  },
)}`;
}
