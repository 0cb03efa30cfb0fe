import type { LayoutMention, LayoutSource, LayoutTimeline } from "#core/layout";
import type { Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";

/** The id of the data block in the page for frames. */
export const EMBED_DATA_ID = "dateline-data";

/** What the script of the page for frames draws from; everything else that it shows stands in the page's list. */
export interface EmbedData {
  readonly format: "dateline-embed/1";
  /** The collection's. */
  readonly id: string;
  readonly locale: DateLocale;
  /** The span to open with, as in the published format. */
  readonly view?: string;
  readonly timeline: LayoutTimeline;
}

/**
 * The data of the page for frames, as JSON that can stand in a `script` element: without `<`, which could end the
 * element or open a comment (HTML, section 4.12.1.3). Titles in the page's own language only; of a quotation, only that
 * there is one.
 */
export function printEmbedData(timeline: Timeline, locale: DateLocale): string {
  const { id: collection, view, languages, categories, events } = timeline;
  const data: EmbedData = {
    format: "dateline-embed/1",
    id: collection,
    locale,
    ...(view !== undefined && { view }),
    timeline: {
      languages,
      categories: categories.map(({ id }) => ({ id })),
      events: events.map((event) => reduceEvent(event, locale, languages[0] ?? "en")),
    },
  };
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

function reduceEvent(event: TimelineEvent, locale: DateLocale, fallback: string): LayoutSource {
  const { id, category, importance, date, partOfDay, agreement, after, mentions } = event;
  return {
    id,
    title: { [locale]: event.title[locale] ?? event.title[fallback] ?? id },
    category,
    importance,
    date,
    ...(partOfDay !== undefined && { partOfDay }),
    agreement,
    ...(after !== undefined && { after }),
    mentions: mentions.map(reduceMention),
  };
}

function reduceMention({ basis, date, partOfDay, expression, exact }: Mention): LayoutMention {
  return {
    basis,
    date,
    ...(partOfDay !== undefined && { partOfDay }),
    ...(expression !== undefined && { expression }),
    ...(exact !== undefined && { exact: "" }),
  };
}
