import { clamp } from "#core/base";
import { type Bounds, HOUR_MS, instant } from "#core/time";

/** The closest range: a quarter of an hour across the drawing. */
export const CLOSEST_MS = HOUR_MS / 4;

/** Holds a range inside the widest one, keeping its length where it can. */
export function limitView(view: Bounds, widest: Bounds): Bounds {
  const whole = widest.end - widest.start;
  const length = clamp(view.end - view.start, Math.min(CLOSEST_MS, whole), whole);
  const middle = (view.start + view.end) / 2;
  const start = clamp(middle - length / 2, widest.start, widest.end - length);
  return { start: instant(start), end: instant(start + length) };
}

/** Zooms a range by `factor` (over 1 is closer) so that the instant at `fraction` of its width stays where it is. */
export function zoomView(view: Bounds, factor: number, fraction: number, widest: Bounds): Bounds {
  const whole = widest.end - widest.start;
  const length = clamp((view.end - view.start) / factor, Math.min(CLOSEST_MS, whole), whole);
  const fixed = view.start + (view.end - view.start) * fraction;
  const start = fixed - length * fraction;
  return limitView({ start: instant(start), end: instant(start + length) }, widest);
}

/** Moves a range by a share of its own length. */
export function panView(view: Bounds, fractionOfWidth: number, widest: Bounds): Bounds {
  const shift = (view.end - view.start) * fractionOfWidth;
  return limitView({ start: instant(view.start + shift), end: instant(view.end + shift) }, widest);
}
