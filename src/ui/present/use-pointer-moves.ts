import { type MouseEvent, type PointerEvent, useRef } from "react";
import { isPlainClick } from "../parts/links.tsx";
import { type Point, readSwipe, readTap } from "./read-swipe.ts";

/**
 * Handlers for the part of the screen that a click, a tap or a swipe turns the steps by. A swipe turns the page as it
 * stands (`isSwipe`): whoever can swipe can scroll as well. What can be pressed itself keeps its clicks, and a click that
 * ends a selection of text turns nothing.
 */
export function usePointerMoves(onMove: (by: 1 | -1, isSwipe: boolean) => void) {
  const from = useRef<Point | undefined>(undefined);
  const hasSwiped = useRef(false);
  return {
    onPointerDown({ pointerType, clientX, clientY, isPrimary }: PointerEvent) {
      hasSwiped.current = false;
      from.current = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY } : undefined;
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      if (from.current === undefined) return;
      const by = readSwipe(from.current, { x: clientX, y: clientY });
      from.current = undefined;
      if (by === undefined) return;
      hasSwiped.current = true;
      onMove(by, true);
    },
    onPointerCancel() {
      from.current = undefined;
    },
    onClick(event: MouseEvent<HTMLElement>) {
      if (hasSwiped.current || !isPlainClick(event) || !isFree(event.target)) return;
      const box = event.currentTarget.getBoundingClientRect();
      onMove(readTap(event.clientX - box.left, box.width), false);
    },
  };
}

/** What a click is for itself: controls, and notes and notices that lie over the step. */
const OWN_CLICKS = "a, button, input, label, [role=note], [role=alert], .term-note, .notice";

function isFree(target: EventTarget): boolean {
  const isControl = target instanceof Element && target.closest(OWN_CLICKS) !== null;
  return !isControl && (getSelection()?.isCollapsed ?? true);
}
