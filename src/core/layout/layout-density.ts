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
 * that touch its stretch of time are many. Heights grow with the logarithm of the count, measured against the fullest
 * column at this zoom anywhere, so that panning changes none. While something is searched for the columns of all are
 * faint, and those of the hits stand before them on the same scale: one hit among a thousand events can be seen.
 */
export function layoutDensity(input: SceneInput): Pick<Scene, "density" | "hitDensity"> {
  const { tally, hitTally, view } = input;
  const bins = Math.ceil(view.widthPx / COLUMN_PX);
  const all = tally.countBins(view, bins);
  const density = stack(all, all.most, input);
  if (hitTally === undefined) return { density };
  const hitDensity = stack(hitTally.countBins(view, bins), all.most, input);
  return { density: { ...density, faint: true }, hitDensity };
}

function stack(counted: BinCounts, most: number, { view, placement }: SceneInput): Density {
  const { categories, counts } = counted;
  const scale = scaleOf(view);
  return {
    ...stackColumns({ counts, categories, most, lanePx: placement.lanePx - AIR_PX }),
    x: (instant(counted.start) - view.start) * scale,
    columnPx: counted.binMs * scale,
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
