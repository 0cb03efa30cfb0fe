import { createEventIndex, type EventIndex } from "#core/layout";
import type { EventSource } from "./handle.ts";

/** The index of a source; one that is an index already stays as it is. */
export function toIndex(events: EventSource): EventIndex {
  return "at" in events && "rankOf" in events ? events : createEventIndex(events);
}
