import type { Bounds } from "#core/time";
import type { Footprint, Side } from "./footprint.ts";
import type { LayoutEvent } from "./layout-event.ts";
import type { RowStyle } from "./row-style.ts";
import type { View } from "./view.ts";

/** Where one event stands, once and for good: its row, its side, and the scales from which it is drawn. */
export interface Place {
  readonly rank: number;
  readonly event: LayoutEvent;
  /** Top row. */
  readonly row: number;
  /** How many rows it takes: more than one where readings disagree. */
  readonly tall: number;
  readonly side: Side;
  readonly labelPx: number;
  /** Pixels per millisecond from which the label is shown; Infinity when there is never room. */
  readonly labelFrom: number;
  /** Pixels per millisecond from which the mark has its place in the row; never above `labelFrom`. */
  readonly markFrom: number;
  /** Its room in the row with its label, and of its marks alone. */
  readonly full: Footprint;
  readonly marks: Footprint;
}

/**
 * The places of a set of events for rows of one style. A frame only compares the scale with the two thresholds of a
 * place, so nothing that has appeared leaves while zooming in and nothing changes its row.
 */
export interface Placement {
  readonly style: RowStyle;
  readonly rows: number;
  /** Height of the lane under the rows, for what has no place in them yet. */
  readonly lanePx: number;
  /** The places that stand and can be drawn in a view: those with a threshold at or below its scale, and some more. */
  listPlaces(view: View): readonly Place[];
  /**
   * Makes places for one more stretch of time that a view needs, a millisecond's work or so; false when nothing is
   * missing. What stands already stays as it is.
   */
  extend(view: View): boolean;
  /** The place of one event, made if need be; undefined when no row ever has room for it. */
  findPlace(rank: number): Place | undefined;
}

/** Makes every place that a view needs. */
export function completePlaces(placement: Placement, view: View): void {
  while (placement.extend(view));
}

/** The drawing for which the widest zoom is meant. */
export interface PlacementFrame {
  readonly style: RowStyle;
  readonly rows: number;
  readonly lanePx: number;
  /** The range and width at which everything is in view. */
  readonly startMs: number;
  readonly endMs: number;
  readonly widthPx: number;
  /** The range that the drawing is opened for, where it is not everything: labels in it stand on the side that fits there. */
  readonly focus?: Bounds;
}
