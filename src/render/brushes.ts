import { type CrumbBrush, createCrumbBrush, type MakeCanvas } from "./crumb-brush.ts";
import { createDensityBrush, type DensityBrush } from "./paint-density.ts";

/** What painting keeps from frame to frame, for one canvas. */
export interface Brushes {
  readonly density: DensityBrush;
  readonly crumbs: CrumbBrush;
}

export function createBrushes(
  context: CanvasRenderingContext2D,
  makeCanvas: MakeCanvas = (width, height) => new OffscreenCanvas(width, height),
): Brushes {
  return {
    density: createDensityBrush(context),
    crumbs: createCrumbBrush(context, makeCanvas),
  };
}
