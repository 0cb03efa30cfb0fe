import type { Density } from "#core/scene";
import { px } from "./print-px.ts";
import { stackDensity } from "./stack-density.ts";

/** Columns of events as SVG text, one path of rectangles a category: a page holds hundreds of columns. */
export function svgDensity(density: Density): string {
  let paths = "";
  let data = "";
  stackDensity(
    density,
    () => {
      data = "";
      return (x, top, widthPx, heightPx) => {
        data += `M${px(x)} ${px(top)}h${px(widthPx)}V${px(top + heightPx)}h${px(-widthPx)}Z`;
      };
    },
    (category) => {
      if (data !== "") paths += `<path class="density category-${category}" d="${data}"/>`;
    },
  );
  return paths;
}
