import { edgeSpeed } from "./edge-speed.ts";
import { movePress, type PointerPlace, type Press, placeOf } from "./press.ts";

export interface PressListener {
  /** What is dragged has followed the pointer, or the page has scrolled below it. */
  readonly onFollow: (place: PointerPlace) => void;
  /** It was let go at a place, or put back without one. Told only of what was dragged. */
  readonly onEnd: (place: PointerPlace | undefined) => void;
  /** The pointer is up: nothing is listened to any more. */
  readonly onUp: () => void;
}

const LONGEST_FRAME_MS = 50;

/**
 * Follows a press until its pointer is up: Escape gives a drag up, the page scrolls along at the window's edges, no text
 * is selected, a finger does not scroll, and the click that ends a drag is none.
 * @returns stops following, as when the page goes.
 */
export function followPress(begun: Press, listener: PressListener): () => void {
  let press = begun;
  const listening = new AbortController();
  const { signal } = listening;
  const giveUp = () => {
    if (press.phase === "dragging") listener.onEnd(undefined);
    press = { ...press, phase: "given-up" };
  };
  const stop = () => {
    listening.abort();
    cancelAnimationFrame(frame);
  };
  const end = () => {
    stop();
    listener.onUp();
  };
  addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== press.pointer) return;
      press = movePress(press, event, scrollY);
      if (press.phase === "dragging") listener.onFollow(placeOf(press, scrollY));
    },
    { signal },
  );
  addEventListener(
    "pointerup",
    (event) => {
      if (event.pointerId !== press.pointer) return;
      if (press.phase === "dragging") listener.onEnd(placeOf(press, scrollY));
      if (press.phase !== "pressed") swallowClick();
      end();
    },
    { signal },
  );
  addEventListener(
    "pointercancel",
    ({ pointerId }) => {
      if (pointerId !== press.pointer) return;
      giveUp();
      end();
    },
    { signal },
  );
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || press.phase !== "dragging") return;
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    },
    { signal, capture: true },
  );
  addEventListener("selectstart", (event) => event.preventDefault(), { signal });
  // Not passive, for a finger that drags must not scroll.
  addEventListener(
    "touchmove",
    (event) => {
      if (press.phase !== "pressed") event.preventDefault();
    },
    { signal, passive: false },
  );
  let last = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    const passedMs = Math.min(LONGEST_FRAME_MS, now - last);
    last = now;
    if (press.phase === "dragging" && scrollAtEdge(press.y, passedMs)) {
      listener.onFollow(placeOf(press, scrollY));
    }
    frame = requestAnimationFrame(step);
  });
  return stop;
}

/** Scrolls the page along; whether it could. */
function scrollAtEdge(yPx: number, passedMs: number): boolean {
  const before = scrollY;
  const byPx = (edgeSpeed(yPx, innerHeight) * passedMs) / 1000;
  // Less than a pixel would not move it.
  if (byPx !== 0)
    scrollBy({ top: Math.sign(byPx) * Math.ceil(Math.abs(byPx)), behavior: "instant" });
  return scrollY !== before;
}

/** Letting go is no click on what lies below. The click, if there is one, comes before anything else is done. */
function swallowClick(): void {
  const listening = new AbortController();
  addEventListener(
    "click",
    (event) => {
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal: listening.signal },
  );
  setTimeout(() => listening.abort());
}
