import { assert } from "#core/base";
import type { Category, Mention, Timeline, TimelineEvent } from "#core/model";
import { type DateLocale, describeDate, type Edtf, parseEdtf } from "#core/time";
import type { LayoutEvent, Reading } from "./layout-event.ts";
import { readSpan } from "./read-span.ts";

export interface ToLayoutOptions {
  /** Whether dates from elsewhere are shown. */
  readonly external: boolean;
}

/** What layout reads of a mention: of its quotation, only whether there is one. */
export type LayoutMention = Pick<Mention, "basis" | "date" | "partOfDay" | "expression" | "exact">;

/** What layout reads of an event. */
export interface LayoutSource
  extends Pick<
    TimelineEvent,
    "id" | "title" | "category" | "importance" | "date" | "partOfDay" | "agreement" | "after"
  > {
  readonly mentions: readonly LayoutMention[];
}

/** What layout reads of a published timeline; the rest can be left out where it costs bytes. */
export interface LayoutTimeline extends Pick<Timeline, "languages"> {
  readonly categories: readonly Pick<Category, "id">[];
  readonly events: readonly LayoutSource[];
}

function readDate(text: string): Edtf {
  const parsed = parseEdtf(text);
  // The model was validated before it came here, so this is our own mistake, never the author's.
  assert(parsed.ok, "date in a checked model", text);
  return parsed.value;
}

function toReading(mention: LayoutMention, locale: DateLocale): Reading {
  const date = readDate(mention.date);
  const role = mention.basis === "external" ? "external" : "reading";
  const quoted = mention.expression;
  const words =
    role === "external"
      ? describeDate(date, locale, { form: "short" })
      : quoted !== undefined
        ? quoteWords(quoted, locale)
        : undefined;
  const span = readSpan(date, mention.partOfDay);
  return words === undefined ? { ...span, role } : { ...span, role, words };
}

/** What tells two readings apart: the same day's morning and evening are two. */
function keyOf({ date, partOfDay }: Pick<Mention, "date" | "partOfDay">): string {
  return `${date} ${partOfDay ?? ""}`;
}

function quoteWords(words: string, locale: DateLocale): string {
  return locale === "nb" ? `«${words}»` : `“${words}”`;
}

function collectOthers(
  event: LayoutSource,
  locale: DateLocale,
  options: ToLayoutOptions,
): Reading[] {
  const others: Reading[] = [];
  const seen = new Set<string>([keyOf(event)]);
  for (const mention of event.mentions) {
    const external = mention.basis === "external";
    if (external ? !options.external : event.agreement !== "conflict") continue;
    if (seen.has(keyOf(mention))) continue;
    seen.add(keyOf(mention));
    others.push(toReading(mention, locale));
  }
  return others;
}

/**
 * The events of a collection as layout wants them, in the reader's language and in the order of the collection.
 * An event that only outside sources date is left out when `external` is off.
 */
export function toLayoutEvents(
  timeline: LayoutTimeline,
  locale: DateLocale,
  options: ToLayoutOptions,
): LayoutEvent[] {
  const fallback = timeline.languages[0] ?? "en";
  const categories = new Map(timeline.categories.map((category, index) => [category.id, index]));
  return timeline.events
    .filter((event) => options.external || event.mentions.some((m) => m.basis !== "external"))
    .map((event) => {
      const date = readDate(event.date);
      const when = {
        form: "long",
        ...(event.partOfDay && { partOfDay: event.partOfDay }),
      } as const;
      return {
        ...readSpan(date, event.partOfDay),
        id: event.id,
        title:
          event.title[locale] ?? event.title[fallback] ?? Object.values(event.title)[0] ?? event.id,
        when: describeDate(date, locale, when),
        category: categories.get(event.category) ?? 0,
        importance: event.importance,
        quotations: event.mentions.filter((mention) => mention.exact !== undefined).length,
        others: collectOthers(event, locale, options),
        after: event.after ?? [],
      };
    });
}
