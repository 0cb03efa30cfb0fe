import { useSyncExternalStore } from "react";

/** On a projector of 1920 by 1080, twice as large as usual; never smaller than usual. */
const AT_1080 = 2;
const STEP = 0.05;

/** How many times larger than usual the drawing is, in a window of this size. */
export function scaleFor(widthPx: number, heightPx: number): number {
  const share = Math.min(widthPx / 1920, heightPx / 1080);
  return Math.max(1, Math.round((share * AT_1080) / STEP) * STEP);
}

export function useScale(): number {
  return useSyncExternalStore(subscribe, () => scaleFor(innerWidth, innerHeight));
}

function subscribe(onChange: () => void): () => void {
  addEventListener("resize", onChange);
  return () => removeEventListener("resize", onChange);
}
