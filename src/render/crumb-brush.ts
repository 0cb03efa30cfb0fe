import type { Crumb } from "#core/scene";
import { createCanvasPen } from "./canvas-pen.ts";
import { traceSymbol } from "./symbols.ts";
import { colourOf, type Theme } from "./theme.ts";

/** A canvas that is never seen, as far as stamps need one. */
export interface HiddenCanvas {
  getContext(kind: "2d"): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
}

export type MakeCanvas = (width: number, height: number) => HiddenCanvas & CanvasImageSource;

/** Paints crumbs; keeps a picture of each symbol from frame to frame. */
export interface CrumbBrush {
  paint(crumbs: readonly Crumb[], theme: Theme, faint: number): void;
}

/** Of symbol, colour, size and sharpness; a page needs a few dozen. */
const MOST_STAMPS = 64;

/**
 * Stamps symbols instead of filling hundreds of small paths a frame, which takes a browser without a graphics card many
 * times as long.
 */
export function createCrumbBrush(
  context: CanvasRenderingContext2D,
  makeCanvas: MakeCanvas,
): CrumbBrush {
  const stamps = new Map<string, CanvasImageSource>();

  function takeStamp(category: number, colour: string, sizePx: number, ratio: number) {
    const key = `${category} ${colour} ${sizePx} ${ratio}`;
    const known = stamps.get(key);
    if (known !== undefined) return known;
    if (stamps.size >= MOST_STAMPS) stamps.clear();
    const side = sideOf(sizePx, ratio);
    const canvas = makeCanvas(side, side);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("2d canvas: not available");
    pen.fillStyle = colour;
    pen.beginPath();
    traceSymbol(createCanvasPen(pen), category, side / 2, side / 2, (sizePx * ratio) / 2);
    pen.fill();
    stamps.set(key, canvas);
    return canvas;
  }

  return {
    paint(crumbs, theme, faint) {
      const ratio = context.getTransform().a;
      // On whole device pixels, so that a stamp stays as sharp as it was made.
      const snap = (px: number) => Math.round(px * ratio) / ratio;
      for (const { category, x, y, sizePx, faint: isFaint } of crumbs) {
        const colour = (isFaint && theme.faint) || colourOf(theme, category);
        const stamp = takeStamp(category, colour, sizePx, ratio);
        const side = sideOf(sizePx, ratio) / ratio;
        context.globalAlpha = isFaint ? faint : 1;
        context.drawImage(stamp, snap(x - side / 2), snap(y - side / 2), side, side);
      }
      context.globalAlpha = 1;
    },
  };
}

/** Device pixels of a stamp: the symbol, whose corners reach a little beyond its size, and air. */
function sideOf(sizePx: number, ratio: number): number {
  return Math.ceil(sizePx * ratio * 1.4) + 2;
}
