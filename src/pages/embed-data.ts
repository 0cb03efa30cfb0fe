import {
  DATA_BLOCK_ID,
  EMBED_FORMAT,
  type EmbedData,
  type LayoutMention,
  type LayoutSource,
} from "#core/layout";
import type { Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { printDataBlock } from "./data-block.ts";
import type { Html } from "./html.ts";

/** The data block of the embed page: titles in the page's own language only; of a quotation, only that there is one. */
export function printEmbedData(timeline: Timeline, locale: DateLocale): Html {
  const { id: collection, view, languages, categories, events } = timeline;
  const data: EmbedData = {
    format: EMBED_FORMAT,
    id: collection,
    locale,
    ...(view !== undefined && { view }),
    timeline: {
      languages,
      categories: categories.map(({ id }) => ({ id })),
      events: events.map((event) => reduceEvent(event, locale, languages[0] ?? "en")),
    },
  };
  return printDataBlock({ type: "application/json", id: DATA_BLOCK_ID }, data);
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
