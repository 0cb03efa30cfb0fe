import type { Density } from "#core/scene";
import { px } from "./print-px.ts";

/** Neighbouring columns stay apart by so much, as long as they are wide enough for it. */
const GAP_PX = 0.5;

/** Columns of events as SVG text, one path of rectangles a category: a page holds hundreds of columns. */
export function svgDensity({ x, columnPx, bottomY, categories, heights, faint }: Density): string {
  const tops = new Float64Array(heights.length / categories).fill(bottomY);
  const widthPx = Math.max(1, columnPx - GAP_PX);
  let paths = "";
  for (let category = 0; category < categories; category++) {
    let data = "";
    tops.forEach((bottom, column) => {
      const height = heights[column * categories + category] ?? 0;
      if (height <= 0) return;
      const top = bottom - height;
      tops[column] = top;
      const left = px(x + column * columnPx);
      data += `M${left} ${px(top)}h${px(widthPx)}V${px(bottom)}h${px(-widthPx)}Z`;
    });
    const className = `density${faint ? " faint" : ""} category-${category}`;
    if (data !== "") paths += `<path class="${className}" d="${data}"/>`;
  }
  return paths;
}
