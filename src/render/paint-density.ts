import type { Density } from "#core/scene";
import { stackDensity } from "./stack-density.ts";
import { colourOf, type Theme } from "./theme.ts";

const FAINT = 0.35;

/** Paints columns of events, one path a category. */
export function paintDensity(
  context: CanvasRenderingContext2D,
  density: Density,
  theme: Theme,
): void {
  context.globalAlpha = density.faint ? FAINT : 1;
  stackDensity(
    density,
    (category) => {
      context.fillStyle = colourOf(theme, category);
      context.beginPath();
      return (x, top, widthPx, heightPx) => context.rect(x, top, widthPx, heightPx);
    },
    () => context.fill(),
  );
  context.globalAlpha = 1;
}
