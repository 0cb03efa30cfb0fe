import type { DateLocale } from "#core/time";
import type { EventIndex } from "./event-index.ts";
import type { MeasureText } from "./measure.ts";
import type { Placement } from "./place-events.ts";
import type { View } from "./view.ts";

/** What the reader chose beside the range: it changes how events look, never where they stand. */
export interface SceneState {
  readonly selected?: string | undefined;
  /** When given, events outside it are left out. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** When given, events outside it are drawn faintly. */
  readonly hits?: ReadonlySet<string> | undefined;
}

export interface SceneInput {
  readonly index: EventIndex;
  readonly placement: Placement;
  readonly view: View;
  readonly state: SceneState;
  readonly locale: DateLocale;
  readonly measure: MeasureText;
}
