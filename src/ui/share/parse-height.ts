import { err, ok, type Result } from "#core/base";

/** A frame shows something useful from the least; beyond the most it is a mistake. In CSS pixels. */
export const LEAST_HEIGHT_PX = 200;
export const MOST_HEIGHT_PX = 3000;

/** Reads a height as a person types it; undefined when nothing is typed. */
export function parseHeight(text: string): Result<number | undefined, "unreadable"> {
  const trimmed = text.trim();
  if (trimmed === "") return ok(undefined);
  const heightPx = /^\d{1,6}$/u.test(trimmed) ? Number(trimmed) : Number.NaN;
  const fits = heightPx >= LEAST_HEIGHT_PX && heightPx <= MOST_HEIGHT_PX;
  return fits ? ok(heightPx) : err("unreadable");
}
