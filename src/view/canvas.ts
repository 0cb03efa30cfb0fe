/** A canvas that fills an element, below what else stands in it, and is sharp on any screen. */
export interface SharpCanvas {
  readonly context: CanvasRenderingContext2D;
  /** Fits the canvas to a size in CSS pixels, of which `scale` are drawn as one. */
  fit(widthPx: number, heightPx: number, scale?: number): void;
}

export function createSharpCanvas(parent: HTMLElement): SharpCanvas {
  const canvas = parent.ownerDocument.createElement("canvas");
  canvas.className = "tl-canvas";
  canvas.setAttribute("aria-hidden", "true");
  // In front it would take the clicks on labels, which are links.
  parent.prepend(canvas);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("2d canvas: not available");
  return {
    context,
    fit(widthPx, heightPx, scale = 1) {
      const ratio = (parent.ownerDocument.defaultView?.devicePixelRatio ?? 1) * scale;
      const width = Math.round(widthPx * ratio);
      const height = Math.round(heightPx * ratio);
      // Setting the size clears the canvas, even to the same value.
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
  };
}
