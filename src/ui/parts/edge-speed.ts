const EDGE_PX = 72;
const FASTEST_PX_PER_S = 900;

/**
 * How fast the page scrolls along while something is dragged near the window's upper (negative) or lower edge, in pixels
 * per second: faster the nearer, and the fastest beyond it.
 */
export function edgeSpeed(yPx: number, heightPx: number): number {
  const above = EDGE_PX - yPx;
  const below = yPx - (heightPx - EDGE_PX);
  // In a window so low that both edges meet, the nearer one.
  const depth = Math.min(1, Math.max(above, below, 0) / EDGE_PX);
  const speed = depth * FASTEST_PX_PER_S;
  return above > below ? -speed : speed;
}
