import type { Density } from "#core/scene";
import { colourOf, type Theme } from "./theme.ts";

const FAINT = 0.35;

/** Paints columns of events, one path a category. */
export function paintDensity(
  context: CanvasRenderingContext2D,
  density: Density,
  theme: Theme,
): void {
  const { x, columnPx, bottomY, categories, heights } = density;
  const columns = heights.length / categories;
  const tops = new Float32Array(columns).fill(bottomY);
  const widthPx = Math.max(1, columnPx - 0.5);
  context.globalAlpha = density.faint ? FAINT : 1;
  for (let category = 0; category < categories; category++) {
    context.fillStyle = colourOf(theme, category);
    context.beginPath();
    for (let column = 0; column < columns; column++) {
      const height = heights[column * categories + category] ?? 0;
      if (height <= 0) continue;
      const top = (tops[column] ?? bottomY) - height;
      context.rect(x + column * columnPx, top, widthPx, height);
      tops[column] = top;
    }
    context.fill();
  }
  context.globalAlpha = 1;
}
