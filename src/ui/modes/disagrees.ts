import { boundsOfReading, type EventReading } from "#core/model";
import { intersectBounds } from "#core/time";

/** True of a mention whose date, with its part of the day, has no time in common with the event's own. */
export function disagrees(mention: EventReading, event: EventReading): boolean {
  return intersectBounds(boundsOfReading(mention), boundsOfReading(event)) === undefined;
}
