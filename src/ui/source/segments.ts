import type { Excerpt, Mention, Timeline } from "#core/model";

/** One mention's place in an article. Offsets are UTF-16 units into the article's body. */
export interface Passage {
  readonly event: string;
  /** Index of the mention in its event. */
  readonly mention: number;
  readonly start: number;
  readonly end: number;
  /** The words that stand there. */
  readonly exact: string;
  readonly expression?: { readonly start: number; readonly end: number; readonly exact: string };
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
      const { start, end, exact } = mention;
      if (mention.article !== article) return [];
      if (start === undefined || end === undefined || exact === undefined) return [];
      const expression = findExpression(mention);
      const place = { event: event.id, mention: index, start, end, exact };
      return [expression === undefined ? place : { ...place, expression }];
    }),
  );
  return passages.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function findExpression(mention: Mention): Passage["expression"] {
  const { expression: exact, expressionStart: start, expressionEnd: end } = mention;
  if (exact === undefined || start === undefined || end === undefined) return undefined;
  return { start, end, exact };
}

/** An article's passages held against a text of it that was loaded. */
export interface HeldPassages {
  /** Those whose words stand in the text, where they should and as they should. */
  readonly found: readonly Passage[];
  /** How many others there are: the text is another edition than the mentions were read from. */
  readonly lostCount: number;
}

/** Holds passages against a text. Words like theirs elsewhere do not count: a look-alike would be a false quotation. */
export function holdAgainstText(
  excerpts: readonly Excerpt[],
  passages: readonly Passage[],
): HeldPassages {
  const found = passages
    .filter((passage) => standsIn(excerpts, passage))
    .map((passage) => {
      const { expression, ...rest } = passage;
      return expression === undefined || standsIn(excerpts, expression) ? passage : rest;
    });
  return { found, lostCount: passages.length - found.length };
}

function standsIn(
  excerpts: readonly Excerpt[],
  { start, end, exact }: Range & { readonly exact: string },
): boolean {
  return excerpts.some(
    (excerpt) =>
      excerpt.start <= start &&
      end <= excerpt.end &&
      excerpt.text.slice(start - excerpt.start, end - excerpt.start) === exact,
  );
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
