import type { Scene } from "#core/scene";

const REACH_PX = 8;

/**
 * The event at a point of the drawing: the one whose mark or crumb lies there, else the nearest within a finger's
 * reach. The one drawn last wins, as it lies on top. Labels are not painted and answer for themselves.
 */
export function hitTest(scene: Scene, x: number, y: number): string | undefined {
  let best: { id: string; distance: number } | undefined;
  const take = (id: string, x0: number, x1: number, y0: number, y1: number) => {
    const dx = Math.max(x0 - x, 0, x - x1);
    const dy = Math.max(y0 - y, 0, y - y1);
    const distance = Math.hypot(dx, dy);
    if (distance <= REACH_PX && (best === undefined || distance <= best.distance)) {
      best = { id, distance };
    }
  };
  for (const { id, x0, x1, y: middle, heightPx } of scene.marks) {
    take(id, x0, x1, middle - heightPx / 2, middle + heightPx / 2);
  }
  for (const { id, x: cx, y: cy, sizePx } of scene.crumbs) {
    take(id, cx - sizePx / 2, cx + sizePx / 2, cy - sizePx / 2, cy + sizePx / 2);
  }
  return best?.id;
}
