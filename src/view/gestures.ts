import { type Bounds, instant } from "#core/time";
import { followHolds, type Hold } from "./grip.ts";
import type { ScrollPast } from "./handle.ts";
import { readWheel } from "./wheel.ts";

export interface GestureOptions {
  /** Whether the wheel zooms always, or only with a modifier while the page scrolls without. */
  readonly wheel: "always" | "modifier";
  readonly view: () => Bounds;
  /** A gesture asks for a range; `settled` when it ends. */
  readonly onView: (view: Bounds, settled: boolean) => void;
  /** A gesture asks to zoom by a factor around a share of the width. */
  readonly onZoom: (factor: number, fraction: number, settled: boolean) => void;
  /** A wheel without a modifier, or one finger, was left to the page; only where `wheel` is "modifier". */
  readonly onScrollPast: (by: ScrollPast) => void;
}

/** Below this a press is a click. */
const CLICK_PX = 4;
/** A wheel has no end of its own: it has settled when it rests this long. */
const WHEEL_REST_MS = 160;
const MOST_POINTERS = 2;

/**
 * Drag, wheel, trackpad and pinch on an element, by Pointer Events; returns the function that takes them away. One
 * finger's vertical movement stays with the page (`touch-action: pan-y` in the style sheet); two fingers are ours.
 */
export function listenForGestures(element: HTMLElement, options: GestureOptions): () => void {
  const holds = new Map<number, Hold>();
  let isDragging = false;
  let isPinched = false;
  /** How long the range was when the pointers took hold. */
  let grippedMs = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const xOf = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left;
  const yOf = (event: MouseEvent) => event.clientY - element.getBoundingClientRect().top;

  /** Each pointer takes hold anew of what is under it, when one comes or goes. */
  function regrip() {
    const { start, end } = options.view();
    grippedMs = end - start;
    for (const [id, { x, y }] of holds) {
      const held = start + (x / element.clientWidth) * grippedMs;
      holds.set(id, { x, y, fromX: x, fromY: y, held });
    }
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || holds.size >= MOST_POINTERS) return;
    const x = xOf(event);
    const y = yOf(event);
    holds.set(event.pointerId, { x, y, fromX: x, fromY: y, held: 0 });
    isPinched = holds.size > 1;
    regrip();
  };

  const onMove = (event: PointerEvent) => {
    const hold = holds.get(event.pointerId);
    if (hold === undefined) return;
    const x = xOf(event);
    if (!isDragging && holds.size === 1 && Math.abs(x - hold.fromX) < CLICK_PX) return;
    if (!isDragging) {
      isDragging = true;
      // Not before: a captured press would end on this element, and never be a click on the label under it.
      for (const id of holds.keys()) element.setPointerCapture(id);
    }
    holds.set(event.pointerId, { ...hold, x, y: yOf(event) });
    const next = followHolds([...holds.values()], options.view(), element.clientWidth, grippedMs);
    if (next !== undefined) options.onView(next, false);
  };

  const onUp = (event: PointerEvent) => {
    if (!holds.delete(event.pointerId)) return;
    regrip();
    if (holds.size > 0) return;
    // A finger that the browser takes away scrolls the page; one that dragged may have wished to.
    const isPast = isDragging || event.type === "pointercancel";
    if (isPast && event.pointerType === "touch" && !isPinched) tellPast("touch");
    if (!isDragging) return;
    isDragging = false;
    options.onView(options.view(), true);
    swallowClick();
  };

  /** The click that the browser makes of the end of a drag opens nothing. */
  function swallowClick() {
    const swallow = (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => element.removeEventListener("click", swallow, { capture: true }), 0);
  }

  const onWheel = (event: WheelEvent) => {
    const intent = readWheel(event, options.wheel);
    if (intent === undefined) {
      tellPast("wheel");
      return;
    }
    event.preventDefault();
    if (intent.kind === "zoom") {
      options.onZoom(intent.factor, xOf(event) / element.clientWidth, false);
    } else {
      const { start, end } = options.view();
      const shift = (intent.px / element.clientWidth) * (end - start);
      options.onView({ start: instant(start + shift), end: instant(end + shift) }, false);
    }
    clearTimeout(rest);
    rest = setTimeout(() => options.onView(options.view(), true), WHEEL_REST_MS);
  };

  function tellPast(by: ScrollPast) {
    if (options.wheel === "modifier") options.onScrollPast(by);
  }

  /** `pan-y` would let the browser scroll with two fingers as with one, and end the pinch. */
  const onTouch = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  const onDragStart = (event: DragEvent) => event.preventDefault();

  /** A drag that begins on a label moves the drawing and does not select the label's text too. */
  const onSelectStart = (event: Event) => {
    if (holds.size > 0) event.preventDefault();
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", onUp, { signal });
  element.addEventListener("touchstart", onTouch, { passive: false, signal });
  element.addEventListener("touchmove", onTouch, { passive: false, signal });
  element.addEventListener("wheel", onWheel, { passive: false, signal });
  element.addEventListener("dragstart", onDragStart, { signal });
  element.addEventListener("selectstart", onSelectStart, { signal });
  return () => {
    clearTimeout(rest);
    stop.abort();
  };
}
