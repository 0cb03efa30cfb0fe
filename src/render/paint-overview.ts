import type { AxisTick, Crumb, Density } from "#core/scene";
import type { Brushes } from "./brushes.ts";
import type { Theme } from "./theme.ts";

/** What an overview strip shows: events as crumbs, or columns of very many, above an axis of one tier. */
export interface OverviewPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisPx: number;
  readonly crumbs: readonly Crumb[];
  readonly densities: readonly Density[];
  readonly ticks: readonly AxisTick[];
}

const FAINT = 0.25;

export function paintOverview(
  context: CanvasRenderingContext2D,
  picture: OverviewPicture,
  theme: Theme,
  brushes: Brushes,
): void {
  context.clearRect(0, 0, picture.widthPx, picture.heightPx);
  brushes.density.paint(picture.densities, picture.widthPx, theme);
  brushes.crumbs.paint(picture.crumbs, theme, FAINT);
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
