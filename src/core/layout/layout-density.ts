import type { Density } from "#core/scene";
import { instant } from "#core/time";
import type { SceneInput } from "./scene-input.ts";
import { scaleOf } from "./view.ts";

/** About how wide a column is. */
const COLUMN_PX = 3;

/**
 * The events of the range by category, in columns at the bottom of the drawing. Heights grow with the logarithm of the
 * count, measured against the fullest column at this zoom anywhere, so that panning changes none.
 */
export function layoutDensity(input: SceneInput): Density {
  const { view, tally, placement } = input;
  const counted = tally.countBins(view, Math.ceil(view.widthPx / COLUMN_PX));
  const { bins, categories, counts, most } = counted;
  const lanePx = placement.lanePx - 6;
  const perLog = lanePx / Math.log1p(Math.max(1, most));
  const heights = new Float32Array(counts.length);
  for (let bin = 0; bin < bins; bin++) {
    let sum = 0;
    for (let c = 0; c < categories; c++) sum += counts[bin * categories + c] ?? 0;
    if (sum === 0) continue;
    const share = Math.min(lanePx, perLog * Math.log1p(sum)) / sum;
    for (let c = 0; c < categories; c++) {
      heights[bin * categories + c] = (counts[bin * categories + c] ?? 0) * share;
    }
  }
  const scale = scaleOf(view);
  return {
    x: (instant(counted.start) - view.start) * scale,
    columnPx: counted.binMs * scale,
    bottomY: view.heightPx - 2,
    categories,
    heights,
    faint: input.state.hits !== undefined,
  };
}
