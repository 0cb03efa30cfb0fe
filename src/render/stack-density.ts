import type { Density } from "#core/scene";

/** Takes a rectangle of the drawing. */
export type TakeRect = (x: number, top: number, widthPx: number, heightPx: number) => void;

/** Neighbouring columns stay apart by so much, as long as they are wide enough for it. */
const GAP_PX = 0.5;

/** Goes through the columns of each category in turn, every category on top of those before it. */
export function stackDensity(
  { x, columnPx, bottomY, categories, heights }: Density,
  begin: (category: number) => TakeRect,
  end: (category: number) => void,
): void {
  const columns = heights.length / categories;
  const tops = new Float64Array(columns).fill(bottomY);
  const widthPx = Math.max(1, columnPx - GAP_PX);
  for (let category = 0; category < categories; category++) {
    const take = begin(category);
    for (let column = 0; column < columns; column++) {
      const height = heights[column * categories + category] ?? 0;
      if (height <= 0) continue;
      const top = (tops[column] ?? bottomY) - height;
      take(x + column * columnPx, top, widthPx, height);
      tops[column] = top;
    }
    end(category);
  }
}
