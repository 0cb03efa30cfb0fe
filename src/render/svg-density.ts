import type { Density } from "#core/scene";
import { px } from "./print-px.ts";
import type { Look } from "./svg-look.ts";

/** Neighbouring columns stay apart by so much, as long as they are wide enough for it. */
const GAP_PX = 0.5;

/** Columns of events as SVG text, one path of rectangles a category: a page holds hundreds of columns. */
export function svgDensity(density: Density, look: Look): string {
  const { x, columnPx, bottomY, categories, heights, faint } = density;
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
    const name = faint ? "density faint" : "density";
    if (data !== "") paths += `<path${look({ name, category })} d="${data}"/>`;
  }
  return paths;
}
