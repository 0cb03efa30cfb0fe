/** Timelines in pages that are not ours, as the tests find them: in frames and in elements. */
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { TimelineEvent } from "#core/model";
import { HOST, SITE } from "./servers.ts";
import { COLLECTION, findEvent, listQuoted, readTimeline } from "./site.ts";

export const EMBED = `embed/${COLLECTION}/`;
export const EMBED_NB = `${EMBED}nb/`;
export const TIMELINE = `${SITE}collections/${COLLECTION}/timeline.json`;
export const SCRIPT = `${SITE}embed/dateline.js`;

/** The event that the host pages open with, and one beside it. */
export const WARNING = findEvent(readTimeline(), "us-warning");
export const ATTACK = findEvent(readTimeline(), "crocus-city-hall-attack");

export const hostPage = (name: string) => `${HOST}${name}`;

type Inside = FrameLocator | Locator | Page;

/** An event's label in the drawing. */
export function findLabel(inside: Inside, { id }: TimelineEvent): Locator {
  return inside.locator(`.tl a[data-event="${id}"]`);
}

/** The words of an event's first quotation, where they can be seen. */
export function findQuotation(inside: Inside, event: TimelineEvent): Locator {
  const [first] = listQuoted(event);
  if (first === undefined) throw new Error(`${event.id}: no quotation`);
  return inside.getByText(first.exact).filter({ visible: true }).first();
}

/** Where an event can be chosen: its label in the drawing or, in a narrow frame, its entry in the list below. */
export function findWay(inside: Inside, event: TimelineEvent): Locator {
  const entry = inside.locator(`[data-id="${event.id}"]`);
  return findLabel(inside, event).or(entry).filter({ visible: true }).first();
}

/**
 * The drawing stands, and is the script's own. A frame is brought into view first: in one that nobody sees, the browser
 * draws nothing.
 */
export async function expectDrawn(inside: Inside, event = WARNING): Promise<void> {
  if ("owner" in inside) await inside.owner().scrollIntoViewIfNeeded();
  await expect(inside.locator(".tl").first()).toBeVisible();
  await expect(findWay(inside, event)).toBeVisible();
}

/** The frame's own document, once it is there. */
export async function openFrame(page: Page, id: string) {
  const handle = await page.locator(`#${id}`).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error(`frame: no #${id}`);
  return frame;
}

export function readHeight(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().height);
}
