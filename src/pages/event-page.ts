import type { TimelineEvent } from "#core/model";
import { countQuotations, describeWhen, titleOf } from "#core/words";
import { eventPath, rootFrom } from "./addresses.ts";
import { otherLocale, printChrome, printWayBack } from "./chrome.ts";
import { relateToCollection } from "./collection-relations.ts";
import { type PageFrame, printDocument } from "./document.ts";
import { printEventBody } from "./event-entry.ts";
import { type Html, html, trustHtml } from "./html.ts";
import { describeEventPage } from "./json-ld.ts";
import type { PageInput } from "./page-input.ts";
import { eventId } from "./places.ts";
import { createSiteScope, type PageScope, say } from "./scope.ts";

/** One event's page: everything the sources say of it, its place on the timeline, and the events beside it. */
export function printEventPage(input: PageInput, event: TimelineEvent, frame: PageFrame): string {
  const { timeline, locale, draw } = input;
  const path = eventPath(timeline.id, locale, event.id);
  const scope = createSiteScope(input, locale, rootFrom(path));
  const { pageWords } = scope;
  const title = titleOf(event, locale);
  const when = describeWhen(event, locale);
  const drawing = draw({
    timeline,
    locale,
    title: pageWords.drawing(title),
    hrefOf: scope.places.event,
    size: "detail",
    event: event.id,
  });
  const body = printChrome({
    scope,
    translation: eventPath(timeline.id, otherLocale(locale), event.id),
    heading: printWayBack(scope),
    main: html`<article class="event-card">
<h1 class="event-title">${title}</h1>
${printEventBody(scope, event)}</article>
<figure class="page-drawing page-drawing-small" tabindex="0" aria-label="${pageWords.drawing(title)}">
${trustHtml(drawing)}
</figure>
${printNeighbours(scope, event)}`,
  });
  return printDocument(
    {
      path,
      locale,
      title: `${title} · ${say(scope, timeline.title)}`,
      description: pageWords.eventDescription(title, when, countQuotations(event.mentions)),
      kind: "article",
      addresses: {
        en: eventPath(timeline.id, "en", event.id),
        nb: eventPath(timeline.id, "nb", event.id),
      },
      ...relateToCollection(timeline, locale, event),
      linkedData: describeEventPage({ ...scope, at: frame.site ?? scope.root }, event),
      app: { collection: timeline.id, event: event.id },
      body,
    },
    frame,
  );
}

function printNeighbours(scope: PageScope, event: TimelineEvent): Html {
  const { words, pageWords, timeline, places } = scope;
  const at = timeline.events.indexOf(event);
  return html`<nav class="event-nav" aria-label="${pageWords.allEvents}">
${printNeighbour(scope, words.event.previous, timeline.events[at - 1], "prev")}
${printNeighbour(scope, words.event.next, timeline.events[at + 1], "next")}
<p><a href="${places.home}#${eventId(event.id)}">${pageWords.allEvents}</a></p>
</nav>`;
}

function printNeighbour(
  scope: PageScope,
  label: string,
  event: TimelineEvent | undefined,
  rel: "prev" | "next",
): Html | undefined {
  if (event === undefined) return undefined;
  return html`<p>${label}: <a rel="${rel}" href="${scope.places.event(event.id)}">${titleOf(event, scope.locale)}</a> <span class="neighbour-date">${describeWhen(event, scope.locale, "short")}</span></p>`;
}
