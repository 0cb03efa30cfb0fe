import { useEffect } from "react";

/** Ctrl or ⌘ with Z takes back, with Shift+Z or Y does again; in fields these keys keep the browser's meaning. */
export function useUndoKeys({
  undo,
  redo,
}: {
  readonly undo: () => void;
  readonly redo: () => void;
}): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (isTextField(event.target) || document.querySelector("dialog[open]") !== null) return;
      const key = event.key.toLowerCase();
      const act =
        key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      "input:not([type=checkbox], [type=radio], [type=file]), textarea, [contenteditable]",
    )
  );
}
