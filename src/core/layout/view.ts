import { type Bounds, type Instant, instant } from "#core/time";

/** The visible range of time and the size of the drawing: an immutable value. */
export interface View {
  readonly start: Instant;
  readonly end: Instant;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Pixels per millisecond. */
export function scaleOf(view: View): number {
  return view.widthPx / (view.end - view.start);
}

/** The horizontal place of an instant; the inverse of {@link instantAt}. */
export function xOf(view: View, t: Instant): number {
  return (t - view.start) * scaleOf(view);
}

/** The instant at a horizontal place. */
export function instantAt(view: View, x: number): Instant {
  return instant(view.start + x / scaleOf(view));
}

/** The same size of drawing over another range. */
export function withBounds(view: View, bounds: Bounds): View {
  return { ...view, start: bounds.start, end: bounds.end };
}
