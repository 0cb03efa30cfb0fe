import { type RefObject, useRef, useState } from "react";
import { findDropPlace, type ItemBox, keepInList } from "./find-drop-place.ts";
import { usePress } from "./use-press.ts";

/** An item of a list that follows the pointer, and the place that it would get. Both counted from 0. */
export interface ListDrag {
  readonly index: number;
  /** How far down the page it has come. */
  readonly downPx: number;
  readonly place: number;
}

interface ListDragOptions {
  /** The list, whose children are the items. */
  readonly list: RefObject<HTMLElement | null>;
  /** An item was let go at another place, counted among all. */
  readonly onPut: (index: number, place: number) => void;
}

/** Dragging one item of a list up or down to another place. Nothing changes before it is let go. */
export function useListDrag({ list, onPut }: ListDragOptions) {
  const [drag, setDrag] = useState<ListDrag>();
  // Measured as the drag begins: what is dragged has moved by then.
  const boxes = useRef<readonly ItemBox[]>(undefined);
  const handlersOf = usePress<number>({
    onFollow(index, { yPx, downPx }) {
      boxes.current ??= measureItems(list.current);
      setDrag({
        index,
        downPx: keepInList(boxes.current, downPx, index),
        place: findDropPlace(boxes.current, yPx + scrollY, index),
      });
    },
    onEnd(index, pointer) {
      const measured = boxes.current ?? [];
      boxes.current = undefined;
      setDrag(undefined);
      if (pointer === undefined) return;
      const place = findDropPlace(measured, pointer.yPx + scrollY, index);
      if (place !== index) onPut(index, place);
    },
  });
  return { drag, handlersOf };
}

function measureItems(list: HTMLElement | null): readonly ItemBox[] {
  return [...(list?.children ?? [])].map((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });
}
