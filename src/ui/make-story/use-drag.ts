import { type PointerEvent, type RefObject, useState } from "react";
import { findDropPlace } from "./find-drop-place.ts";

/** So near the window's edge, the page scrolls along. */
const EDGE_PX = 72;
const SCROLL_PX = 14;

/** A step that is being dragged, and the place that it would take: an index among the others. */
export interface Dragged {
  readonly key: number;
  readonly to: number;
}

/** Dragging one item of a list to another place, by mouse, pen or finger. Nothing moves before it is let go. */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (key: number, to: number) => void,
) {
  const [dragged, setDragged] = useState<Dragged>();
  const listOthers = (key: number) =>
    [...(list.current?.children ?? [])].filter(
      (item) => item instanceof HTMLElement && item.dataset.key !== String(key),
    );
  return {
    dragged,
    handlersOf: (key: number, index: number) => ({
      start(press: PointerEvent<HTMLElement>) {
        if (press.button !== 0) return;
        press.currentTarget.setPointerCapture(press.pointerId);
        setDragged({ key, to: index });
      },
      move(press: PointerEvent<HTMLElement>) {
        if (dragged?.key !== key) return;
        scrollAtEdge(press.clientY);
        const boxes = listOthers(key).map((item) => item.getBoundingClientRect());
        const to = findDropPlace(boxes, press.clientY);
        if (to !== dragged.to) setDragged({ key, to });
      },
      end() {
        if (dragged?.key === key && dragged.to !== index) onDrop(key, dragged.to);
        setDragged(undefined);
      },
      cancel: () => setDragged(undefined),
    }),
  };
}

function scrollAtEdge(y: number): void {
  if (y < EDGE_PX) window.scrollBy({ top: -SCROLL_PX, behavior: "instant" });
  else if (y > window.innerHeight - EDGE_PX) {
    window.scrollBy({ top: SCROLL_PX, behavior: "instant" });
  }
}
