import { type PointerEvent, useEffect, useRef } from "react";
import { followPress } from "./follow-press.ts";
import { beginPress, type PointerPlace } from "./press.ts";

interface PressHandlers<T> {
  /** What is dragged has followed the pointer. */
  readonly onFollow: (item: T, place: PointerPlace) => void;
  /** It was let go, at a place, or put back (Escape) without one. */
  readonly onEnd: (item: T, place: PointerPlace | undefined) => void;
}

/**
 * Dragging by mouse, pen and finger. A mouse drags by all that has the handlers; a finger only by what is marked
 * `data-grip`, for elsewhere it scrolls the page. One at a time.
 */
export function usePress<T>(handlers: PressHandlers<T>) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return (item: T) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (stop.current !== undefined || !canDrag(event)) return;
      stop.current = followPress(beginPress(event, scrollY), {
        onFollow: (place) => latest.current.onFollow(item, place),
        onEnd: (place) => latest.current.onEnd(item, place),
        onUp() {
          stop.current = undefined;
        },
      });
    },
  });
}

function canDrag({ pointerType, button, target, isPrimary }: PointerEvent): boolean {
  if (!isPrimary || button !== 0) return false;
  return (
    pointerType === "mouse" || (target instanceof Element && target.closest("[data-grip]") !== null)
  );
}
