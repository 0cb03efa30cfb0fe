/** The element `<date-line>`, in a page of another site that puts it there by script. */
import type { Page } from "@playwright/test";
import { hostPage, SCRIPT, TIMELINE } from "./embeds.ts";

export const FALLBACK = "In place of a timeline.";

export interface Told {
  readonly type: string;
  readonly detail: unknown;
}

/** An empty page with the script in it, which hears what elements tell. */
export async function openHost(page: Page): Promise<void> {
  await page.goto(hostPage("empty.html"));
  await page.addScriptTag({ url: SCRIPT });
  await page.evaluate(() => {
    const holder = Object.assign(window, { told: [] as Told[] });
    for (const type of ["select", "viewchange", "ready", "error"]) {
      document.addEventListener(
        type,
        ({ target, detail }: CustomEventInit & { target: EventTarget | null }) => {
          if ((target as Element | null)?.localName === "date-line")
            holder.told.push({ type, detail });
        },
        // Some are told to the element alone: they do not bubble.
        { capture: true },
      );
    }
  });
}

export function readTold(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => (window as unknown as { told: Told[] }).told);
}

/** So that the next element's own can be told from those before. */
export async function forgetTold(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { told: [] }));
}

/** Puts an element into the page, with text inside it to stand in for the timeline. */
export async function addElement(
  page: Page,
  attributes: Readonly<Record<string, string>>,
  fallback = FALLBACK,
) {
  await page.evaluate(
    ([wanted, text]) => {
      const element = document.createElement("date-line");
      for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      element.append(paragraph);
      document.getElementById("main")?.append(element);
    },
    [attributes, fallback] as const,
  );
  return page.locator("date-line").last();
}

export const IN_MARCH = { src: TIMELINE, view: "2024-03", height: "420" };
