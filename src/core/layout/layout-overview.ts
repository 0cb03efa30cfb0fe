import type { AxisTick, Crumb } from "#core/scene";
import { type Bounds, type DateLocale, instant } from "#core/time";
import type { EventIndex } from "./event-index.ts";
import { layoutAxis } from "./layout-axis.ts";
import { stackCrumbs, type Waiting } from "./layout-crumbs.ts";
import type { MeasureText } from "./measure.ts";
import type { SceneState } from "./scene-input.ts";
import { type View, xOf } from "./view.ts";

/** The whole span in a strip: every event a square in its column, years below. */
export interface OverviewScene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisPx: number;
  readonly crumbs: readonly Crumb[];
  readonly ticks: readonly AxisTick[];
}

const OVERVIEW_AXIS_PX = 20;

export function layoutOverview(
  index: EventIndex,
  extent: Bounds,
  size: { readonly widthPx: number; readonly heightPx: number },
  state: SceneState,
  locale: DateLocale,
  measure: MeasureText,
): OverviewScene {
  const view: View = { ...extent, ...size };
  const waiting: Waiting[] = [];
  for (let rank = 0; rank < index.length; rank++) {
    if (state.shown && state.shown[rank] !== 1) continue;
    const event = index.at(rank);
    const start = index.start[rank] ?? 0;
    const middle = (start + (index.end[rank] ?? start)) / 2;
    const at = event.endEdge === "open" ? start : middle;
    waiting.push({
      id: event.id,
      x: xOf(view, instant(at)),
      category: event.category,
      faint: state.hits !== undefined && state.hits[rank] !== 1,
    });
  }
  const laneHeight = size.heightPx - OVERVIEW_AXIS_PX - 6;
  const lane = { widthPx: size.widthPx, heightPx: laneHeight, bottomY: laneHeight + 4 };
  const axis = layoutAxis(view, OVERVIEW_AXIS_PX, locale, measure);
  return {
    ...size,
    axisPx: OVERVIEW_AXIS_PX,
    crumbs: stackCrumbs(waiting, lane),
    ticks: axis.ticks,
  };
}
