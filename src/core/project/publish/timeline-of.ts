import {
  type Article,
  type ArticleText,
  orderEvents,
  type Timeline,
  type TimelineEvent,
} from "#core/model";
import { groupMentions } from "../lists.ts";
import type { Project, ProjectArticle, ProjectEvent, ProjectMention } from "../records.ts";
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

/** Reads one project after another; see {@link createTimelineReader}. */
export interface TimelineReader {
  (project: Project): LiveTimeline;
  /**
   * Works ahead on a large project, `length` events at a time: gives what it made, and may rest in between. Reading the
   * same project afterwards is then quick.
   */
  readonly prepare: (project: Project, length: number) => Generator<readonly TimelineEvent[]>;
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
export function createTimelineReader(): TimelineReader {
  let last: ReadonlyMap<string, Remembered> = new Map();
  let grouped: { readonly of: Project; readonly groups: Groups } | undefined;
  let told: Told | undefined;
  return Object.assign(read, { prepare });

  function groupOnce(project: Project): Groups {
    const isGrouped =
      grouped?.of.mentions === project.mentions && grouped.of.articles === project.articles;
    const groups = isGrouped && grouped !== undefined ? grouped.groups : groupMentions(project);
    grouped = { of: project, groups };
    return groups;
  }

  function* prepare(project: Project, length: number): Generator<readonly TimelineEvent[]> {
    const languages = languagesOf(project);
    const groups = groupOnce(project);
    const known = new Map(last);
    let part: TimelineEvent[] = [];
    for (const event of project.events.values()) {
      if (event.status === "rejected") continue;
      const old = known.get(event.id);
      const one = remember(project, event, groups.get(event.id) ?? [], languages, old);
      if (one === old) continue;
      known.set(event.id, one);
      if (one.shown !== undefined) part.push(one.shown);
      if (part.length < length) continue;
      last = known;
      yield part;
      part = [];
    }
    last = known;
    if (part.length > 0) yield part;
  }

  function read(project: Project): LiveTimeline {
    const { settings } = project;
    const languages = languagesOf(project);
    const articles = [...project.articles.values()].toSorted((a, b) => a.order - b.order);
    const groups = groupOnce(project);
    const next = new Map<string, Remembered>();
    for (const event of project.events.values()) {
      if (event.status === "rejected") continue;
      const mentions = groups.get(event.id) ?? [];
      next.set(event.id, remember(project, event, mentions, languages, last.get(event.id)));
    }
    const isSame =
      told?.of.settings === settings &&
      told.of.articles === project.articles &&
      isSameShown(told.from, next);
    last = next;
    if (isSame && told !== undefined) return told.live;
    const shown = [...next.values()].flatMap((one) => one.shown ?? []);
    const live = {
      timeline: assemble(project, languages, articles, shown),
      texts: articles.map(showText),
      leftOut: [...next].flatMap(([id, one]) => (one.shown === undefined ? [id] : [])),
    };
    told = { of: project, from: next, live };
    return live;
  }
}

function languagesOf({ settings }: Project): readonly string[] {
  return settings.languages.length === 0 ? ["en"] : settings.languages;
}

/** The event as it is shown; what was remembered of it where nothing that it was made from is another. */
function remember(
  project: Project,
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
  languages: readonly string[],
  old: Remembered | undefined,
): Remembered {
  const from = [...listShown(event), project.articles, project.settings.languages, ...mentions];
  const isKept = old?.from.length === from.length && old.from.every((one, at) => one === from[at]);
  return isKept ? old : { from, shown: showEvent(project, event, mentions, languages) };
}

/** In the same order, too: maps keep it. */
function isSameShown(
  before: ReadonlyMap<string, Remembered>,
  now: ReadonlyMap<string, Remembered>,
): boolean {
  if (before.size !== now.size) return false;
  const others = before.values();
  for (const one of now.values()) if (others.next().value !== one) return false;
  return true;
}

/** What was answered last, and from what. */
interface Told {
  readonly of: Project;
  readonly from: ReadonlyMap<string, Remembered>;
  readonly live: LiveTimeline;
}

type Groups = ReturnType<typeof groupMentions>;

/** What of an event is shown: a decision on it changes nothing of that. */
function listShown(event: ProjectEvent): readonly unknown[] {
  const { title, summary, category, place, importance, date, after } = event;
  return [title, summary, category, place, importance, date, after];
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
    // A draft of the work shows events; stories and the glossary are published with the checked collection.
    stories: [],
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
