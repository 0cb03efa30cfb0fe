import { useMemo } from "react";
import { useIntake } from "../parts/use-intake.ts";
import type { Workroom } from "./workroom.ts";

/**
 * Takes files dropped anywhere on the page, and texts and files pasted outside fields. Gives whether files are held over
 * the page.
 */
export function usePageIntake(room: Workroom, nameOfPasted: (count: number) => string): boolean {
  const listeners = useMemo(() => {
    let count = 0;
    /** A form is open, and what stands in its fields would be lost. */
    const isFormOpen = () => (room.store.get().panel?.kind ?? "add") !== "add";
    return {
      onFiles: (files: readonly File[]) => {
        if (!isFormOpen()) void room.take(files);
      },
      onPaste: (event: ClipboardEvent) => {
        if (event.defaultPrevented || isField(event.target) || isFormOpen()) return;
        const files = [...(event.clipboardData?.files ?? [])];
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const html = event.clipboardData?.getData("text/html") ?? "";
        if (text.trim() !== "") {
          count += 1;
          void room.takeText(text, html === "" ? undefined : html, nameOfPasted(count));
        } else void room.take(files);
      },
    };
  }, [room, nameOfPasted]);
  return useIntake(listeners);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=file]), textarea, [contenteditable]")
  );
}
