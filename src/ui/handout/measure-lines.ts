import type { Line } from "./deal-blocks.ts";

/** Where a run of letters stands: its offset in the text, and its box. */
interface PlacedText {
  readonly offset: number;
  readonly topPx: number;
  readonly heightPx: number;
}

/**
 * The lines of the text in an element, as the browser broke them: none where it has no text. Words that are broken
 * inside are looked at letter by letter.
 */
export function measureLines(element: Element): readonly Line[] {
  const range = document.createRange();
  const placed: PlacedText[] = [];
  let offset = 0;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const rects = listRects(range, node, index, index + word.length);
      const letters = rects.length === 1 ? [word] : Array.from(word);
      let at = index;
      for (const letter of letters) {
        const [rect] = listRects(range, node, at, at + letter.length);
        if (rect !== undefined) {
          placed.push({ offset: offset + at, topPx: rect.top, heightPx: rect.height });
        }
        at += letter.length;
      }
    }
    offset += text.length;
  }
  return groupLines(placed);
}

function listRects(range: Range, node: Node, from: number, to: number): readonly DOMRect[] {
  range.setStart(node, from);
  range.setEnd(node, to);
  return Array.from(range.getClientRects());
}

/** The lines on which texts stand, from their boxes in reading order. */
export function groupLines(placed: readonly PlacedText[]): readonly Line[] {
  const firsts: PlacedText[] = [];
  for (const text of placed) {
    const line = firsts.at(-1);
    if (line === undefined || text.topPx > line.topPx + line.heightPx / 2) firsts.push(text);
  }
  return firsts.map(({ offset, topPx, heightPx }, index) => {
    const [before, next] = [firsts[index - 1], firsts[index + 1]];
    // The last line is as high as the one before it.
    const lastPx = before === undefined ? heightPx : topPx - before.topPx;
    return { startsAt: offset, heightPx: next === undefined ? lastPx : next.topPx - topPx };
  });
}
