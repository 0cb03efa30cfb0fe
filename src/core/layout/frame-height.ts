/** Below this width the timeline in a frame is laid out for a column of a phone; from `ASIDE_FROM_PX` the event stands beside it. */
const NARROW_BELOW_PX = 480;
const ASIDE_FROM_PX = 800;

/**
 * The height in CSS pixels that a timeline in another page's frame asks for at a given width. It depends on nothing
 * else, neither on what is open nor on what the frame has now: so host and frame cannot drive each other, and the page
 * around it never moves.
 */
export function wantedHeightPx(widthPx: number): number {
  if (widthPx < NARROW_BELOW_PX) return 480;
  return widthPx < ASIDE_FROM_PX ? 440 : 480;
}
