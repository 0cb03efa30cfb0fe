import type { View } from "#core/layout";
import { instant } from "#core/time";

/** So many frames ahead. */
const FRAMES = 4;
/** No further in than this, however fast the zoom. */
const LEAST_SHARE = 0.4;

/** Where a view will be a few frames on if it goes on moving as from the last frame to this. */
export function foreseeView(before: View, now: View): View {
  const start = now.start + (now.start - before.start) * FRAMES;
  const end = now.end + (now.end - before.end) * FRAMES;
  const length = Math.max(end - start, (now.end - now.start) * LEAST_SHARE);
  const middle = (start + end) / 2;
  return { ...now, start: instant(middle - length / 2), end: instant(middle + length / 2) };
}
