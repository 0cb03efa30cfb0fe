import { type Bounds, instant } from "#core/time";
import { findZoomPath } from "./zoom-path.ts";

/** What animation needs of the page: passed in, so that tests can drive it. */
export interface Clock {
  now(): number;
  requestFrame(step: () => void): number;
  cancelFrame(handle: number): void;
}

const SHORTEST_MS = 250;
const LONGEST_MS = 1400;

/**
 * A flight between two ranges along the smoothest path: out, across, in. Returns the function that stops it where it
 * is.
 */
export function startFlight(
  from: Bounds,
  to: Bounds,
  clock: Clock,
  step: (view: Bounds, arrived: boolean) => void,
): () => void {
  // Relative to the start, so that the path does not lose its precision on large instants.
  const origin = from.start;
  const rangeOf = (b: Bounds) => ({
    middle: (b.start + b.end) / 2 - origin,
    length: b.end - b.start,
  });
  const path = findZoomPath(rangeOf(from), rangeOf(to));
  const durationMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, path.length * 600));
  const begun = clock.now();
  let handle = clock.requestFrame(frame);
  function frame() {
    const t = Math.min(1, (clock.now() - begun) / durationMs);
    if (t >= 1) {
      step(to, true);
      return;
    }
    const { middle, length } = path.at(easeInOut(t));
    const start = origin + middle - length / 2;
    handle = clock.requestFrame(frame);
    step({ start: instant(start), end: instant(start + length) }, false);
  }
  return () => clock.cancelFrame(handle);
}

function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
