/** Where a symbol is drawn: a canvas path or SVG path data. */
export interface Pen {
  circle(cx: number, cy: number, radius: number): void;
  /** Corners as alternating x and y. */
  polygon(corners: readonly number[]): void;
}

/** How many categories have a symbol of their own; further ones start over. */
export const SYMBOL_COUNT = 8;

function corners(count: number, cx: number, cy: number, radius: number, turn: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + turn) / count) * 2 * Math.PI - Math.PI / 2;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  }).flat();
}

function cross(cx: number, cy: number, radius: number): number[] {
  const a = radius * 0.38;
  const b = radius;
  const steps = [
    [-a, -b],
    [a, -b],
    [a, -a],
    [b, -a],
    [b, a],
    [a, a],
    [a, b],
    [-a, b],
    [-a, a],
    [-b, a],
    [-b, -a],
    [-a, -a],
  ];
  return steps.flatMap(([x = 0, y = 0]) => [cx + x, cy + y]);
}

/**
 * A category's symbol, so that categories differ by shape as well as by colour: circle, triangle, square, diamond,
 * hexagon, cross, pentagon, triangle pointing down. All have about the same area.
 */
export function traceSymbol(pen: Pen, category: number, cx: number, cy: number, radius: number) {
  switch (category % SYMBOL_COUNT) {
    case 0:
      return pen.circle(cx, cy, radius);
    case 1:
      return pen.polygon(corners(3, cx, cy + radius * 0.2, radius * 1.3, 0));
    case 2:
      return pen.polygon(corners(4, cx, cy, radius * 1.25, 0.5));
    case 3:
      return pen.polygon(corners(4, cx, cy, radius * 1.25, 0));
    case 4:
      return pen.polygon(corners(6, cx, cy, radius * 1.1, 0));
    case 5:
      return pen.polygon(cross(cx, cy, radius * 1.05));
    case 6:
      return pen.polygon(corners(5, cx, cy, radius * 1.12, 0));
    default:
      return pen.polygon(corners(3, cx, cy - radius * 0.2, radius * 1.3, 1.5));
  }
}
