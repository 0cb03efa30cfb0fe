import type { Mention, Timeline, TimelineEvent } from "#core/model";
import { isWebAddress } from "#core/model";
import type { DateLocale } from "#core/time";
import { localText } from "#core/words";
import { toLines } from "../cite/clean-text.ts";
import { addFragment } from "../cite/text-fragment.ts";
import { nameSaying } from "./name-saying.ts";
import { tellDifference } from "./tell-difference.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "<br>",
};

/** Text as HTML, between tags or in a quoted attribute value; line ends become breaks. */
export function escapeHtml(text: string): string {
  return toLines(text).replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * An event as HTML: its summary, how the sources differ, then each quotation as a `blockquote` with a link to it. No
 * text of the timeline can become markup, and links lead to web addresses only.
 */
export function printEventHtml(
  timeline: Timeline,
  event: TimelineEvent,
  locale: DateLocale,
): string {
  const summary = localText(event.summary, locale);
  return [
    ...[summary, tellDifference(timeline, event, locale)]
      .filter((text) => text !== "")
      .map((text) => `<p>${escapeHtml(text)}</p>`),
    ...event.mentions.map((mention) => printMention(timeline, mention, locale)),
  ].join("");
}

function printMention(timeline: Timeline, mention: Mention, locale: DateLocale): string {
  const { exact, reference, fragment } = mention;
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const name = nameSaying(mention, timeline, locale);
  if (exact === undefined || article === undefined) {
    const title = reference === undefined ? name : `${reference.title}, ${name}`;
    return `<p>${printLink(title, reference?.url)}</p>`;
  }
  const address = article.url === undefined ? undefined : addFragment(article.url, fragment);
  const quotation = `<p lang="${escapeHtml(article.language)}">${escapeHtml(exact)}</p>`;
  return `<blockquote>${quotation}<p>${printLink(name, address)}</p></blockquote>`;
}

function printLink(text: string, address: string | undefined): string {
  if (address === undefined || !isWebAddress(address)) return escapeHtml(text);
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}
