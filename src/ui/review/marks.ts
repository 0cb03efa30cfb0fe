import { findFirstIndex } from "#core/base";
import type { ProjectEvent, ProjectMention, ReviewStatus } from "#core/project";
import type { Chunk } from "./chunks.ts";

/** What a find is to the review, as the text shows it. */
export type MarkKind = ReviewStatus | "tray" | "dismissed";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A find in a text. Offsets are UTF-16 units into the article's text. */
export interface Mark {
  readonly mention: string;
  readonly event: string | undefined;
  readonly kind: MarkKind;
  /** The passage of an event's mention; none in the tray. */
  readonly passage: Range | undefined;
  readonly expression: Range | undefined;
  /** From the first to the last of both. */
  readonly start: number;
  readonly end: number;
}

/** The marks of an article, to be asked by place. */
export interface MarkIndex {
  /** In the order of the text; of those that begin together the longer one first. */
  readonly marks: readonly Mark[];
  /** `reach[i]`: how far the first `i + 1` marks reach, so that the first one that touches a place is found by bisection. */
  readonly reach: readonly number[];
}

/** A run of text that belongs to the same marks throughout. */
export interface Segment extends Range {
  readonly marks: readonly Mark[];
  readonly runs: readonly MarkedRun[];
}

/** A piece of a segment. */
export interface MarkedRun {
  readonly text: string;
  /** Of the find whose expression it lies in; undefined outside of all. */
  readonly expression: MarkKind | undefined;
  /** It lies in the passage that a person is marking. */
  readonly isBeingMarked: boolean;
}

type Events = ReadonlyMap<string, ProjectEvent>;

export function indexMarks(mentions: readonly ProjectMention[], events: Events): MarkIndex {
  return createMarkIndexer()(mentions, events);
}

/** {@link indexMarks} for a project that changes: a mark stays the same value while its mention and event do. */
export function createMarkIndexer(): (
  mentions: readonly ProjectMention[],
  events: Events,
) => MarkIndex {
  const made = new WeakMap<
    ProjectMention,
    { readonly event: ProjectEvent | undefined; readonly mark: Mark | undefined }
  >();
  const markOf = (mention: ProjectMention, events: Events) => {
    const event = mention.event === undefined ? undefined : events.get(mention.event);
    const before = made.get(mention);
    if (before !== undefined && before.event === event) return before.mark;
    const mark = createMark(mention, events);
    made.set(mention, { event, mark });
    return mark;
  };
  return (mentions, events) => sortMarks(mentions.flatMap((each) => markOf(each, events) ?? []));
}

function sortMarks(unsorted: readonly Mark[]): MarkIndex {
  const marks = unsorted.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  const reach = marks.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return { marks, reach };
}

function createMark(mention: ProjectMention, events: Events): Mark | undefined {
  if (mention.isLost === true) return undefined;
  const event = mention.event === undefined ? undefined : events.get(mention.event);
  const passage = event === undefined ? undefined : rangeOf(mention.start, mention.end);
  const expression =
    rangeOf(mention.expressionStart, mention.expressionEnd) ??
    (event === undefined ? rangeOf(mention.start, mention.end) : undefined);
  const parts = [passage, expression].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return {
    mention: mention.id,
    event: event?.id,
    kind: event?.status ?? (mention.isDismissed === true ? "dismissed" : "tray"),
    passage,
    expression,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

function rangeOf(start: number | undefined, end: number | undefined): Range | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The marks that touch a range. O(log n) and those between. */
export function findMarks(
  { marks, reach }: MarkIndex,
  start: number,
  end: number,
): readonly Mark[] {
  const first = findFirstIndex(0, marks.length, (index) => (reach[index] ?? 0) > start);
  const after = findFirstIndex(first, marks.length, (i) => (marks[i]?.start ?? Infinity) >= end);
  return marks.slice(first, after).filter((mark) => mark.end > start);
}

/** Cuts a chunk where its marks begin and end; the runs of all segments joined are its text. */
export function segmentChunk(
  chunk: Chunk,
  marks: readonly Mark[],
  beingMarked: Range | undefined,
): readonly Segment[] {
  const ranges = marks.flatMap(({ passage, expression }) =>
    [passage ?? [], expression ?? []].flat(),
  );
  const expressions = marks.flatMap(({ expression }) => expression ?? []);
  const pieces = cut(chunk, ranges).map((piece) => ({
    ...piece,
    marks: marks.filter((mark) => covers(mark.passage, piece) || covers(mark.expression, piece)),
  }));
  return joinAlike(pieces).map((segment) => ({
    ...segment,
    runs: cut(segment, beingMarked === undefined ? expressions : [...expressions, beingMarked]).map(
      (run) => ({
        text: chunk.text.slice(run.start - chunk.start, run.end - chunk.start),
        expression: marks.findLast(({ expression }) => covers(expression, run))?.kind,
        isBeingMarked: covers(beingMarked, run),
      }),
    ),
  }));
}

/** Neighbours with the same marks become one: a passage is one link, with its expression in it. */
function joinAlike(pieces: readonly Omit<Segment, "runs">[]): readonly Omit<Segment, "runs">[] {
  const joined: Omit<Segment, "runs">[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isAlike =
      last?.marks.length === piece.marks.length &&
      last.marks.every((mark, index) => mark === piece.marks[index]);
    if (last !== undefined && isAlike) joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function covers(range: Range | undefined, { start, end }: Range): boolean {
  return range !== undefined && range.start < end && range.end > start;
}

function cut({ start, end }: Range, at: readonly Range[]): readonly Range[] {
  const borders = at
    .flatMap((range) => [range.start, range.end])
    .filter((border) => border > start && border < end);
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => ({ start: cuts[index] ?? start, end: to }));
}

/**
 * The mark that activating a segment selects: the innermost, or, when one of its marks is selected already, the next, so
 * that repeated activation goes through them all.
 */
export function pickMark(marks: readonly Mark[], selected: string | undefined): Mark | undefined {
  const inner = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const at = inner.findIndex(({ mention }) => mention === selected);
  return inner[(at + 1) % inner.length];
}
