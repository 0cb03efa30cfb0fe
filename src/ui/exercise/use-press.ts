import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";

/** Shorter than this, a press is a tap. */
const DRAG_AFTER_PX = 6;
const EDGE_PX = 64;
const SCROLL_PX = 10;

/** Where the pointer is in the window, and how far down the page it is from where it was pressed. */
export interface PointerPlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly downPx: number;
}

interface PressHandlers<T> {
  /** What is dragged has followed the pointer. */
  readonly onFollow: (item: T, place: PointerPlace) => void;
  /** It was let go, at a place, or put back (Escape) without one. */
  readonly onEnd: (item: T, place: PointerPlace | undefined) => void;
}

interface Press<T> {
  readonly item: T;
  readonly pointer: number;
  readonly startX: number;
  /** In the page, for it may scroll meanwhile. */
  readonly startY: number;
  x: number;
  y: number;
  isOn: boolean;
}

/**
 * Dragging by mouse, pen and finger. A mouse drags the whole card; a finger only its handle (class `grip`), for elsewhere
 * it scrolls the page. At the window's edges the page scrolls along.
 */
export function usePress<T>(handlers: PressHandlers<T>) {
  const [press, setPress] = useState<Press<T>>();
  const wasDragged = useRef(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    if (press === undefined) return;
    const listening = new AbortController();
    const { signal } = listening;
    const placeOf = () => ({
      xPx: press.x,
      yPx: press.y,
      downPx: press.y + scrollY - press.startY,
    });
    const end = (place: PointerPlace | undefined) => {
      listening.abort();
      setPress(undefined);
      if (press.isOn) latest.current.onEnd(press.item, place);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== press.pointer) return;
      press.x = event.clientX;
      press.y = event.clientY;
      const { downPx } = placeOf();
      if (Math.hypot(press.x - press.startX, downPx) > DRAG_AFTER_PX) press.isOn = true;
      if (press.isOn) latest.current.onFollow(press.item, placeOf());
    };
    const onUp = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== press.pointer) return;
      wasDragged.current = press.isOn;
      end(placeOf());
    };
    addEventListener("pointermove", onMove, { signal });
    addEventListener("pointerup", onUp, { signal });
    addEventListener("pointercancel", () => end(undefined), { signal });
    addEventListener("keydown", ({ key }) => key === "Escape" && end(undefined), { signal });
    // A finger that drags does not scroll, nor does the page glide on when it is lifted.
    addEventListener("touchmove", (event) => press.isOn && event.preventDefault(), {
      signal,
      passive: false,
    });
    let frame = requestAnimationFrame(function step() {
      if (press.isOn && scrollAtEdge(press.y)) latest.current.onFollow(press.item, placeOf());
      frame = requestAnimationFrame(step);
    });
    return () => {
      listening.abort();
      cancelAnimationFrame(frame);
    };
  }, [press]);

  const handlersOf = (item: T) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      wasDragged.current = false;
      if (!canDrag(event)) return;
      const { clientX, clientY, pointerId } = event;
      setPress({
        item,
        pointer: pointerId,
        startX: clientX,
        startY: clientY + scrollY,
        x: clientX,
        y: clientY,
        isOn: false,
      });
    },
    /** The click that ends a drag is none. */
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  });
  return handlersOf;
}

function canDrag({ pointerType, button, target, isPrimary }: PointerEvent): boolean {
  if (!isPrimary || button !== 0) return false;
  return pointerType === "mouse" || (target instanceof Element && target.closest(".grip") !== null);
}

/** Scrolls the page where the pointer is at its upper or lower edge; whether it did. */
function scrollAtEdge(y: number): boolean {
  const before = scrollY;
  if (y < EDGE_PX) scrollBy(0, -SCROLL_PX);
  else if (y > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
  return scrollY !== before;
}
