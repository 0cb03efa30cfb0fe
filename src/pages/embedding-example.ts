import type { Timeline } from "#core/model";

/** What the live examples show of a timeline. */
export interface ExampleView {
  readonly view: string | undefined;
  readonly event: string | undefined;
}

/**
 * Its most important event, the first of several, and the years up to it where its year is known: in the last of two
 * years its label has room on either side.
 */
export function chooseExample(timeline: Timeline | undefined): ExampleView {
  const [first, ...rest] = timeline?.events ?? [];
  if (first === undefined) return { view: undefined, event: undefined };
  const { id, date } = rest.reduce(
    (best, each) => (each.importance > best.importance ? each : best),
    first,
  );
  const year = Number(/^[1-9]\d{3}(?=$|-)/u.exec(date)?.[0]);
  return { view: Number.isNaN(year) ? undefined : `${year - 1}/${year}`, event: id };
}
