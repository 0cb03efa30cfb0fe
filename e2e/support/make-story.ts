import type { Locator, Page } from "@playwright/test";
import { makeStoryWordsFor } from "#core/words";
import { nameEvent } from "./names.ts";
import { HOME } from "./site.ts";
import { expect } from "./test.ts";

export const OWN = `${HOME}stories/own/`;
export const words = makeStoryWordsFor("en");

/** In order of time. */
export const SYRIA = "russia-intervenes-in-syria";
export const KABUL = "kabul-airport-attack";
export const WARNING = "us-warning";

export const chooser = (page: Page) => page.getByRole("region", { name: words.events });
export const steps = (page: Page) =>
  page.getByRole("region", { name: words.steps }).getByRole("listitem");
export const choice = (page: Page, id: string) =>
  chooser(page).getByRole("checkbox", { name: nameEvent(id) });
export const stepOf = (page: Page, id: string) => steps(page).filter({ hasText: nameEvent(id) });
export const told = (page: Page, text: string) =>
  page.getByRole("status").filter({ hasText: text });

export async function openMaker(page: Page, path = OWN): Promise<void> {
  await page.goto(path);
  await expect(chooser(page)).toBeVisible();
}

export async function choose(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await choice(page, id).check();
}

export async function readOrder(page: Page): Promise<readonly string[]> {
  const titles = await steps(page).getByRole("heading", { level: 3 }).allTextContents();
  return titles.map(
    (title) =>
      [SYRIA, KABUL, WARNING].find((id) => title.includes(nameEvent(id))) ?? `unknown: ${title}`,
  );
}

export const linkField = (page: Page): Locator => page.getByRole("textbox", { name: words.link });
