import { useEffect } from "react";
import { SEARCH_FIELD_ID } from "../header/search-field.tsx";
import { type Surroundings, useSurroundings } from "../parts/surroundings.ts";
import { MODES } from "../state/address.ts";

const ZOOM_FACTOR = 1.5;

/** What a single key does, anywhere outside fields; undefined for keys that mean nothing. */
export function findShortcut(key: string, { session, drawing }: Surroundings) {
  const mode = MODES[Number(key) - 1];
  if (mode !== undefined) return () => session.setMode(mode);
  switch (key) {
    case "/":
      return () => document.getElementById(SEARCH_FIELD_ID)?.focus();
    case "?":
      return () => session.showDialog("help");
    case "n":
    case "]":
      return () => session.step(1);
    case "p":
    case "[":
      return () => session.step(-1);
    case "+":
      return () => drawing.current?.zoomBy(ZOOM_FACTOR);
    case "-":
      return () => drawing.current?.zoomBy(1 / ZOOM_FACTOR);
    default:
      return undefined;
  }
}

/**
 * Single-key shortcuts. They stay silent in fields, with a modifier, while a modal dialog is open, for keys that the
 * timeline has used itself, and when the reader has switched them off (WCAG 2.1.4). Esc closes the open event always.
 */
export function useShortcuts(): void {
  const surroundings = useSurroundings();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { session } = surroundings;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target) || session.store.get().dialog !== undefined) return;
      if (event.key === "Escape" && session.store.get().address.event !== undefined) {
        session.close();
        return;
      }
      if (!session.store.get().singleKeys) return;
      const act = findShortcut(event.key, surroundings);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [surroundings]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}
