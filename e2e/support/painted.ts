import type { Page } from "@playwright/test";

/** Keeps the texts that the canvases paint: since the last clearing, by canvas. Call before the page opens. */
export async function recordPainting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const painted = new WeakMap<object, string[]>();
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      painted.set(this.canvas, [...(painted.get(this.canvas) ?? []), text]);
      fillText.call(this, text, ...rest);
    };
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      painted.set(this.canvas, []);
      clearRect.apply(this, box);
    };
    Object.assign(window, { textsOn: (canvas: object) => painted.get(canvas) ?? [] });
  });
}

/** The texts on the timeline's canvas: the axis, and the notes beside marks. */
export function readPainted(page: Page): Promise<string[]> {
  return page.locator(".tl canvas").evaluate((canvas) => {
    const { textsOn } = window as unknown as { textsOn: (canvas: Element) => string[] };
    return textsOn(canvas);
  });
}
