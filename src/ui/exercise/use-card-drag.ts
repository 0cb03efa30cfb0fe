import { type RefObject, useRef, useState } from "react";
import { findPlace } from "./move-card.ts";
import { type PointerPlace, usePress } from "./use-press.ts";

/** A card that follows the pointer, and the place that it would get. */
export interface CardDrag {
  readonly index: number;
  readonly downPx: number;
  readonly place: number;
}

interface CardDragOptions {
  /** The list, whose children are the cards. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onPut: (index: number, place: number) => void;
}

/** Dragging a card up and down its list. */
export function useCardDrag({ list, onPut }: CardDragOptions) {
  const [drag, setDrag] = useState<CardDrag>();
  // Measured as the drag begins: what is dragged has moved by then.
  const middlesPx = useRef<readonly number[]>([]);
  const findPlaceAt = (index: number, { yPx }: PointerPlace) => {
    if (drag === undefined) middlesPx.current = measureMiddles(list.current);
    return findPlace(middlesPx.current, yPx + scrollY, index);
  };
  const handlersOf = usePress<number>({
    onFollow(index, pointer) {
      setDrag({ index, downPx: pointer.downPx, place: findPlaceAt(index, pointer) });
    },
    onEnd(index, pointer) {
      if (pointer !== undefined) onPut(index, findPlaceAt(index, pointer));
      setDrag(undefined);
    },
  });
  return { drag, handlersOf };
}

/** The middles of the cards, in pixels down the page. */
function measureMiddles(list: HTMLElement | null): readonly number[] {
  return [...(list?.children ?? [])].map((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return (top + bottom) / 2 + scrollY;
  });
}
