import type { AxisTick, Crumb, Density } from "#core/scene";
import { type Bounds, type DateLocale, instant } from "#core/time";
import type { EventIndex } from "./event-index.ts";
import { layoutAxis } from "./layout-axis.ts";
import { stackCrumbs, type Waiting } from "./layout-crumbs.ts";
import { stackColumns } from "./layout-density.ts";
import type { MeasureText } from "./measure.ts";
import type { SceneState } from "./scene-input.ts";
import type { Mask } from "./tally.ts";
import { type View, xOf } from "./view.ts";

/** The whole span in a strip: every event a square in its column, or columns where they are too many; years below. */
export interface OverviewScene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisPx: number;
  readonly crumbs: readonly Crumb[];
  readonly densities: readonly Density[];
  readonly ticks: readonly AxisTick[];
}

export interface OverviewInput {
  readonly index: EventIndex;
  readonly extent: Bounds;
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  readonly state: SceneState;
  readonly locale: DateLocale;
  readonly measure: MeasureText;
  readonly categories: number;
}

const OVERVIEW_AXIS_PX = 20;
const AIR_PX = 6;
/** About how wide a column is. */
const COLUMN_PX = 3;
/** Up to so many events are drawn one by one. */
const MOST_CRUMBS = 600;

export function layoutOverview(input: OverviewInput): OverviewScene {
  const { index, extent, size, locale, measure } = input;
  const laneHeight = size.heightPx - OVERVIEW_AXIS_PX - AIR_PX;
  const lane = { widthPx: size.widthPx, heightPx: laneHeight, bottomY: laneHeight + 4 };
  const isLarge = index.length > MOST_CRUMBS;
  return {
    ...size,
    axisPx: OVERVIEW_AXIS_PX,
    crumbs: isLarge ? [] : stackCrumbs(listWaiting(input), lane),
    densities: isLarge ? layoutDensities(input, lane.heightPx, lane.bottomY) : [],
    ticks: layoutAxis({ ...extent, ...size }, OVERVIEW_AXIS_PX, locale, measure).ticks,
  };
}

function listWaiting({ index, extent, size, state }: OverviewInput): Waiting[] {
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
  return waiting;
}

/** All events as columns; while something is searched for these are faint, and the hits stand before them. */
function layoutDensities(input: OverviewInput, lanePx: number, bottomY: number): Density[] {
  const { size, state, categories } = input;
  const bins = Math.max(1, Math.ceil(size.widthPx / COLUMN_PX));
  const all = countTouching(input, bins, [state.shown]);
  const most = findMost(all, categories);
  const columnPx = size.widthPx / bins;
  const stack = (counts: Uint32Array, faint: boolean): Density => ({
    ...stackColumns({ counts, categories, most, lanePx }),
    x: 0,
    columnPx,
    bottomY,
    faint,
  });
  if (state.hits === undefined) return [stack(all, false)];
  return [stack(all, true), stack(countTouching(input, bins, [state.shown, state.hits]), false)];
}

/** How many events of every mask touch each bin of the extent, by category. One pass over all. */
function countTouching(
  { index, extent, categories }: OverviewInput,
  bins: number,
  masks: readonly (Mask | undefined)[],
): Uint32Array {
  const perMs = bins / (extent.end - extent.start);
  const binOf = (moment: number) =>
    Math.min(bins - 1, Math.max(0, Math.floor((moment - extent.start) * perMs)));
  const counts = new Uint32Array(bins * categories);
  // Where an event begins and where it is over: below nothing only until they are added up.
  const change = new Int32Array((bins + 1) * categories);
  for (let rank = 0; rank < index.length; rank++) {
    if (masks.some((mask) => mask !== undefined && mask[rank] !== 1)) continue;
    const category = (index.category[rank] ?? 0) % categories;
    const first = binOf(index.start[rank] ?? 0);
    // A hair less: an event does not touch the bin that begins where it ends.
    const last = Math.max(first, binOf((index.end[rank] ?? 0) - 1));
    change[first * categories + category] = (change[first * categories + category] ?? 0) + 1;
    const over = (last + 1) * categories + category;
    change[over] = (change[over] ?? 0) - 1;
  }
  for (let cell = 0; cell < counts.length; cell++) {
    counts[cell] = (change[cell] ?? 0) + (cell < categories ? 0 : (counts[cell - categories] ?? 0));
  }
  return counts;
}

function findMost(counts: Uint32Array, categories: number): number {
  let most = 0;
  for (let cell = 0; cell < counts.length; cell += categories) {
    let sum = 0;
    for (let category = 0; category < categories; category++) sum += counts[cell + category] ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
