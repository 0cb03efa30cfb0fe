import type { LayoutEvent } from "#core/layout";
import type { Bounds } from "#core/time";

/**
 * The events in the range at which a drawing rests. One beside it would reach in with its name alone, which then stands
 * under a time that is not its own. Undefined, for all, while the drawing moves or the reader moves it.
 */
export function findShown(
  events: readonly LayoutEvent[],
  rest: Bounds | undefined,
): ReadonlySet<string> | undefined {
  if (rest === undefined) return undefined;
  const inside = events.filter(({ bounds }) => bounds.start < rest.end && bounds.end > rest.start);
  return new Set(inside.map(({ id }) => id));
}
