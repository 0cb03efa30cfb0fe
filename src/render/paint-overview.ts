import type { AxisTick, Crumb, Density } from "#core/scene";
import { createCanvasPen } from "./canvas-pen.ts";
import type { DensityBrush } from "./paint-density.ts";
import { traceSymbol } from "./symbols.ts";
import { colourOf, type Theme } from "./theme.ts";

/** What an overview strip shows: events as crumbs, or columns of very many, above an axis of one tier. */
export interface OverviewPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisPx: number;
  readonly crumbs: readonly Crumb[];
  readonly densities: readonly Density[];
  readonly ticks: readonly AxisTick[];
}

export function paintOverview(
  context: CanvasRenderingContext2D,
  picture: OverviewPicture,
  theme: Theme,
  brush: DensityBrush,
): void {
  context.clearRect(0, 0, picture.widthPx, picture.heightPx);
  brush.paint(picture.densities, picture.widthPx, theme);
  for (const crumb of picture.crumbs) {
    context.globalAlpha = crumb.faint ? 0.25 : 1;
    context.fillStyle = colourOf(theme, crumb.category);
    context.beginPath();
    traceSymbol(createCanvasPen(context), crumb.category, crumb.x, crumb.y, crumb.sizePx / 2);
    context.fill();
  }
  context.globalAlpha = 1;
  context.fillStyle = theme.inkSoft;
  context.font = theme.fonts.tick;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { label, labelX } of picture.ticks) {
    if (label !== undefined && labelX !== undefined) {
      context.fillText(label, labelX, picture.heightPx - 6);
    }
  }
}
