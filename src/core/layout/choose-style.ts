import type { Bounds } from "#core/time";
import type { EventIndex } from "./event-index.ts";
import type { MeasureText } from "./measure.ts";
import { placeEvents } from "./place-events.ts";
import type { Placement } from "./placement.ts";
import { countRows, DENSE, ROOMY, type RowStyle, STRIP } from "./row-style.ts";

/** The drawing that rows are made for. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Marks only: for a drawing that stands above a list of the same events. */
  readonly isStrip?: boolean;
  /** The range that the drawing is opened for, where it is not everything: see {@link PlacementFrame}. */
  readonly focus?: Bounds | undefined;
}

/** Up to so many events are looked at one by one; among more, a lost label or two says nothing of a style. */
const MOST_COUNTED = 600;
/** Room under the rows for events that have none of their own at this zoom: one by one, or as density. */
const CRUMB_LANE_PX = 30;
const DENSITY_LANE_PX = 84;

/** How many labels never have room. */
function countLost(placement: Placement, index: EventIndex): number {
  let lost = 0;
  for (let rank = 0; rank < index.length; rank++) {
    if ((placement.findPlace(rank)?.labelFrom ?? Infinity) === Infinity) lost++;
  }
  return lost;
}

/**
 * Rows for a drawing of this size: the roomiest style in which every label has a zoom at which it appears, else the
 * one that loses fewest. Only the height decides how many rows there are.
 */
export function placeInRoom(
  index: EventIndex,
  widest: Bounds,
  room: Room,
  measure: MeasureText,
): Placement {
  const isStrip = room.isStrip === true;
  const isLarge = index.length > MOST_COUNTED;
  const lanePx = isLarge && !isStrip ? DENSITY_LANE_PX : CRUMB_LANE_PX;
  const place = (style: RowStyle) =>
    placeEvents(
      index,
      {
        style,
        rows: countRows(style, room.heightPx, lanePx),
        lanePx,
        startMs: widest.start,
        endMs: widest.end,
        widthPx: room.widthPx,
        ...(room.focus === undefined ? {} : { focus: room.focus }),
      },
      measure,
    );
  if (isStrip) return place(STRIP);
  if (isLarge) return place(DENSE);
  const roomy = place(ROOMY);
  const lost = countLost(roomy, index);
  if (lost === 0) return roomy;
  const dense = place(DENSE);
  return countLost(dense, index) < lost ? dense : roomy;
}
