import { assertDefined } from "#core/base";
import { cutExcerpts, printTextFragment } from "#core/text";
import type { CheckedArticle, Collection } from "./checked.ts";
import { orderEvents } from "./order.ts";
import type { ArticleText, Mention, Timeline, TimelineEvent } from "./published.ts";

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
  const { id, title, description, rights, languages, view, categories, stories } = collection;
  const articles = new Map(collection.articles.map((entry) => [entry.article.id, entry]));
  const events = orderEvents(
    collection.events.filter(({ isDraft }) => withDrafts || !isDraft).map(({ event }) => event),
  ).map((event) => ({
    ...event,
    mentions: event.mentions.map((mention) => addFragment(mention, articles)),
  }));
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
    },
    texts: published.map((article) => publishText(article, events)),
  };
}

/** The articles but those that drafts quote and no other event does: their time has not come. */
function leaveOutUnused({ articles, events }: Collection): readonly CheckedArticle[] {
  const listQuoted = (drafts: boolean) =>
    new Set(
      events
        .filter(({ isDraft }) => isDraft === drafts)
        .flatMap(({ event }) => event.mentions.map((mention) => mention.article)),
    );
  const [inDrafts, inOthers] = [listQuoted(true), listQuoted(false)];
  return articles.filter(({ article: { id } }) => inOthers.has(id) || !inDrafts.has(id));
}

function addFragment(mention: Mention, articles: ReadonlyMap<string, CheckedArticle>): Mention {
  const { article: id, start, end } = mention;
  if (id === undefined || start === undefined || end === undefined) return mention;
  const { article, body } = assertDefined(articles.get(id), "article of a checked mention");
  const fragment = article.url === undefined ? undefined : printTextFragment(body, start, end);
  return fragment === undefined ? mention : { ...mention, fragment };
}

function publishText(
  { article, body }: CheckedArticle,
  events: readonly TimelineEvent[],
): ArticleText {
  const whole = { start: 0, end: body.length, text: body };
  const passages = events
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.article === article.id)
    .map((mention) => ({
      from: assertDefined(mention.start, "start of a mention in an article"),
      to: assertDefined(mention.end, "end of a mention in an article"),
    }));
  return {
    article: article.id,
    length: body.length,
    excerpts: article.text === "full" ? [whole] : cutExcerpts(body, article.language, passages),
  };
}
