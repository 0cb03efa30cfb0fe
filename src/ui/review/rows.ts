import { findFirstIndex } from "#core/base";
import { boundsOfReading, type DatedMention, type EventReading, readingOf } from "#core/model";
import type { Project, ProjectEvent, ProjectMention, ReviewStatus } from "#core/project";
import { parseEdtf } from "#core/time";
import type { Found } from "./found.ts";

export type RowFilter = ReviewStatus | "all";
/** `text`: article by article, as they are read · `time`: by date. */
export type RowOrder = "text" | "time";

/** The events of a project as the list shows them. */
export interface Rows {
  /** All events in order, whatever the filter. */
  readonly all: readonly string[];
  /** The place of each among all. */
  readonly rank: ReadonlyMap<string, number>;
  /** Those that the filter lets through, in order. */
  readonly shown: readonly string[];
  readonly count: Readonly<Record<ReviewStatus, number>>;
}

interface RowChoice {
  readonly filter: RowFilter;
  readonly order: RowOrder;
}

export function listRows(project: Project, found: Found, choice: RowChoice): Rows {
  return createRowLister()(project, found, choice);
}

/**
 * {@link listRows} for a project that changes: places are worked out anew only for events that changed, and a list that
 * is in order already is not put in order again.
 */
export function createRowLister(): (project: Project, found: Found, choice: RowChoice) => Rows {
  let places: Places = new Map();
  let last:
    | { readonly articles: Project["articles"]; readonly order: RowOrder; readonly rows: Rows }
    | undefined;
  return (project, found, { filter, order }) => {
    const isSameKind = last?.order === order && last.articles === project.articles;
    const before: Places = isSameKind ? places : new Map();
    const count = { proposed: 0, accepted: 0, rejected: 0 };
    const next = new Map<string, Place>();
    let isInOrder = isSameKind && before.size === project.events.size;
    for (const event of project.events.values()) {
      count[event.status] += 1;
      const place = placeOf(event, before.get(event.id), project, found, order);
      if (place.key !== before.get(event.id)?.key) isInOrder = false;
      next.set(event.id, place);
    }
    places = next;
    const ranked =
      isInOrder && last !== undefined
        ? last.rows
        : rank([...next].toSorted((a, b) => compareKeys(a[1].key, b[1].key)).map(([id]) => id));
    const { all } = ranked;
    const rows: Rows = {
      all,
      rank: ranked.rank,
      shown: filter === "all" ? all : all.filter((id) => project.events.get(id)?.status === filter),
      count,
    };
    last = { articles: project.articles, order, rows };
    return rows;
  };
}

/** Where an event stands, and what that was worked out from. */
interface Place {
  readonly key: Key;
  readonly date: string | undefined;
  readonly mentions: readonly ProjectMention[];
}
type Places = ReadonlyMap<string, Place>;

function placeOf(
  event: ProjectEvent,
  before: Place | undefined,
  project: Project,
  found: Found,
  order: RowOrder,
): Place {
  const mentions = found.ofEvent(event.id);
  if (before?.mentions === mentions && before.date === event.date) return before;
  const key = order === "text" ? placeInTexts(project, mentions) : placeInTime(event, mentions);
  return { key, date: event.date, mentions };
}

function rank(all: readonly string[]): Pick<Rows, "all" | "rank"> {
  return { all, rank: new Map(all.map((id, index) => [id, index])) };
}

/**
 * The rows to show with the selected event among them, even where the filter keeps it out: what is selected in the text
 * can be seen and decided on.
 */
export function withSelected(rows: Rows, selected: string | undefined): readonly string[] {
  const rank = selected === undefined ? undefined : rows.rank.get(selected);
  if (selected === undefined || rank === undefined) return rows.shown;
  const { shown } = rows;
  const at = findFirstIndex(0, shown.length, (i) => (rows.rank.get(shown[i] ?? "") ?? 0) >= rank);
  return shown[at] === selected ? shown : shown.toSpliced(at, 0, selected);
}

/** The row so many steps from another; the first or last where the list ends. */
export function stepRow(
  rows: readonly string[],
  from: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = from === undefined ? -1 : rows.indexOf(from);
  if (at < 0) return by === 1 ? rows[0] : rows.at(-1);
  return rows[Math.min(rows.length - 1, Math.max(0, at + by))];
}

/**
 * Where to go after a decision: the next event that waits for one, from `from` to the end and then from the beginning.
 * Those in `done` were just decided.
 */
export function findNextToReview(
  rows: Rows,
  events: ReadonlyMap<string, ProjectEvent>,
  from: string | undefined,
  done: ReadonlySet<string>,
): string | undefined {
  const start = (from === undefined ? undefined : rows.rank.get(from)) ?? 0;
  for (let step = 0; step < rows.all.length; step += 1) {
    const id = rows.all[(start + step) % rows.all.length];
    if (id !== undefined && !done.has(id) && events.get(id)?.status === "proposed") return id;
  }
  return undefined;
}

/**
 * When an event was: the person's choice, else what its mentions bear best; undefined while none is dated. What cannot
 * be read as a date counts as none.
 */
export function readEvent(
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
): EventReading | undefined {
  if (event.date !== undefined && parseEdtf(event.date).ok) return { date: event.date };
  const dated = listReadable(mentions);
  return dated.length === 0 ? undefined : readingOf(dated);
}

/** The mentions that give a date which can be read. */
export function listReadable(mentions: readonly ProjectMention[]): readonly DatedMention[] {
  return mentions.flatMap(({ date, partOfDay, basis, article }) =>
    date === undefined || !parseEdtf(date).ok
      ? []
      : [
          {
            date,
            basis,
            ...(partOfDay === undefined ? {} : { partOfDay }),
            ...(article === undefined ? {} : { article }),
          },
        ],
  );
}

type Key = readonly [number, number];

function placeInTexts({ articles }: Project, [first]: readonly ProjectMention[]): Key {
  const order = first?.article === undefined ? undefined : articles.get(first.article);
  return [order?.order ?? Infinity, first?.expressionStart ?? first?.start ?? Infinity];
}

function placeInTime(event: ProjectEvent, mentions: readonly ProjectMention[]): Key {
  const reading = readEvent(event, mentions);
  if (reading === undefined) return [Infinity, Infinity];
  const { start, end } = boundsOfReading(reading);
  return [start, end];
}

function compareKeys(a: Key, b: Key): number {
  return compareNumbers(a[0], b[0]) || compareNumbers(a[1], b[1]);
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
