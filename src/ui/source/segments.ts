import type { Excerpt, Timeline } from "#core/model";

/** One mention's place in an article. Offsets are UTF-16 units into the article's body. */
export interface Passage {
  readonly event: string;
  /** Index of the mention in its event. */
  readonly mention: number;
  readonly start: number;
  readonly end: number;
  readonly expression?: { readonly start: number; readonly end: number };
}

/** A run of text that belongs to the same passages throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
}

/** A piece of a segment, inside a temporal expression or not. */
export interface Run {
  readonly text: string;
  readonly isExpression: boolean;
}

/** Every passage of an article, in reading order; of those that begin together the longer one first. */
export function listPassages(timeline: Timeline, article: string): readonly Passage[] {
  const passages = timeline.events.flatMap((event) =>
    event.mentions.flatMap((mention, index): readonly Passage[] => {
      const { start, end, expressionStart, expressionEnd } = mention;
      if (mention.article !== article || start === undefined || end === undefined) return [];
      const expression =
        expressionStart === undefined || expressionEnd === undefined
          ? undefined
          : { start: expressionStart, end: expressionEnd };
      const place = { event: event.id, mention: index, start, end };
      return [expression === undefined ? place : { ...place, expression }];
    }),
  );
  return passages.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts an excerpt at the borders of all passages; the segments joined are the excerpt's text. */
export function segmentExcerpt(excerpt: Excerpt, passages: readonly Passage[]): readonly Segment[] {
  const inside = passages.filter(({ start, end }) => start < excerpt.end && end > excerpt.start);
  const expressions = inside.flatMap(({ expression }) => (expression ? [expression] : []));
  return cutRange(excerpt.start, excerpt.end, inside).map(({ start, end }) => ({
    start,
    end,
    passages: inside.filter((passage) => passage.start < end && passage.end > start),
    runs: cutRange(start, end, expressions).map((run) => ({
      text: excerpt.text.slice(run.start - excerpt.start, run.end - excerpt.start),
      isExpression: expressions.some(
        ({ start: from, end: to }) => from < run.end && to > run.start,
      ),
    })),
  }));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function cutRange(start: number, end: number, at: readonly Range[]): readonly Range[] {
  const borders = at
    .flatMap((range) => [range.start, range.end])
    .filter((border) => border > start && border < end);
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((cut, index) => ({ start: cuts[index] ?? start, end: cut }));
}

/**
 * The passage that activating a segment opens: the first one, or, when one of its events is open already, that of the
 * next event, so that repeated activation goes through them all.
 */
export function pickPassage(
  passages: readonly Passage[],
  openEvent: string | undefined,
): Passage | undefined {
  const events = [...new Set(passages.map(({ event }) => event))];
  const next = events[(events.indexOf(openEvent ?? "") + 1) % events.length];
  return passages.find(({ event }) => event === next);
}
