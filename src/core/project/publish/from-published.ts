import {
  type ArticleText,
  type AuthoredEvent,
  type AuthoredMention,
  type Collection,
  type Mention,
  readingOf,
  type Timeline,
  type TimelineEvent,
} from "#core/model";
import { withFields } from "../fields.ts";
import type {
  Project,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  ReviewStatus,
  Settings,
} from "../records.ts";
import { writeGlossary, writeStory } from "./write-stories.ts";

/** What a checked collection was made from: with it, what is unchanged goes out again just as it was written. */
export interface CollectionOrigin {
  /** `events.yaml`, its characters. */
  readonly eventsText?: string;
  /** The same as parsed: what `parseCollection` has let through. */
  readonly events?: readonly AuthoredEvent[];
}

/** A checked collection as a project: published events accepted, drafts proposed. */
export function fromCollection(
  id: string,
  collection: Collection,
  { eventsText, events = [] }: CollectionOrigin = {},
): Project {
  const authored = new Map(events.map((event) => [event.id, event]));
  return build(
    id,
    collection,
    collection.articles.map(({ article, body }) => ({
      article,
      length: body.length,
      excerpts: [{ start: 0, end: body.length, text: body }],
    })),
    collection.events.map(({ event, isDraft }) => ({
      event,
      status: isDraft ? "proposed" : "accepted",
      authored: authored.get(event.id),
    })),
    eventsText,
  );
}

/** A published timeline as a project, every event accepted, with the texts as far as they are at hand. */
export function fromTimeline(
  id: string,
  timeline: Timeline,
  texts: readonly ArticleText[] = [],
): Project {
  const byId = new Map(texts.map((text) => [text.article, text]));
  return build(
    id,
    timeline,
    timeline.articles.map((article) => {
      const text = byId.get(article.id);
      return { article, length: text?.length ?? 0, excerpts: text?.excerpts ?? [] };
    }),
    timeline.events.map((event) => ({ event, status: "accepted", authored: undefined })),
    undefined,
  );
}

interface KnownArticle extends Pick<ArticleText, "length" | "excerpts"> {
  readonly article: Timeline["articles"][number];
}

interface KnownEvent {
  readonly event: TimelineEvent;
  readonly status: ReviewStatus;
  /** As it was written, where that is known. */
  readonly authored: AuthoredEvent | undefined;
}

type Whole = Pick<
  Timeline,
  | "id"
  | "title"
  | "description"
  | "rights"
  | "languages"
  | "categories"
  | "view"
  | "stories"
  | "glossary"
>;

function build(
  id: string,
  whole: Whole,
  articles: readonly KnownArticle[],
  events: readonly KnownEvent[],
  eventsText: string | undefined,
): Project {
  const numbers = new Map<string, number>();
  const createId = (article: string | undefined) => {
    const prefix = article ?? "external";
    const n = (numbers.get(prefix) ?? 0) + 1;
    numbers.set(prefix, n);
    return `${prefix}-${n}`;
  };
  const known = new Set<string | undefined>(
    articles.flatMap(({ article, length, excerpts: [first] }) =>
      first !== undefined && first.text.length === length ? [article.id] : [],
    ),
  );
  const settings: Settings = {
    collection: whole.id,
    title: whole.title,
    languages: whole.languages,
    categories: whole.categories,
    stories: whole.stories.map((story) => writeStory(story, articles)),
  };
  return {
    id,
    settings: withFields<Settings>(settings, {
      description: whole.description,
      rights: whole.rights,
      view: whole.view,
      glossary: writeGlossary(whole.glossary, articles),
      eventsText,
    }),
    articles: indexById(articles.map((known, index) => readArticle(known, index + 1))),
    mentions: indexById(
      events.flatMap(({ event, authored }) =>
        event.mentions.map((mention, index) => ({
          ...readMention(createId(mention.article), event.id, mention, index + 1),
          ...(known.has(mention.article) ? {} : readContext(mention)),
          ...readAsWritten(authored?.mentions[index]),
        })),
      ),
    ),
    events: indexById(events.map((known, index) => readEvent(known, index + 1))),
    distinctions: new Map(),
  };
}

function indexById<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function readArticle({ article, length, excerpts }: KnownArticle, order: number): ProjectArticle {
  const { page: _page, written, ...rest } = article;
  const read: ProjectArticle = { ...rest, length, body: excerpts, order };
  return withFields<ProjectArticle>(read, {
    written: written === rest.published ? undefined : written,
  });
}

function readEvent({ event, status, authored }: KnownEvent, order: number): ProjectEvent {
  const { id, title, category, importance, date, summary, place, placeLabel, after } = event;
  const read: ProjectEvent = { id, title, category, importance, status, order };
  return withFields<ProjectEvent>(read, {
    summary,
    place: authored?.place ?? placeLabel ?? place,
    date: authored?.date ?? (date === readingOf(event.mentions).date ? undefined : date),
    after,
  });
}

function readMention(id: string, event: string, mention: Mention, order: number): ProjectMention {
  const { date, basis, attributedTo, attributedToLabel } = mention;
  const read: ProjectMention = { id, event, date, basis, origin: "opened", order };
  return withFields<ProjectMention>(read, {
    article: mention.article,
    start: mention.start,
    end: mention.end,
    exact: mention.exact,
    expressionStart: mention.expressionStart,
    expressionEnd: mention.expressionEnd,
    partOfDay: mention.partOfDay,
    relativeTo: mention.relativeTo,
    attributedTo: attributedToLabel ?? attributedTo,
    note: mention.note,
    reference: mention.reference,
  });
}

/** What stands around the words, where not all of the text is there to say it. */
function readContext({ prefix, suffix }: Mention): Pick<ProjectMention, "prefix" | "suffix"> {
  return {
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** What the published form does not keep of how a mention was written. */
function readAsWritten(
  authored: AuthoredMention | undefined,
): Pick<ProjectMention, "prefix" | "suffix" | "attributedTo"> {
  if (authored === undefined) return {};
  const { prefix, suffix, attributedTo } = authored;
  return {
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
  };
}
