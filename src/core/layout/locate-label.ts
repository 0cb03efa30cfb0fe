import type { EventIndex } from "./event-index.ts";
import { extentOf, slideLabel } from "./layout-marks.ts";
import type { Place } from "./placement.ts";
import { scaleOf, type View } from "./view.ts";

/** Where an event and its label are in a view, in pixels from its left edge, whether they can be seen or not. */
export interface Whereabouts {
  readonly markX0: number;
  readonly markX1: number;
  readonly labelX0: number;
  readonly labelX1: number;
  /** Whether the label is shown at this scale. */
  readonly hasLabel: boolean;
}

export function locateLabel(place: Place, index: EventIndex, view: View): Whereabouts {
  const extent = extentOf(place.event, index, view);
  const { x } = slideLabel(extent, place.side, place.labelPx, view);
  return {
    markX0: extent.x0,
    markX1: extent.x1,
    labelX0: x,
    labelX1: x + place.labelPx,
    hasLabel: scaleOf(view) >= place.labelFrom,
  };
}
