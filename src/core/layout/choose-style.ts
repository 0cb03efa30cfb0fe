import type { Bounds } from "#core/time";
import type { EventIndex } from "./event-index.ts";
import type { MeasureText } from "./measure.ts";
import { type Placement, placeEvents } from "./place-events.ts";
import { countRows, DENSE, ROOMY, type RowStyle, STRIP } from "./row-style.ts";

/** The drawing that rows are made for. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Below this height a drawing is a strip. */
const STRIP_BELOW_PX = 320;

function countLost(placement: Placement): number {
  return placement.labelFrom.reduce((lost, from) => lost + (from === Infinity ? 1 : 0), 0);
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
  const styles: readonly RowStyle[] = room.heightPx < STRIP_BELOW_PX ? [STRIP] : [ROOMY, DENSE];
  const candidates = styles.map((style) =>
    placeEvents(
      index,
      {
        style,
        rows: countRows(style, room.heightPx),
        startMs: widest.start,
        endMs: widest.end,
        widthPx: room.widthPx,
      },
      measure,
    ),
  );
  return candidates.reduce((best, next) => (countLost(next) < countLost(best) ? next : best));
}
