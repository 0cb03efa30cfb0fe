import {
  findWords,
  groupMentions,
  type Project,
  type ProjectArticle,
  type ProjectMention,
} from "#core/project";

/** The mentions of a project where the review looks for them. What did not change is the same list as before. */
export interface Found {
  /** In the order of the event's mentions. */
  readonly ofEvent: (event: string) => readonly ProjectMention[];
  /** In no order. */
  readonly inArticle: (article: string) => readonly ProjectMention[];
}

type Groups<K> = Map<K, readonly ProjectMention[]>;

const NONE: readonly ProjectMention[] = [];

/** Groups a project's mentions. */
export function indexFound(project: Project): Found {
  return createFoundIndex()(project);
}

/**
 * {@link indexFound} for a project that changes: only the groups that a change touches are made again, at the price of
 * one look at each mention.
 */
export function createFoundIndex(): (project: Project) => Found {
  let last: Project | undefined;
  let byEvent: Groups<string | undefined> = new Map();
  let byArticle: Groups<string | undefined> = new Map();
  return (project) => {
    if (last === undefined || last.articles !== project.articles) {
      byEvent = new Map(groupMentions(project));
      byArticle = new Map(groupBy(project.mentions.values(), ({ article }) => article));
    } else if (last.mentions !== project.mentions) {
      const { events, articles } = listTouched(last.mentions, project.mentions);
      byEvent = renew(
        byEvent,
        events,
        groupMentions(pickOut(project, ({ event }) => event, events)),
      );
      const picked = pickOut(project, ({ article }) => article, articles).mentions.values();
      byArticle = renew(
        byArticle,
        articles,
        groupBy(picked, ({ article }) => article),
      );
    }
    last = project;
    const [ofEvent, inArticle] = [byEvent, byArticle];
    return {
      ofEvent: (event) => ofEvent.get(event) ?? NONE,
      inArticle: (article) => inArticle.get(article) ?? NONE,
    };
  };
}

/** The events and the articles that have a mention which came, went or changed. */
function listTouched(
  before: ReadonlyMap<string, ProjectMention>,
  after: ReadonlyMap<string, ProjectMention>,
) {
  const events = new Set<string | undefined>();
  const articles = new Set<string | undefined>();
  const touch = ({ event, article }: ProjectMention) => {
    events.add(event);
    articles.add(article);
  };
  let kept = 0;
  for (const [id, mention] of after) {
    const was = before.get(id);
    if (was !== undefined) kept += 1;
    if (was === mention) continue;
    if (was !== undefined) touch(was);
    touch(mention);
  }
  if (kept < before.size) {
    for (const [id, mention] of before) if (!after.has(id)) touch(mention);
  }
  return { events, articles };
}

/** The project with only the mentions of some groups. */
function pickOut<K>(
  project: Project,
  keyOf: (mention: ProjectMention) => K,
  keys: ReadonlySet<K>,
): Project {
  const mentions = new Map<string, ProjectMention>();
  if (keys.size > 0) {
    for (const [id, mention] of project.mentions) {
      if (keys.has(keyOf(mention))) mentions.set(id, mention);
    }
  }
  return { ...project, mentions };
}

function renew<K>(
  groups: Groups<K>,
  keys: ReadonlySet<K>,
  made: ReadonlyMap<K, readonly ProjectMention[]>,
): Groups<K> {
  const next = new Map(groups);
  for (const key of keys) {
    const group = made.get(key);
    if (group === undefined) next.delete(key);
    else next.set(key, group);
  }
  return next;
}

function groupBy<K>(
  items: Iterable<ProjectMention>,
  keyOf: (item: ProjectMention) => K,
): ReadonlyMap<K, readonly ProjectMention[]> {
  const groups = new Map<K, ProjectMention[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The words that carry a mention's date, as they stand in its article. */
export function expressionOf(
  mention: ProjectMention,
  article: ProjectArticle | undefined,
): string | undefined {
  const { expressionStart: from, expressionEnd: to, exact, start } = mention;
  if (from === undefined || to === undefined) return undefined;
  if (exact !== undefined && start !== undefined && from >= start && to <= start + exact.length) {
    return exact.slice(from - start, to - start);
  }
  return article === undefined ? undefined : findWords(article, from, to);
}
