import { printQuotationCount } from "#core/layout";
import type { Label } from "#core/scene";

export interface LabelLayer {
  /** Shows exactly these labels, in this order of time. */
  show(labels: readonly Label[]): void;
  /** The labels on screen, in order of time. */
  ids(): readonly string[];
  /** Moves keyboard focus to an event's label, if it is shown. */
  focus(id: string): boolean;
  /** The event whose label has the focus. */
  focusedId(): string | undefined;
  /** The accessible name of the list. */
  name(text: string): void;
}

interface Entry {
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  shown: Label;
}

/**
 * The labels as real links over the canvas: text that can be selected, found in the page and reached by keyboard. Only
 * what changed since the last frame is touched.
 */
export function createLabelLayer(
  parent: HTMLElement,
  options: {
    readonly hrefOf: (id: string) => string;
    readonly countWords: (quotations: number) => string;
    /** How many pixels of the page one of the drawing's takes. */
    readonly scale: number;
  },
): LabelLayer {
  const document = parent.ownerDocument;
  const list = document.createElement("ol");
  list.className = "tl-labels";
  if (options.scale !== 1) {
    list.style.transformOrigin = "0 0";
    list.style.transform = `scale(${options.scale})`;
  }
  parent.append(list);
  const entries = new Map<string, Entry>();
  let order: readonly string[] = [];

  function createEntry(label: Label): Entry {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = options.hrefOf(label.id);
    link.tabIndex = -1;
    link.dataset.event = label.id;
    item.append(link);
    const entry = { item, link, shown: label };
    write(entry, label);
    return entry;
  }

  function write({ item, link }: Entry, label: Label) {
    item.className = `tl-label ${label.align}`;
    link.replaceChildren(createText("tl-title", label.title));
    const count = printQuotationCount(label.quotations);
    if (count !== "" && label.when !== "") {
      const mark = createText("tl-count", count);
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", options.countWords(label.quotations));
      link.append(mark);
    }
    if (label.when !== "") link.append(createText("tl-when", label.when));
  }

  function createText(className: string, text: string): HTMLSpanElement {
    const span = document.createElement("span");
    span.className = className;
    span.textContent = text;
    return span;
  }

  function place({ item, link }: Entry, label: Label) {
    item.style.transform = `translate(${label.x}px, ${label.y}px)`;
    item.style.width = `${label.widthPx}px`;
    item.classList.toggle("selected", label.selected);
    item.classList.toggle("faint", label.faint);
    if (label.selected) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }

  return {
    show(labels) {
      const wanted = new Set(labels.map((label) => label.id));
      for (const [id, { item }] of entries) {
        if (wanted.has(id)) continue;
        item.remove();
        entries.delete(id);
      }
      order = labels.map((label) => label.id);
      let previous: Element | undefined;
      for (const label of labels) {
        const known = entries.get(label.id);
        const entry = known ?? createEntry(label);
        if (known === undefined) {
          entries.set(label.id, entry);
          if (previous === undefined) list.prepend(entry.item);
          else previous.after(entry.item);
        } else if (isOtherText(known.shown, label)) {
          write(known, label);
        }
        entry.shown = label;
        place(entry, label);
        previous = entry.item;
      }
    },
    ids: () => order,
    focus(id) {
      const entry = entries.get(id);
      entry?.link.focus({ preventScroll: true });
      return entry !== undefined;
    },
    focusedId() {
      // Not the document's active element: in a shadow tree that is only the tree's host.
      return list.querySelector<HTMLElement>(":focus")?.dataset.event;
    },
    name: (text) => list.setAttribute("aria-label", text),
  };
}

function isOtherText(a: Label, b: Label): boolean {
  return (
    a.title !== b.title || a.when !== b.when || a.quotations !== b.quotations || a.align !== b.align
  );
}
