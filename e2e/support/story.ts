/** The scrolling story: its page, its steps and its drawing. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Story } from "#core/model";
import { nextFrames } from "./app.ts";
import { HOME, readTimeline } from "./site.ts";

const timeline = readTimeline();

export const storyPage = (id: string, home = HOME) => `${home}stories/${id}/`;

export function findStory(id: string): Story {
  const story = timeline.stories.find((each) => each.id === id);
  if (story === undefined) throw new Error(`story: no ${id}`);
  return story;
}

export async function openStory(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(".story-panel canvas").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await nextFrames(page, 3);
}

export const stepOf = (page: Page, index: number): Locator =>
  page.locator(".story-step").nth(index);
export const strongLabels = (page: Page): Locator =>
  page.locator(".story-host .tl-label:not(.faint)");

/** Scrolls as a reader does, until the middle of a step is in the middle of the window. */
export async function scrollTo(page: Page, index: number): Promise<void> {
  await stepOf(page, index).evaluate((step) => {
    const { top } = step.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight * 0.4, behavior: "instant" });
  });
  await nextFrames(page, 3);
}
