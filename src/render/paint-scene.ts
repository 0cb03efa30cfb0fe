import type { Axis, Mark, Note, Scene, Tether } from "#core/scene";
import type { Brushes } from "./brushes.ts";
import { createCanvasPen } from "./canvas-pen.ts";
import { paintBar } from "./paint-bar.ts";
import { traceSymbol } from "./symbols.ts";
import { colourOf, type Theme } from "./theme.ts";

const FAINT = 0.22;

/**
 * Paints all of a scene but its labels, which are text on top. The context is scaled to CSS pixels by the caller; the
 * brushes are made for it.
 */
export function paintScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  brushes: Brushes,
): void {
  context.clearRect(0, 0, scene.widthPx, scene.heightPx);
  const { density, frontDensity } = scene;
  const densities = [density, frontDensity].filter((each) => each !== undefined);
  brushes.density.paint(densities, scene.widthPx, theme);
  paintAxis(context, scene.axis, scene, theme);
  paintRule(context, scene, theme);
  for (const tether of scene.tethers) paintTether(context, tether, theme);
  for (const mark of scene.marks) paintMark(context, mark, theme);
  brushes.crumbs.paint(scene.crumbs, theme, faintness(theme));
  for (const note of scene.notes) paintNote(context, note, theme);
}

function paintAxis(
  context: CanvasRenderingContext2D,
  axis: Axis,
  size: { readonly widthPx: number; readonly heightPx: number },
  theme: Theme,
): void {
  context.lineWidth = 1;
  context.strokeStyle = theme.hairline;
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  for (const tier of ["unit", "parent"] as const) {
    context.globalAlpha = tier === "parent" ? 1 : 0.55;
    context.beginPath();
    for (const tick of axis.ticks) {
      if (tick.tier !== tier) continue;
      const x = Math.round(tick.x) + 0.5;
      context.moveTo(x, tier === "parent" ? 6 : axis.heightPx - 8);
      context.lineTo(x, size.heightPx);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
  context.beginPath();
  context.moveTo(0, axis.heightPx + 0.5);
  context.lineTo(size.widthPx, axis.heightPx + 0.5);
  context.stroke();
  context.fillStyle = theme.inkSoft;
  context.font = theme.fonts.tick;
  for (const { label, labelX } of axis.ticks) {
    if (label !== undefined && labelX !== undefined)
      context.fillText(label, labelX, axis.heightPx - 12);
  }
  context.fillStyle = theme.ink;
  context.font = theme.fonts.band;
  for (const { label, labelX } of axis.bands) context.fillText(label, labelX, 19);
}

function paintRule(context: CanvasRenderingContext2D, scene: Scene, theme: Theme): void {
  if (scene.rule === undefined) return;
  context.strokeStyle = colourOf(theme, scene.rule.category);
  context.lineWidth = 1.5;
  context.setLineDash([1.5, 3]);
  context.beginPath();
  context.moveTo(scene.rule.x, scene.axis.heightPx);
  context.lineTo(scene.rule.x, scene.heightPx);
  context.stroke();
  context.setLineDash([]);
}

/** Sets the opacity for something of a category; the colour comes back. */
function begin(
  context: CanvasRenderingContext2D,
  { faint, category }: { readonly faint: boolean; readonly category: number },
  theme: Theme,
  opacity: number,
): string {
  context.globalAlpha = faint ? faintness(theme) : opacity;
  return (faint && theme.faint) || colourOf(theme, category);
}

function faintness(theme: Theme): number {
  return theme.faint === undefined ? FAINT : 1;
}

function paintTether(context: CanvasRenderingContext2D, tether: Tether, theme: Theme): void {
  context.strokeStyle = begin(context, tether, theme, 0.9);
  context.lineWidth = 1.25;
  context.setLineDash([1.5, 3]);
  context.beginPath();
  context.moveTo(tether.x0, tether.y0);
  context.lineTo(tether.x0, tether.y1);
  context.lineTo(tether.x1, tether.y1);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  const colour = begin(context, mark, theme, 1);
  if (mark.shape === "bar") paintBar(context, mark, colour, theme);
  else paintDot(context, mark, colour, theme);
  context.globalAlpha = 1;
}

function paintDot(
  context: CanvasRenderingContext2D,
  mark: Mark,
  colour: string,
  theme: Theme,
): void {
  const pen = createCanvasPen(context);
  const cx = (mark.x0 + mark.x1) / 2;
  const radius = mark.role === "reading" ? 2.5 : Math.min(5, mark.heightPx / 2);
  const trace = (r: number) => {
    context.beginPath();
    traceSymbol(pen, mark.category, cx, mark.y, r);
  };
  if (mark.selected) {
    trace(radius + 4);
    context.fillStyle = theme.paper;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 1.75;
    context.stroke();
  }
  trace(radius);
  if (mark.role === "external") {
    context.fillStyle = theme.paper;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    if (mark.dashed) context.setLineDash([2, 2]);
    context.stroke();
    context.setLineDash([]);
    return;
  }
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * mark.strength;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = alpha;
  if (!mark.dashed) return;
  context.strokeStyle = colour;
  context.lineWidth = 1.25;
  context.setLineDash([2, 2]);
  context.stroke();
  context.setLineDash([]);
}

function paintNote(context: CanvasRenderingContext2D, note: Note, theme: Theme): void {
  context.globalAlpha = note.faint ? faintness(theme) : 1;
  context.fillStyle = theme.inkSoft;
  context.font = theme.fonts.note;
  context.textAlign = note.align === "end" ? "right" : "left";
  context.fillText(note.text, note.x, note.y + 4);
  context.textAlign = "left";
  context.globalAlpha = 1;
}
