import type { Mention, TimelineEvent } from "#core/model";
import {
  classroomWordsFor,
  describeEdtf,
  describeWhen,
  explainMention,
  handoutWordsFor,
  namePublisher,
  titleOf,
} from "#core/words";
import { classroomPath, handoutPath, storyPath } from "./addresses.ts";
import { printDate } from "./date.ts";
import type { PageFrame } from "./document.ts";
import {
  type NumberedSource,
  numberSources,
  type SourceNumbers,
} from "./handout/number-sources.ts";
import { attribute, findWebAddress, type Html, html } from "./html.ts";
import type { PageInput } from "./page-input.ts";
import { createClassroomScope, printClassroomDocument } from "./print-classroom-document.ts";
import { printQuotation, printSource } from "./quotation.ts";
import { findArticle, type PageScope, say, sayName } from "./scope.ts";

/** The page before its script, and without it: the list of events with their quotations and numbered sources, to print. */
export function printHandoutPage(input: PageInput, frame: PageFrame): string {
  const { id, events, title, stories } = input.timeline;
  const pathIn = (to: typeof input.locale) => handoutPath(id, to);
  const scope = createClassroomScope(input, pathIn);
  const classroom = classroomWordsFor(input.locale);
  const words = handoutWordsFor(input.locale);
  const numbers = numberSources(
    input.timeline,
    events.flatMap(({ mentions }) => mentions),
  );
  const main = html`<div class="classroom handout-plain">
<h1>${words.title}</h1>
<p class="note classroom-waiting">${words.plain} <a href="${scope.root}${classroomPath(id, input.locale)}">${classroom.toClassroom}</a></p>
${
  stories.length === 0
    ? undefined
    : html`<p class="note classroom-waiting">${words.plainStories}</p>
<ul class="handout-stories classroom-waiting">
${stories.map((story) => html`<li><a href="${scope.root}${storyPath(id, input.locale, story.id)}">${say(scope, story.title)}</a></li>\n`)}</ul>
`
}<h2>${words.kinds.list}</h2>
${events.map((event) => printEvent(scope, event, numbers))}<h2>${words.sources}</h2>
<ol class="handout-sources">
${numbers.sources.map((source) => printNumberedSource(scope, source))}</ol>
</div>`;
  const document = {
    pathIn,
    title: words.title,
    description: words.description(say(scope, title)),
    page: "handout" as const,
    styles: ["classroom/handout.css"],
    main,
  };
  return printClassroomDocument(input, scope, document, frame);
}

function printEvent(scope: PageScope, event: TimelineEvent, numbers: SourceNumbers): Html {
  const { locale } = scope;
  const place = sayName(scope, event.place, event.placeLabel);
  const summary = say(scope, event.summary);
  return html`<section class="handout-event">
<h3><a href="${scope.places.event(event.id)}">${titleOf(event, locale)}</a></h3>
<p class="event-meta">${printDate(event.date, describeWhen(event, locale))}${place === "" ? undefined : html` · ${place}`}</p>
${summary === "" ? undefined : html`<p class="event-summary">${summary}</p>`}
<ul class="mention-list">
${event.mentions.map((mention) => printMention(scope, mention, numbers.numberOf(mention)))}</ul>
</section>
`;
}

function printMention(scope: PageScope, mention: Mention, number: number | undefined): Html {
  const { timeline, locale } = scope;
  const article = findArticle(scope, mention.article);
  const reference =
    number === undefined
      ? undefined
      : html` <a href="#${sourceId(number)}">[${String(number)}]</a>`;
  return html`<li class="mention">
${printQuotation(scope, mention, article)}
<p class="mention-when">${printDate(mention.date, describeWhen(mention, locale, "short"))}</p>
<p class="mention-source">${printSource(scope, mention, article)}${reference}</p>
<p class="mention-explanation">${explainMention(mention, article, timeline, locale)}</p>
</li>
`;
}

/** Numbered by its place in the list. */
function printNumberedSource(scope: PageScope, source: NumberedSource): Html {
  const { words, locale } = scope;
  const id = sourceId(source.number);
  if (source.kind === "reference") {
    const { title, publisher, url } = source.reference;
    return html`<li id="${id}">${words.quote(title)}. ${publisher}. ${printAddress(url)}</li>\n`;
  }
  const { author, title, language, published, url } = source.article;
  const date = handoutWordsFor(locale).published(describeEdtf(published, locale));
  return html`<li id="${id}">${author === undefined ? undefined : html`${author}: `}<span${attribute("lang", language)}>${words.quote(title)}</span>. ${namePublisher(source.article, locale)}, ${date}. ${printAddress(url)}</li>\n`;
}

function printAddress(url: string | undefined): Html | undefined {
  const address = findWebAddress(url);
  return address === undefined
    ? undefined
    : html`<a href="${address}" rel="noopener noreferrer">${address}</a>`;
}

function sourceId(number: number): string {
  return `source-${number}`;
}
