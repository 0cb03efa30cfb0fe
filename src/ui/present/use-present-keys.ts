import { useEffect, useRef } from "react";
import { useClassroom } from "../classroom/ports.ts";
import { type KeyPlace, type PresentKey, readPresentKey } from "./read-present-key.ts";

/** The reader's choice on the other pages too (see the preferences). */
export const SINGLE_KEYS = "dateline.singleKeys";

/**
 * Tells what keys ask for, wherever the focus is; not while a dialog is open, which has its own. `onKey` says whether it
 * did something: else the key stays the browser's. Heard before the timeline, which would keep all it knows.
 */
export function usePresentKeys(onKey: (key: PresentKey, pressed: string) => boolean): void {
  const { storage } = useClassroom();
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      // What is open on the page hears of Escape first, and may keep it.
      if ((event.key === "Escape") !== (event.eventPhase === Event.BUBBLING_PHASE)) return;
      const target = event.target instanceof Element ? event.target : undefined;
      const hasLetters = storage.get(SINGLE_KEYS) !== "off";
      const key = readPresentKey(event, findPlace(target), hasLetters);
      if (key === undefined || !latest.current(key, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [storage]);
}

function findPlace(target: Element | undefined): KeyPlace {
  if (target === undefined) return "page";
  if (target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")) {
    return "field";
  }
  if (target.closest(".tl") !== null) return "timeline";
  return target.closest("button, a[href], summary, input") === null ? "page" : "control";
}
