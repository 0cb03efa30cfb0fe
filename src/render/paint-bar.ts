import type { Mark } from "#core/scene";
import { createCanvasPen } from "./canvas-pen.ts";
import { traceSymbol } from "./symbols.ts";
import type { Theme } from "./theme.ts";

const SYMBOL_RADIUS_PX = 2.6;

/** Paints a span: full between its fades; the category's symbol stands in it, so that colour is never alone. */
export function paintBar(
  context: CanvasRenderingContext2D,
  mark: Mark,
  colour: string,
  theme: Theme,
): void {
  const { x0, x1, y, heightPx } = mark;
  const top = y - heightPx / 2;
  const radius = heightPx / 2;
  const widthPx = Math.max(0, x1 - x0);
  if (mark.selected) {
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.beginPath();
    context.roundRect(x0 - 3.5, top - 3.5, widthPx + 7, heightPx + 7, radius + 3.5);
    context.stroke();
  }
  context.beginPath();
  context.roundRect(x0, top, widthPx, heightPx, radius);
  if (mark.role === "external") {
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    if (mark.dashed) context.setLineDash([3, 3]);
    context.stroke();
    context.setLineDash([]);
    return;
  }
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * mark.strength;
  context.fillStyle = fillOf(context, mark, colour);
  context.fill();
  context.globalAlpha = alpha;
  if (mark.dashed) {
    context.strokeStyle = colour;
    context.lineWidth = 1.25;
    context.setLineDash([3, 3]);
    context.stroke();
    context.setLineDash([]);
  }
  if (mark.role === "event" && widthPx > 26) {
    const at = Math.min(Math.max(x0 + mark.fadeStartPx + 8, 10), x1 - 8);
    context.fillStyle = mark.strength > 0.7 ? theme.paper : colour;
    context.beginPath();
    traceSymbol(createCanvasPen(context), mark.category, at, y, SYMBOL_RADIUS_PX);
    context.fill();
  }
}

function fillOf(context: CanvasRenderingContext2D, mark: Mark, colour: string) {
  const widthPx = mark.x1 - mark.x0;
  if ((mark.fadeStartPx <= 0 && mark.fadeEndPx <= 0) || widthPx <= 0) return colour;
  const gradient = context.createLinearGradient(mark.x0, 0, mark.x1, 0);
  // The same colour at no opacity: `transparent` would fade through grey. Themes give colours as #rrggbb.
  const clear = /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}00` : "transparent";
  const startStop = Math.min(1, mark.fadeStartPx / widthPx);
  const endStop = Math.max(startStop, 1 - mark.fadeEndPx / widthPx);
  gradient.addColorStop(0, mark.fadeStartPx > 0 ? clear : colour);
  gradient.addColorStop(startStop, colour);
  gradient.addColorStop(endStop, colour);
  gradient.addColorStop(1, mark.fadeEndPx > 0 ? clear : colour);
  return gradient;
}
