/** The visible range, as the address tells it. */
import { expect, type Page } from "@playwright/test";
import { createEventIndex, toLayoutEvents, widestView } from "#core/layout";
import { type Bounds, parseSpan } from "#core/time";
import { readTimeline } from "./site.ts";

/** The address gives a range to a thousandth of its length at each end. */
export const PRECISION = 1 / 1000;

export function readSpan(text: string): Bounds {
  const parsed = parseSpan(text);
  if (!parsed.ok) throw new Error(`range: ${text}`);
  return parsed.value;
}

/** The range that the collection opens with: what an address without a view means. */
export function findHomeView(): Bounds {
  return readSpan(readTimeline().view ?? "");
}

/** The range that the reader can see at most: every event, with air, and the opening range. */
export function findWidestView(): Bounds {
  const events = toLayoutEvents(readTimeline(), "en", { external: true });
  return widestView(createEventIndex(events), findHomeView());
}

export function readView(page: Page): Bounds {
  const text = new URL(page.url()).searchParams.get("view");
  return text === null ? findHomeView() : readSpan(text);
}

export const lengthOf = ({ start, end }: Bounds) => end - start;

/** Waits until the address tells a range with this property, and returns it. */
export async function expectView(
  page: Page,
  message: string,
  holds: (view: Bounds) => boolean,
): Promise<Bounds> {
  // The address is known here, without asking the page: looking often costs nothing.
  await expect.poll(() => holds(readView(page)), { message, intervals: [20] }).toBe(true);
  return readView(page);
}

/** True when two ranges are the same, as exactly as the address can tell. */
export function isAlike(a: Bounds, b: Bounds, share = 2 * PRECISION): boolean {
  const slack = Math.max(lengthOf(a), lengthOf(b)) * share;
  return Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack;
}
