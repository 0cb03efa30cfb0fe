import { expect, type Locator, type Page } from "@playwright/test";

/** The parts of the app that many tests look at, by what they are called in English. */
export interface App {
  readonly drawing: Locator;
  /** The labels in the drawing: links to events, in order of time. */
  readonly labels: Locator;
  readonly panel: Locator;
  readonly source: Locator;
  /** The passage that the source shows. */
  readonly current: Locator;
  readonly search: Locator;
  readonly count: Locator;
  readonly status: Locator;
  readonly tool: (name: string) => Locator;
  readonly mode: (name: string) => Locator;
  readonly label: (title: string) => Locator;
  readonly card: (title: string) => Locator;
}

export function findApp(page: Page): App {
  const drawing = page.getByRole("group", { name: "Timeline", exact: true });
  const panel = page.getByRole("complementary", { name: "Event" });
  const source = page.getByRole("region", { name: "Sources", exact: true });
  return {
    drawing,
    labels: drawing.getByRole("link"),
    panel,
    source,
    current: source.locator("a[aria-current]"),
    search: page.getByRole("searchbox"),
    count: page.getByText(/^\d+ of \d+ events in view/u),
    status: page.getByRole("status"),
    tool: (name) =>
      page.getByRole("group", { name: "Move and zoom" }).getByRole("button", { name }),
    mode: (name) =>
      page.getByRole("navigation", { name: "Ways of looking" }).getByRole("link", { name }),
    label: (title) => drawing.getByRole("link", { name: title }),
    card: (title) => page.getByRole("heading", { level: 2, name: title }),
  };
}

/** Opens an address and waits until the app stands in place of the prerendered page and has drawn. */
export async function openApp(page: Page, path = "./"): Promise<App> {
  await page.goto(path);
  await waitForApp(page);
  return findApp(page);
}

export async function waitForApp(page: Page): Promise<void> {
  await waitInPage(page);
  await expect(page.locator(".app")).toBeVisible();
  await expect(page.getByText(/^(?:Loading|Laster) …$/u)).toHaveCount(0);
}

/**
 * Looks in every frame, where an assertion would look again after half a second; what it waits for in vain is left to
 * the assertions to tell.
 */
function waitInPage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const PATIENCE_MS = 5000;
    const nextFrame = () => new Promise(requestAnimationFrame);
    const isLoading = () => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) {
        if (/^\s*(?:Loading|Laster) …\s*$/u.test(texts.currentNode.nodeValue ?? "")) return true;
      }
      return false;
    };
    const isThere = () => document.querySelector(".app")?.checkVisibility() === true;
    const until = performance.now() + PATIENCE_MS;
    while ((!isThere() || isLoading()) && performance.now() < until) await nextFrame();
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
  });
}

/** Lets the page draw what has changed: a frame to do it in, and one to know that it is over. */
export async function nextFrames(page: Page, count = 2): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i += 1) await new Promise(requestAnimationFrame);
  }, count);
}

/** The ids of the events whose labels the drawing shows. */
export function readLabelIds(app: App): Promise<string[]> {
  return app.labels.evaluateAll((links) =>
    links.flatMap((link) => (link instanceof HTMLElement ? [link.dataset.event ?? ""] : [])),
  );
}

/** The ids of the events in the reading list. */
export function readListIds(page: Page): Promise<string[]> {
  return page
    .locator(".event-list > li")
    .evaluateAll((items) => items.map(({ id }) => id.replace(/^e-/u, "")));
}
