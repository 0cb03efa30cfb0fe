import type { Scene } from "#core/scene";
import type { VisibleEvent } from "./handle.ts";

/**
 * The events of a scene that have a mark of their own, each with its mark and label as one box as high as its row: a
 * mark that makes way for its label stays in its box.
 */
export function listVisible(scene: Scene): VisibleEvent[] {
  const { marks, labels, widthPx, rowPx, axis } = scene;
  const boxes = new Map<string, VisibleEvent>();
  const rowAt = (y: number) => {
    const y0 = axis.heightPx + Math.floor((y - axis.heightPx) / rowPx) * rowPx;
    return { y0, y1: y0 + rowPx };
  };
  for (const { id, x0, x1, y, role } of marks) {
    if (role !== "event" || x1 < 0 || x0 > widthPx) continue;
    boxes.set(id, { id, x0, x1, ...rowAt(y) });
  }
  for (const { id, x, y, widthPx: labelPx } of labels) {
    const box = boxes.get(id);
    const x0 = Math.min(box?.x0 ?? x, x);
    const x1 = Math.max(box?.x1 ?? x, x + labelPx);
    boxes.set(id, { id, x0, x1, ...rowAt(y) });
  }
  return [...boxes.values()];
}
