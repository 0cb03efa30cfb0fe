import {
  type Article,
  type ArticleText,
  orderEvents,
  type Timeline,
  type TimelineEvent,
} from "#core/model";
import { groupMentions } from "../lists.ts";
import type { Project, ProjectArticle } from "../records.ts";
import { fill, findValid } from "./fill.ts";
import { showEvent } from "./show-event.ts";

/** A project as a timeline that can be shown. */
export interface LiveTimeline {
  readonly timeline: Timeline;
  /** Each article's text, as far as it is known. */
  readonly texts: readonly ArticleText[];
  /** Proposed and accepted events that cannot be shown: no mention with a date and a quotation that stands. */
  readonly leftOut: readonly string[];
}

/** A day that nobody has said yet. */
const UNKNOWN_DATE = "XXXX";

/**
 * The proposed and the accepted events as a timeline, for a look at the work so far: fast and tolerant. What is missing
 * is filled from what there is, what cannot be shown is left out and listed. Not for publishing: no quotation is held
 * to stand once, and texts are whole. See `publishProject`.
 */
export function timelineOf(project: Project): LiveTimeline {
  return createTimelineReader()(project);
}

/**
 * {@link timelineOf} for a project that changes: it remembers the last time, so that a change costs what it changes, and
 * events that stay as they are stay the same values.
 */
export function createTimelineReader(): (project: Project) => LiveTimeline {
  let last: ReadonlyMap<string, Remembered> = new Map();
  return (project) => {
    const { settings } = project;
    const languages = settings.languages.length === 0 ? ["en"] : settings.languages;
    const articles = [...project.articles.values()].toSorted((a, b) => a.order - b.order);
    const groups = groupMentions(project);
    const next = new Map<string, Remembered>();
    for (const event of project.events.values()) {
      if (event.status === "rejected") continue;
      const mentions = groups.get(event.id) ?? [];
      const from = [event, project.articles, settings.languages, ...mentions];
      const old = last.get(event.id);
      const isKept =
        old?.from.length === from.length && old.from.every((one, at) => one === from[at]);
      next.set(
        event.id,
        isKept ? old : { from, shown: showEvent(project, event, mentions, languages) },
      );
    }
    last = next;
    const shown = [...next.values()].flatMap((one) => one.shown ?? []);
    return {
      timeline: assemble(project, languages, articles, shown),
      texts: articles.map(showText),
      leftOut: [...next].flatMap(([id, one]) => (one.shown === undefined ? [id] : [])),
    };
  };
}

/** An event as it was shown, and the values it was made from. */
interface Remembered {
  readonly from: readonly unknown[];
  readonly shown: TimelineEvent | undefined;
}

function assemble(
  { id, settings }: Project,
  languages: readonly string[],
  articles: readonly ProjectArticle[],
  events: readonly TimelineEvent[],
): Timeline {
  const shown = new Set(events.map((event) => event.id));
  const known = new Set(settings.categories.map((category) => category.id));
  const extra = [...new Set(events.map(({ category }) => category))].filter(
    (category) => !known.has(category),
  );
  return {
    format: "dateline/1",
    id: settings.collection === "" ? id : settings.collection,
    title: fill(settings.title, languages, settings.collection),
    ...(settings.description === undefined ? {} : { description: settings.description }),
    ...(settings.rights === undefined ? {} : { rights: settings.rights }),
    languages,
    ...(settings.view === undefined ? {} : { view: settings.view }),
    categories: [
      ...settings.categories,
      ...extra.map((category) => ({ id: category, label: fill({}, languages, category) })),
    ],
    articles: articles.map((article) => showArticle(article, languages)),
    events: orderTolerantly(events.map((event) => dropUnknown(event, shown))),
    stories: settings.stories.flatMap(({ id: story, title, steps }, index) => {
      const left = steps.filter((step) => shown.has(step.event));
      return left.length === 0 ? [] : [{ id: story ?? `story-${index + 1}`, title, steps: left }];
    }),
  };
}

function showArticle(article: ProjectArticle, languages: readonly string[]): Article {
  const {
    id,
    language,
    published,
    written,
    body: _body,
    length: _length,
    order: _order,
    ...rest
  } = article;
  const date = findValid(published) ?? findValid(written) ?? UNKNOWN_DATE;
  return {
    ...rest,
    id,
    shortTitle: fill(article.shortTitle, languages, article.title),
    rights: fill(article.rights, languages, article.publisher ?? article.title),
    language: language ?? languages[0] ?? "en",
    published: date,
    written: findValid(written) ?? date,
    page: `articles/${id}/`,
  };
}

function showText({ id, length, body }: ProjectArticle): ArticleText {
  return { article: id, length, excerpts: body };
}

/** Without what points to events that are not shown, or to itself. */
function dropUnknown(event: TimelineEvent, shown: ReadonlySet<string>): TimelineEvent {
  const { after, ...rest } = event;
  const isShown = (id: string) => shown.has(id) && id !== event.id;
  const named = [...(after ?? []), ...event.mentions.flatMap(({ relativeTo }) => relativeTo ?? [])];
  if (after?.length !== 0 && named.every(isShown)) return event;
  const known = after?.filter(isShown) ?? [];
  return {
    ...rest,
    ...(known.length === 0 ? {} : { after: known }),
    mentions: event.mentions.map((mention) => {
      if (mention.relativeTo === undefined || isShown(mention.relativeTo)) return mention;
      const { relativeTo: _relativeTo, ...others } = mention;
      return others;
    }),
  };
}

/** In order of time; events that wait for one another in a circle wait no longer. */
function orderTolerantly(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ordered = orderEvents(events);
  if (ordered.length === events.length) return ordered;
  const placed = new Set(ordered.map(({ id }) => id));
  return orderEvents(
    events.map((event) => {
      if (placed.has(event.id)) return event;
      const { after: _after, ...rest } = event;
      return rest;
    }),
  );
}
