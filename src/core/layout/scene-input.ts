import type { DateLocale } from "#core/time";
import type { EventIndex } from "./event-index.ts";
import type { MeasureText } from "./measure.ts";
import type { Placement } from "./placement.ts";
import type { Mask, Tally } from "./tally.ts";
import type { View } from "./view.ts";

/** What the reader chose beside the range: it changes how events look, never where they stand. */
export interface SceneState {
  /** Rank of the event that is open. */
  readonly selected?: number | undefined;
  /** When given, other events are left out. */
  readonly shown?: Mask | undefined;
  /** When given, other events are drawn faintly. */
  readonly hits?: Mask | undefined;
}

export interface SceneInput {
  readonly index: EventIndex;
  readonly placement: Placement;
  /** Counts of the events that are shown. */
  readonly tally: Tally;
  /** Counts of the search hits among them, when something is searched for. */
  readonly hitTally?: Tally | undefined;
  readonly view: View;
  readonly state: SceneState;
  readonly locale: DateLocale;
  readonly measure: MeasureText;
}
