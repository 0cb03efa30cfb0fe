import type { Scene } from "#core/scene";

const REACH_PX = 8;

/** The share of the drawing's width at which a column of the density stands under a point; undefined beside them. */
export function hitColumn(scene: Scene, x: number, y: number): number | undefined {
  for (const density of [scene.frontDensity, scene.density]) {
    if (density === undefined || y > density.bottomY) continue;
    const { columnPx, categories, heights } = density;
    const column = Math.floor((x - density.x) / columnPx);
    let height = 0;
    for (let c = 0; c < categories; c++) height += heights[column * categories + c] ?? 0;
    // Low columns can be hit a little above their tops.
    if (height > 0 && density.bottomY - y <= Math.max(height, REACH_PX)) {
      return (density.x + (column + 0.5) * columnPx) / scene.widthPx;
    }
  }
  return undefined;
}

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
