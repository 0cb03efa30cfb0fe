import { type Pen, traceSymbol } from "./symbols.ts";

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** SVG path data of a category's symbol. */
export function printSymbol(category: number, cx: number, cy: number, radius: number): string {
  let data = "";
  const pen: Pen = {
    circle(x, y, r) {
      const arc = `a${round(r)} ${round(r)} 0 1 1`;
      data = `M${round(x - r)} ${round(y)}${arc} ${round(2 * r)} 0${arc} ${round(-2 * r)} 0Z`;
    },
    polygon(points) {
      const pairs = points.flatMap((x, i) =>
        i % 2 === 0 ? [`${round(x)} ${round(points[i + 1] ?? 0)}`] : [],
      );
      data = `M${pairs.join("L")}Z`;
    },
  };
  traceSymbol(pen, category, cx, cy, radius);
  return data;
}
