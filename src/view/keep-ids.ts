import type { EventChoice, TimelineState } from "./handle.ts";

/** A state for other events: masks go by rank, so those of the events before say nothing of these. */
export function keepIds({ selected, shown, hits }: TimelineState): TimelineState {
  const keep = (choice: EventChoice | undefined) =>
    choice instanceof Uint8Array ? undefined : choice;
  return { selected, shown: keep(shown), hits: keep(hits) };
}
