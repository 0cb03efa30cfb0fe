/** A story while it is presented: on the projector, and in the presenter's window. */
import type { Locator, Page } from "@playwright/test";
import { packText } from "#exchange";
import { COLLECTION, HOME } from "./site.ts";
import { expect } from "./test.ts";

export const STORY = `${HOME}stories/the-years-before/`;
export const CLAIM = `${HOME}stories/how-a-claim-was-weighed/`;
export const STEPS = 11;

export const title = (page: Page) => page.getByRole("heading", { level: 1 });
export const count = (page: Page) => page.locator(".present-count");
export const room = (page: Page) => page.locator(".presenter-count");
export const blank = (page: Page) => page.locator(".present-blank");
export const label = (page: Page, name: string) =>
  page.locator(".tl-label").filter({ hasText: name });
/** The part of the screen that the step stands in. */
export const stepArea = (page: Page) => page.locator(".present-step");
/** What says that a step goes on below. */
export const below = (page: Page) => page.locator(".present-below");

export async function present(page: Page, path = STORY, step?: string): Promise<void> {
  await page.goto(`${path}?present${step === undefined ? "" : `&step=${step}`}`);
  await expect(count(page)).toBeVisible();
}

export async function expectStep(page: Page, number: number): Promise<void> {
  await expect(count(page)).toHaveText(`The years before · ${number} of ${STEPS}`);
}

/** The presenter's window, as the button on the projector opens it. */
export async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Presenter’s window" }).click(),
  ]);
  await expect(room(presenter)).toBeVisible();
  return presenter;
}

const LONG = "A sentence that goes on for a while, as a reader writes it down. ".repeat(61);

/** A reader's own story: its first step as long as it may be, with a question at the end; then a short one. */
export function linkToOwnStory(): string {
  const steps = [
    { event: "kabul-airport-attack", text: LONG.slice(0, 3999), question: "And the last word?" },
    { event: "us-warning", text: "Then" },
  ];
  const story = { format: "dateline-story/1", collection: COLLECTION, title: "My own", steps };
  return `${HOME}stories/own/?present#s=${packText(JSON.stringify(story))}`;
}

/** How many pixels of an element's content lie below its edge. */
export async function readHidden(part: Locator): Promise<number> {
  return part.evaluate(({ scrollHeight, clientHeight, scrollTop }) =>
    Math.max(0, scrollHeight - clientHeight - Math.ceil(scrollTop)),
  );
}

/** Whether the step goes on below, once the page says so of the place that it was scrolled to. */
export async function hasMore(page: Page): Promise<boolean> {
  const isThere = async () => (await below(page).count()) > 0;
  await expect
    .poll(async () => (await readHidden(stepArea(page))) > 20 === (await isThere()))
    .toBe(true);
  return isThere();
}
