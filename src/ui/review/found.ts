import {
  findWords,
  groupMentions,
  type Project,
  type ProjectArticle,
  type ProjectMention,
} from "#core/project";

/** The mentions of a project where the review looks for them. */
export interface Found {
  /** In the order of the event's mentions. */
  readonly ofEvent: (event: string) => readonly ProjectMention[];
  /** In no order. */
  readonly inArticle: (article: string) => readonly ProjectMention[];
}

const NONE: readonly ProjectMention[] = [];

/** Groups a project's mentions once. */
export function indexFound(project: Project): Found {
  const byEvent = groupMentions(project);
  const byArticle = groupBy(project.mentions.values(), ({ article }) => article);
  return {
    ofEvent: (event) => byEvent.get(event) ?? NONE,
    inArticle: (article) => byArticle.get(article) ?? NONE,
  };
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
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
