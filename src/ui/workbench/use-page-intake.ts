import { useEffect, useState } from "react";
import type { Workroom } from "./workroom.ts";

/**
 * Takes files dropped anywhere on the page, and texts and files pasted outside fields. Gives whether files are held over
 * the page.
 */
export function usePageIntake(room: Workroom, nameOfPasted: (count: number) => string): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let count = 0;
    /** A form is open, and what stands in its fields would be lost. */
    const isFormOpen = () => (room.store.get().panel?.kind ?? "add") !== "add";
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (!isFormOpen()) void room.take([...(event.dataTransfer?.files ?? [])]);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target) || isFormOpen()) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const html = event.clipboardData?.getData("text/html") ?? "";
      if (text.trim() !== "") {
        count += 1;
        void room.takeText(text, html === "" ? undefined : html, nameOfPasted(count));
      } else void room.take(files);
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, [room, nameOfPasted]);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=file]), textarea, [contenteditable]")
  );
}
