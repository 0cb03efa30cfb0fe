import type { Project, ProjectEvent, ProjectMention } from "./records.ts";

/** Every event's mentions, in their order within the event; those in the tray under `undefined`. One walk for all. */
export function groupMentions(
  project: Project,
): ReadonlyMap<string | undefined, readonly ProjectMention[]> {
  const groups = new Map<string | undefined, ProjectMention[]>();
  for (const mention of project.mentions.values()) {
    const group = groups.get(mention.event);
    if (group === undefined) groups.set(mention.event, [mention]);
    else group.push(mention);
  }
  const compare = compareMentions(project);
  for (const group of groups.values()) group.sort(compare);
  return groups;
}

/** An event's mentions: as the file had them that was opened, then by article and place, dates from elsewhere last. */
export function mentionsOf(project: Project, event: string): readonly ProjectMention[] {
  const own: ProjectMention[] = [];
  for (const mention of project.mentions.values()) if (mention.event === event) own.push(mention);
  return own.sort(compareMentions(project));
}

/** Everything that points into an article's text, tray and rejected ones too, by place. */
export function mentionsIn(project: Project, article: string): readonly ProjectMention[] {
  return [...project.mentions.values()]
    .filter((mention) => mention.article === article)
    .sort((a, b) => comparePlaces(a, b) || compareIds(a.id, b.id));
}

/** What belongs to no event, by article and place; what was put aside comes last. */
export function listTray(project: Project): readonly ProjectMention[] {
  const tray = groupMentions(project).get(undefined) ?? [];
  return [
    ...tray.filter(({ isDismissed }) => isDismissed !== true),
    ...tray.filter(({ isDismissed }) => isDismissed === true),
  ];
}

/** The events in the order in which a person reads on: by article and the place of the first mention. */
export function listReview(project: Project): readonly ProjectEvent[] {
  const groups = groupMentions(project);
  const compare = compareByPlace(project);
  const firsts = new Map(
    [...project.events.keys()].map((id) => [id, (groups.get(id) ?? []).toSorted(compare)[0]]),
  );
  return [...project.events.values()].sort((a, b) => {
    const [first, second] = [firsts.get(a.id), firsts.get(b.id)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || compareIds(a.id, b.id);
    }
    return compare(first, second);
  });
}

export interface ReviewCount {
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  /** In the tray and not put aside. */
  readonly tray: number;
}

export function countReview(project: Project): ReviewCount {
  const count = { proposed: 0, accepted: 0, rejected: 0, tray: 0 };
  for (const { status } of project.events.values()) count[status] += 1;
  for (const { event, isDismissed } of project.mentions.values()) {
    if (event === undefined && isDismissed !== true) count.tray += 1;
  }
  return count;
}

type Compare = (a: ProjectMention, b: ProjectMention) => number;

function compareMentions(project: Project): Compare {
  const byPlace = compareByPlace(project);
  return (a, b) => compareNumbers(a.order ?? Infinity, b.order ?? Infinity) || byPlace(a, b);
}

function compareByPlace({ articles }: Project): Compare {
  const orderOf = ({ article }: ProjectMention) =>
    (article === undefined ? undefined : articles.get(article)?.order) ?? Infinity;
  return (a, b) =>
    compareNumbers(orderOf(a), orderOf(b)) || comparePlaces(a, b) || compareIds(a.id, b.id);
}

const comparePlaces: Compare = (a, b) =>
  compareNumbers(placeOf(a), placeOf(b)) || compareNumbers(a.end ?? Infinity, b.end ?? Infinity);

/** The expression's place tells two mentions apart that quote one sentence. */
function placeOf({ start, expressionStart }: ProjectMention): number {
  return expressionStart ?? start ?? Infinity;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** "a-2" before "a-10": ids end in a count. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
