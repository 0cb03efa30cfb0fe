import type { TimelineEvent } from "#core/model";
import { describeKind, describeWhen, explainAgreement, titleOf } from "#core/words";
import { printDate } from "./date.ts";
import { type Html, html } from "./html.ts";
import { printMention } from "./quotation.ts";
import { type PageScope, say, sayName } from "./scope.ts";

/** Date in words, kind of date, category, place: the line that goes with an event's title. */
function printFacts(scope: PageScope, event: TimelineEvent): Html {
  const { number, label } = findCategory(scope, event);
  const when = describeWhen(event, scope.locale);
  const others = [
    describeKind(event, scope.locale),
    label,
    sayName(scope, event.place, event.placeLabel),
  ]
    .filter((fact) => fact !== "")
    .map((fact) => html` · ${fact}`);
  return html`<p class="event-meta ${categoryClass(number)}">${CATEGORY_DOT}<span><span class="event-when">${printDate(event.date, when)}</span>${others}</span></p>`;
}

/** Everything that is known of an event, under a heading that the page supplies. */
export function printEventBody(scope: PageScope, event: TimelineEvent): Html {
  const summary = say(scope, event.summary);
  const quoted = event.mentions.some(({ basis }) => basis !== "external");
  return html`${printFacts(scope, event)}
${summary === "" ? undefined : html`<p class="event-summary">${summary}</p>`}
${printAgreement(scope, event)}
${quoted ? undefined : html`<p class="note">${scope.pageWords.externalNote}</p>`}
${printAfter(scope, event)}
<ul class="mention-list">
${event.mentions.map((mention, index) => printMention(scope, event, mention, index + 1))}</ul>
`;
}

/** The mark of a category, in the colour and shape that its class gives; its name always stands beside it. */
export const CATEGORY_DOT: Html = html`<span class="category-dot" aria-hidden="true"></span>`;

/** The class that the app's styles colour a category by; eight colours, then they repeat. */
export function categoryClass(index: number): string {
  return `category-${Math.max(0, index) % 8}`;
}

function printAgreement({ timeline, locale }: PageScope, event: TimelineEvent): Html | undefined {
  if (event.agreement === "single") return undefined;
  const isConflict = event.agreement === "conflict";
  const sign = isConflict ? html`<span aria-hidden="true">≠ </span>` : undefined;
  return html`<p class="agreement${isConflict ? " agreement-conflict" : ""}">${sign}${explainAgreement(event, timeline, locale)}</p>`;
}

function printAfter(scope: PageScope, event: TimelineEvent): Html | undefined {
  const earlier = (event.after ?? []).flatMap(
    (id) => scope.timeline.events.find((other) => other.id === id) ?? [],
  );
  if (earlier.length === 0) return undefined;
  const links = earlier.map(
    (other, index) =>
      html`${index === 0 ? "" : ", "}<a href="${scope.places.event(other.id)}">${titleOf(other, scope.locale)}</a>`,
  );
  return html`<p class="event-after">${scope.words.event.after}: ${links}</p>`;
}

function findCategory(
  scope: PageScope,
  event: TimelineEvent,
): { readonly number: number; readonly label: string } {
  const { categories } = scope.timeline;
  const number = categories.findIndex(({ id }) => id === event.category);
  return { number, label: say(scope, categories[number]?.label) };
}
