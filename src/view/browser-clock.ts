import type { Clock } from "./flight.ts";

/** The page's own clock and frames. */
export function readClock(window: Window): Clock {
  return {
    now: () => window.performance.now(),
    requestFrame: (step) => window.requestAnimationFrame(step),
    cancelFrame: (handle) => window.cancelAnimationFrame(handle),
  };
}
