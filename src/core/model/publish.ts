import { assertDefined } from "#core/base";
import { cutExcerpts, printTextFragment } from "#core/text";
import type { CheckedArticle, Collection } from "./checked.ts";
import { orderEvents } from "./order.ts";
import type { ArticleText, GlossaryEntry, Passage, Timeline } from "./published.ts";

export interface Publication {
  readonly timeline: Timeline;
  /** In the order of `timeline.articles`. */
  readonly texts: readonly ArticleText[];
}

/**
 * A collection in the published format: events in order of time, texts whole or in excerpts as each article's rights
 * ask. Drafts, and with them the excerpts and the articles that they alone need, are left out unless asked for.
 */
export function publish(
  collection: Collection,
  { withDrafts = false }: { readonly withDrafts?: boolean } = {},
): Publication {
  const { id, title, description, rights, languages, view, categories, glossary } = collection;
  const articles = new Map(collection.articles.map((entry) => [entry.article.id, entry]));
  const events = orderEvents(
    collection.events.filter(({ isDraft }) => withDrafts || !isDraft).map(({ event }) => event),
  ).map((event) => ({
    ...event,
    mentions: event.mentions.map((mention) => addFragment(mention, articles)),
  }));
  const stories = collection.stories.map((story) => ({
    ...story,
    steps: story.steps.map(({ passages, ...step }) => ({
      ...step,
      ...(passages && { passages: passages.map((passage) => addFragment(passage, articles)) }),
    })),
  }));
  const passages = [...events.flatMap(({ mentions }) => mentions), ...listPassages(collection)];
  const published = withDrafts ? collection.articles : leaveOutUnused(collection);
  return {
    timeline: {
      format: "dateline/1",
      id,
      title,
      ...(description === undefined ? {} : { description }),
      ...(rights === undefined ? {} : { rights }),
      languages,
      ...(view === undefined ? {} : { view }),
      categories,
      articles: published.map(({ article }) => article),
      events,
      stories,
      ...(glossary.length === 0
        ? {}
        : { glossary: glossary.map((entry) => publishEntry(entry, articles)) }),
    },
    texts: published.map((article) => publishText(article, passages)),
  };
}

/** What the stories show of the articles, and what the glossary rests on. */
function listPassages({ stories, glossary }: Collection): readonly Passage[] {
  return [
    ...stories.flatMap(({ steps }) => steps.flatMap(({ passages = [] }) => passages)),
    ...glossary.flatMap(({ source }) => ("reference" in source ? [] : [source])),
  ];
}

function publishEntry(
  entry: GlossaryEntry,
  articles: ReadonlyMap<string, CheckedArticle>,
): GlossaryEntry {
  const { source } = entry;
  return "reference" in source ? entry : { ...entry, source: addFragment(source, articles) };
}

/** The articles but those that drafts quote and nothing else does: their time has not come. */
function leaveOutUnused(collection: Collection): readonly CheckedArticle[] {
  const { articles, events } = collection;
  const listQuoted = (drafts: boolean) =>
    new Set(
      events
        .filter(({ isDraft }) => isDraft === drafts)
        .flatMap(({ event }) => event.mentions.map((mention) => mention.article)),
    );
  const inStories = new Set(listPassages(collection).map(({ article }) => article));
  const [inDrafts, inOthers] = [listQuoted(true), listQuoted(false)];
  return articles.filter(
    ({ article: { id } }) => inOthers.has(id) || inStories.has(id) || !inDrafts.has(id),
  );
}

/** A passage, or a mention with or without one, and the way to it in the article's own page. */
function addFragment<T extends Partial<Passage>>(
  passage: T,
  articles: ReadonlyMap<string, CheckedArticle>,
): T {
  const { article: id, start, end } = passage;
  if (id === undefined || start === undefined || end === undefined) return passage;
  const { article, body } = assertDefined(articles.get(id), "article of a checked passage");
  const fragment = article.url === undefined ? undefined : printTextFragment(body, start, end);
  return fragment === undefined ? passage : { ...passage, fragment };
}

function publishText(
  { article, body }: CheckedArticle,
  quoted: readonly Partial<Passage>[],
): ArticleText {
  const whole = { start: 0, end: body.length, text: body };
  const passages = quoted
    .filter((passage) => passage.article === article.id)
    .map(({ start, end }) => ({
      from: assertDefined(start, "start of a passage in an article"),
      to: assertDefined(end, "end of a passage in an article"),
    }));
  return {
    article: article.id,
    length: body.length,
    excerpts: article.text === "full" ? [whole] : cutExcerpts(body, article.language, passages),
  };
}
