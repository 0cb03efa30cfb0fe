import type { Scene } from "#core/scene";
import type { VisibleEvent } from "./handle.ts";

/** The events of a scene that have a mark of their own, each with its mark and label as one box. */
export function listVisible({ marks, labels, widthPx }: Scene): VisibleEvent[] {
  const boxes = new Map<string, VisibleEvent>();
  for (const { id, x0, x1, y, heightPx, role } of marks) {
    if (role !== "event" || x1 < 0 || x0 > widthPx) continue;
    boxes.set(id, { id, x0, y0: y - heightPx / 2, x1, y1: y + heightPx / 2 });
  }
  for (const { id, x, y, widthPx: labelPx, lines } of labels) {
    const box = boxes.get(id) ?? { id, x0: x, y0: y, x1: x, y1: y };
    boxes.set(id, {
      id,
      x0: Math.min(box.x0, x),
      y0: Math.min(box.y0, y),
      x1: Math.max(box.x1, x + labelPx),
      y1: Math.max(box.y1, y + lines * LINE_PX),
    });
  }
  return [...boxes.values()];
}

const LINE_PX = 17;
