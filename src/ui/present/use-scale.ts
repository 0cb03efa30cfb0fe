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

/** Of the drawing's letters, at its usual size. */
const LETTER_PX = 6.8;
const MOST_OF_WIDTH = 0.58;

/** How many letters a name can have in a window of this size so that the whole of it and its mark can be seen. */
export function lettersFor(widthPx: number, heightPx: number): number {
  return Math.floor((widthPx / scaleFor(widthPx, heightPx)) * (MOST_OF_WIDTH / LETTER_PX));
}

export function useLetters(): number {
  return useSyncExternalStore(subscribe, () => lettersFor(innerWidth, innerHeight));
}

function subscribe(onChange: () => void): () => void {
  addEventListener("resize", onChange);
  return () => removeEventListener("resize", onChange);
}
