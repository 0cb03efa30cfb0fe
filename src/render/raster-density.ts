import type { Density } from "#core/scene";

/** Device pixels, one number each in the byte order of the machine, row by row. The last row is the drawing's `bottomY`. */
export interface Raster {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
}

/**
 * Sets the pixels of every column of a density, by category from the bottom up. Edges lie on whole pixels and are
 * rounded from their sum, so a stack is as high as all of it, and columns side by side leave no gap.
 */
export function rasterDensity(
  { x, columnPx, categories, heights }: Density,
  { pixels, width, height, ratio }: Raster,
  colourAt: (category: number) => number,
): void {
  const colours = Uint32Array.from({ length: categories }, (_, category) => colourAt(category));
  const columns = heights.length / categories;
  for (let column = 0; column < columns; column++) {
    const left = Math.max(0, Math.round((x + column * columnPx) * ratio));
    const right = Math.min(width, Math.round((x + (column + 1) * columnPx) * ratio));
    if (right <= left) continue;
    let sum = 0;
    let bottom = height;
    for (let category = 0; category < categories; category++) {
      const part = heights[column * categories + category] ?? 0;
      if (part <= 0) continue;
      sum += part;
      const top = Math.max(0, height - Math.round(sum * ratio));
      const colour = colours[category] ?? 0;
      // Not `fill`: for a few pixels a row the call would take longer than the pixels.
      for (let from = top * width + left; from < bottom * width; from += width) {
        for (let at = from; at < from + right - left; at++) pixels[at] = colour;
      }
      bottom = top;
    }
  }
}

/** The highest stack of a density, in CSS pixels. */
export function findHighest({ categories, heights }: Density): number {
  let highest = 0;
  for (let from = 0; from < heights.length; from += categories) {
    let sum = 0;
    for (let category = 0; category < categories; category++) sum += heights[from + category] ?? 0;
    if (sum > highest) highest = sum;
  }
  return highest;
}
