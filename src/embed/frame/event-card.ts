import { copyWithoutIds } from "../parts/copy-without-ids.ts";
import type { FrameParts } from "./parts.ts";

/** The part of the page that shows one event: below the drawing, beside it, or over it, as the frame has room. */
export interface EventCard {
  /** Shows an event as it stands in the list; none when undefined. */
  show(id: string | undefined): void;
  /** Moves the focus to the open event's title. */
  focus(): void;
}

const ID_PREFIX = "e-";

export function findCard({ root, card, foot, title, about, detail }: FrameParts): EventCard {
  return {
    show(id) {
      const entry = id === undefined ? null : findEntry(root, id);
      const isOpen = entry !== null;
      card.dataset.open = String(isOpen);
      foot.hidden = isOpen;
      about.hidden = isOpen;
      title.hidden = !isOpen;
      detail.hidden = !isOpen;
      for (const button of card.querySelectorAll<HTMLElement>("[data-act]")) {
        button.hidden = !isOpen && button.dataset.act !== "next";
      }
      const [heading, ...rest] = entry === null ? [] : [...entry.children].map(copyWithoutIds);
      title.replaceChildren(...(heading?.childNodes ?? []));
      detail.className = `frame-detail ${entry?.className ?? ""}`;
      detail.replaceChildren(...rest);
      detail.scrollTop = 0;
    },
    focus() {
      title.focus({ preventScroll: true });
    },
  };
}

function findEntry(root: ParentNode, id: string): Element | null {
  return root.querySelector(`.events > [id="${CSS.escape(ID_PREFIX + id)}"]`);
}
