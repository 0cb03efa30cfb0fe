/** The pages of exercises, and what is found in them. */
import type { Locator, Page } from "@playwright/test";
import { findEvent, HOME, HOME_NB, readTimeline } from "./site.ts";
import { expect } from "./test.ts";

export const EXERCISES = `${HOME}exercises/`;
export const EXERCISES_NB = `${HOME_NB}exercises/`;
/** Events that no two sources put differently, in the order of the alphabet. */
export const YEARS = [
  "bataclan-attacks",
  "kabul-airport-attack",
  "russia-invades-ukraine",
  "us-warning",
];
export const FOUR = `${EXERCISES}?kind=order&events=${YEARS.join(",")}&seed=2`;

const timeline = readTimeline();

export const titleOf = (id: string) => findEvent(timeline, id).title.en ?? "";

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(".exercise-screen")).toBeVisible();
}

export const cards = (page: Page) => page.locator(".order-face");
export const titles = (page: Page) => page.locator(".order-title");
export const said = (page: Page) => page.getByRole("status");
export const verdict = (page: Page) => page.locator(".exercise-verdict");
export const row = (page: Page, number: number) => page.locator(".match-row").nth(number - 1);

export async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("no box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
