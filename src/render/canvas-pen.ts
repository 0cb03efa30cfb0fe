import type { Pen } from "./symbols.ts";

/** A pen on a canvas: adds to the current path. */
export function createCanvasPen(
  context: Pick<CanvasRenderingContext2D, "moveTo" | "lineTo" | "arc" | "closePath">,
): Pen {
  return {
    circle(cx, cy, radius) {
      context.moveTo(cx + radius, cy);
      context.arc(cx, cy, radius, 0, 2 * Math.PI);
    },
    polygon(corners) {
      for (let i = 0; i < corners.length; i += 2) {
        const x = corners[i] ?? 0;
        const y = corners[i + 1] ?? 0;
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    },
  };
}
