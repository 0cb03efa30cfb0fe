import type { Density, Scene } from "#core/scene";
import { instant } from "#core/time";
import type { SceneInput } from "./scene-input.ts";
import type { BinCounts } from "./tally.ts";
import { scaleOf } from "./view.ts";

/** About how wide a column is. */
const COLUMN_PX = 3;

/** Between the columns and the rows above them. */
const AIR_PX = 6;

/**
 * The events of the range by category, in columns at the bottom of the drawing: each column is as high as the events
 * that touch its stretch of time are many, and full where they begin there, faint where they only go on. Heights grow
 * with the logarithm of the count, measured against the fullest column at this zoom anywhere, so that panning changes
 * none. While something is searched for the hits stand before the faint columns instead, on the same scale: one hit
 * among a thousand events can be seen.
 */
export function layoutDensity(input: SceneInput): Pick<Scene, "density" | "frontDensity"> {
  const { tally, hitTally, view } = input;
  const bins = Math.ceil(view.widthPx / COLUMN_PX);
  const all = tally.countBins(view, bins);
  const front = hitTally === undefined ? all.begun : hitTally.countBins(view, bins).counts;
  const density = { ...stack(all, all.counts, input), faint: true };
  return { density, frontDensity: stack(all, front, input) };
}

function stack(bins: BinCounts, counts: Uint32Array, { view, placement }: SceneInput): Density {
  const { categories, most } = bins;
  const scale = scaleOf(view);
  return {
    ...stackColumns({ counts, categories, most, lanePx: placement.lanePx - AIR_PX }),
    x: (instant(bins.start) - view.start) * scale,
    columnPx: bins.binMs * scale,
    bottomY: view.heightPx - 2,
    faint: false,
  };
}

interface Columns {
  /** By column and category. */
  readonly counts: Uint32Array;
  readonly categories: number;
  /** The count that fills the lane. */
  readonly most: number;
  readonly lanePx: number;
}

/** Heights from counts: a column by the logarithm of its sum, its categories by their shares. */
export function stackColumns({
  counts,
  categories,
  most,
  lanePx,
}: Columns): Pick<Density, "categories" | "heights"> {
  const perLog = lanePx / Math.log1p(Math.max(1, most));
  const heights = new Float32Array(counts.length);
  for (let from = 0; from < counts.length; from += categories) {
    let sum = 0;
    for (let c = 0; c < categories; c++) sum += counts[from + c] ?? 0;
    if (sum === 0) continue;
    const share = Math.min(lanePx, perLog * Math.log1p(sum)) / sum;
    for (let c = 0; c < categories; c++) heights[from + c] = (counts[from + c] ?? 0) * share;
  }
  return { categories, heights };
}
