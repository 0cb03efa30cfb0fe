import { type RefObject, useEffect, useRef } from "react";

/** Moves the focus to an element when it comes, so that who works by keyboard or by ear is where the page goes on. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}
