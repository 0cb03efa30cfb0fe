import type { Density } from "#core/scene";
import { mixRgb, packPixel, readRgb } from "./pixel-colour.ts";
import { findHighest, rasterDensity } from "./raster-density.ts";
import { colourOf, type Theme } from "./theme.ts";

const FAINT = 0.35;
/** Heights are rounded up to so many pixels, so that the picture is seldom made anew. */
const STEP_PX = 32;

/** Paints densities onto a canvas; keeps the pixels it works on from frame to frame. */
export interface DensityBrush {
  /**
   * Paints densities that stand on one line, the later ones over the earlier. Replaces what is there up to the highest
   * column, so it comes before all else.
   */
  paint(densities: readonly Density[], widthPx: number, theme: Theme): void;
}

/**
 * Sets pixels instead of filling rectangles: thousands of those a frame take a browser without a graphics card several
 * times as long.
 */
export function createDensityBrush(context: CanvasRenderingContext2D): DensityBrush {
  let image: ImageData | undefined;

  function takeImage(width: number, height: number): ImageData {
    if (image?.width !== width || image.height !== height) {
      image = context.createImageData(width, height);
    } else {
      image.data.fill(0);
    }
    return image;
  }

  return {
    paint(densities, widthPx, theme) {
      const highest = Math.max(0, ...densities.map(findHighest));
      const [first] = densities;
      if (first === undefined || highest === 0) return;
      const ratio = context.getTransform().a;
      const width = Math.max(1, Math.round(widthPx * ratio));
      const height = Math.ceil((highest * ratio) / STEP_PX) * STEP_PX;
      const picture = takeImage(width, height);
      const raster = { pixels: new Uint32Array(picture.data.buffer), width, height, ratio };
      const paper = readRgb(context, theme.paper);
      for (const density of densities) {
        rasterDensity(density, raster, (category) => {
          const colour = readRgb(context, colourOf(theme, category));
          return packPixel(density.faint ? mixRgb(colour, paper, FAINT) : colour);
        });
      }
      context.putImageData(picture, 0, Math.round(first.bottomY * ratio) - height);
    },
  };
}
