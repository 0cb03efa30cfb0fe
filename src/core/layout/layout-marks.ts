import { clamp, lerp } from "#core/base";
import type { Mark } from "#core/scene";
import { closeBounds, type EventIndex } from "./event-index.ts";
import { LEAST_MARK_PX, MARK_GAP_PX, type Side, UNKNOWN_FADE_PX } from "./footprint.ts";
import type { Edge, Span } from "./layout-event.ts";
import { type View, xOf } from "./view.ts";

/** A span on the drawing, before it is cut to what can be seen. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly shape: Mark["shape"];
}

/** How far a mark may reach beyond the drawing. */
export const MARGIN_PX = 240;
const SOFT_FADE_PX = 14;
const APPROXIMATE_FADE_PX = 56;
const OPEN_FADE_PX = 160;
const PALE = 0.45;

/** Where a span lies: a dot around its middle while it is narrower than a dot, else a bar. */
export function extentOf(span: Span, index: EventIndex, view: View): Extent {
  const { start, end } = closeBounds(span.bounds, index.span);
  const x1 = xOf(view, end);
  if (span.startEdge === "unknown") return { x0: x1 - UNKNOWN_FADE_PX, x1, shape: "bar" };
  const x0 = xOf(view, start);
  if (x1 - x0 >= LEAST_MARK_PX) return { x0, x1, shape: "bar" };
  const middle = (x0 + x1) / 2;
  return { x0: middle - LEAST_MARK_PX / 2, x1: middle + LEAST_MARK_PX / 2, shape: "dot" };
}

function fadeOf(edge: Edge, widthPx: number): number {
  switch (edge) {
    case "hard":
      return 0;
    case "soft":
      return Math.min(SOFT_FADE_PX, widthPx / 3);
    case "approximate":
      return Math.min(APPROXIMATE_FADE_PX, widthPx / 2.5);
    case "open":
      return Math.min(OPEN_FADE_PX, widthPx / 2);
    case "unknown":
      return Math.min(UNKNOWN_FADE_PX, widthPx);
  }
}

/** A place that cannot be seen is brought to the margin: coordinates stay small at any zoom. */
export function holdNear(x: number, view: View): number {
  return clamp(x, -MARGIN_PX, view.widthPx + MARGIN_PX);
}

/** Whether a part of what lies between two places is within the drawing or its margin. */
export function isNear(x0: number, x1: number, view: View): boolean {
  return x1 >= -MARGIN_PX && x0 <= view.widthPx + MARGIN_PX;
}

/** The fades at both ends of a span, once it is cut to the drawing and its margin. */
export function cutToView(span: Span, extent: Extent, view: View) {
  const widthPx = extent.x1 - extent.x0;
  const fadeStart = extent.shape === "dot" ? 0 : fadeOf(span.startEdge, widthPx);
  const fadeEnd = extent.shape === "dot" ? 0 : fadeOf(span.endEdge, widthPx);
  const x0 = holdNear(extent.x0, view);
  const x1 = holdNear(extent.x1, view);
  return {
    x0,
    x1,
    fadeStartPx: clamp(fadeStart - (x0 - extent.x0), 0, x1 - x0),
    fadeEndPx: clamp(fadeEnd - (extent.x1 - x1), 0, x1 - x0),
    strength: strengthOf(span, extent),
  };
}

/**
 * Pale where an edge is not sharp; a dot is full and pales as it grows into a bar, without a step. What its source
 * doubts is pale in either form, so that its dashes can be seen.
 */
function strengthOf(span: Span, extent: Extent): number {
  if (span.uncertain) return PALE;
  if (span.startEdge === "hard" && (span.endEdge === "hard" || span.endEdge === "open")) return 1;
  if (extent.shape === "dot") return 1;
  return lerp(1, PALE, clamp((extent.x1 - extent.x0 - LEAST_MARK_PX) / 30, 0, 1));
}

/**
 * Where a label stands beside its mark: right or left of it, or slid along a long bar so that it stays in view.
 * It never passes the bar's far end, and it slides only on bars longer than itself.
 */
export function slideLabel(extent: Extent, side: Side, labelPx: number, view: View) {
  const barPx = extent.x1 - extent.x0;
  const room = clamp((barPx - labelPx) * 3, 0, barPx + MARK_GAP_PX);
  const edge = 10;
  if (side === "right") {
    const rest = extent.x1 + MARK_GAP_PX;
    const x = Math.max(rest - room, Math.min(rest, view.widthPx - labelPx - edge));
    return { x, slidPx: rest - x };
  }
  const rest = extent.x0 - MARK_GAP_PX - labelPx;
  const x = Math.min(rest + room, Math.max(rest, edge));
  return { x, slidPx: x - rest };
}

/** A bar steps down under its label as the label slides over it. */
export function stepDown(markY: number, slidMarkY: number, slidPx: number): number {
  return lerp(markY, slidMarkY, clamp(slidPx / 24, 0, 1));
}
