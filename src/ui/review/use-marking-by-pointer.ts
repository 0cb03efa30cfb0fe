import { type RefObject, useEffect } from "react";
import type { ProjectArticle } from "#core/project";
import type { ReviewDesk } from "./desk.ts";
import { readSelection } from "./selection-in-text.ts";
import { snapToWords } from "./words-in-text.ts";

/** Words chosen with the mouse or a finger become what is being marked, widened to whole words. */
export function useMarkingByPointer(
  root: RefObject<HTMLElement | null>,
  { store }: ReviewDesk,
  { id, body, language }: ProjectArticle,
): void {
  useEffect(() => {
    const onSelectionChange = () => {
      const { marking } = store.get();
      if (root.current === null || marking?.by === "form") return;
      const chosen = readSelection(root.current);
      const words = chosen && snapToWords(body, chosen, language);
      if (words !== undefined) {
        store.set({
          marking: { article: id, anchor: words.start, focus: words.end, by: "pointer" },
        });
      } else if (marking?.by === "pointer" && isInside(root.current)) {
        store.set({ marking: undefined });
      }
    };
    document.addEventListener("selectionchange", onSelectionChange);
    return () => document.removeEventListener("selectionchange", onSelectionChange);
  }, [root, store, id, body, language]);
}

/** Only a click in the text lets go of what was chosen there; one on the form does not. */
function isInside(root: HTMLElement): boolean {
  const node = document.getSelection()?.anchorNode;
  return node !== null && node !== undefined && root.contains(node);
}
