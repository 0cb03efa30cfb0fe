import type { Range } from "./marks.ts";

/**
 * What a person has chosen in a rendered text, as offsets into the article; undefined when nothing is, or what is lies
 * elsewhere. Each stretch of text stands in an element with `data-start`, which holds the article's characters only.
 */
export function readSelection(root: HTMLElement): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = findOffset(root, range.startContainer, range.startOffset);
  const end = findOffset(root, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** The article's offset at a point of the document. */
function findOffset(root: HTMLElement, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  const inside = node instanceof HTMLElement ? node : node.parentElement;
  const stretch = inside?.closest<HTMLElement>("[data-start]");
  if (stretch === null || stretch === undefined) return findOffsetBetween(node, offset);
  const before = document.createRange();
  before.setStart(stretch, 0);
  before.setEnd(node, offset);
  return Number(stretch.dataset.start) + before.toString().length;
}

/** A point between stretches, as a browser gives for the end of a paragraph: the start of the stretch that follows. */
function findOffsetBetween(node: Node, offset: number): number | undefined {
  const children = node instanceof HTMLElement ? [...node.children].slice(offset) : [];
  for (const child of children) {
    const stretch = child.matches("[data-start]") ? child : child.querySelector("[data-start]");
    if (stretch instanceof HTMLElement) return Number(stretch.dataset.start);
  }
  return undefined;
}
