/**
 * How much of an event picture an element holds: coloured pixels of its canvases, and shapes and items in its document.
 * Above 0 proves that a contestant that says "drawn" has drawn something.
 */
export function countInk(element: Element): number {
  const roots: (Element | ShadowRoot)[] = [element];
  for (const child of element.querySelectorAll("*")) {
    if (child.shadowRoot !== null) roots.push(child.shadowRoot);
  }
  let ink = 0;
  for (const root of roots) {
    for (const canvas of root.querySelectorAll("canvas")) ink += countColoured(canvas);
    ink += root.querySelectorAll("svg circle, svg rect, .vis-item").length;
  }
  return ink;
}

/** Greys are axes and text; events have colours. */
const LEAST_COLOUR = 40;

function countColoured(canvas: HTMLCanvasElement): number {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return 0;
  const pen = new OffscreenCanvas(width, height).getContext("2d");
  if (pen === null) return 0;
  pen.drawImage(canvas, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const colour = Math.max(red, green, blue) - Math.min(red, green, blue);
    if ((data[at + 3] ?? 0) > 0 && colour > LEAST_COLOUR) coloured++;
  }
  return coloured;
}
