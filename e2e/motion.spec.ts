import type { Browser, Page } from "@playwright/test";
import { type App, findApp, nextFrames, openApp } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

const readX = (page: Page) =>
  page
    .locator(".tl-label")
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().x));

/** Jumps from one range to another: by a button, by a key, and by a passage that lies elsewhere. */
const JUMPS: readonly (readonly [string, string, (app: App, page: Page) => Promise<void>])[] = [
  ["a button", "./", (app) => app.tool("Zoom in").click()],
  [
    "a key",
    "./?view=2024",
    async (app, page) => {
      await app.drawing.focus();
      await page.keyboard.press("0");
    },
  ],
  [
    "an event elsewhere",
    "./?view=2024-03&article=norwegian-report-2024-03-23",
    (app) => app.source.getByRole("link", { name: /^angrepet på flyplassen i Kabul/u }).click(),
  ],
];

async function openIn(
  browser: Browser,
  reducedMotion: "reduce" | "no-preference",
  baseURL: string | undefined,
) {
  const context = await browser.newContext({
    reducedMotion,
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  return { page, app: findApp(page) };
}

test("a jump is there at once without motion, and with it a flight that ends at the same place", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const still = await openIn(browser, "reduce", baseURL);
  const ends: { readonly url: string; readonly places: readonly number[] }[] = [];
  for (const [name, path, jump] of JUMPS) {
    await test.step(`${name}, without motion`, async () => {
      await openApp(still.page, path);
      await jump(still.app, still.page);
      await nextFrames(still.page, 3);
      const places = await readX(still.page);
      await nextFrames(still.page, 30);
      expect(await readX(still.page)).toEqual(places);
      await expect(still.page).toHaveURL(/view=/u);
      ends.push({ url: still.page.url(), places });
    });
  }
  await still.page.context().close();

  const moving = await openIn(browser, "no-preference", baseURL);
  for (const [index, [name, path, jump]] of JUMPS.entries()) {
    await test.step(`${name}, with motion`, async () => {
      await openApp(moving.page, path);
      await moving.page.evaluate(() => {
        const seen = new Set<string>();
        const look = () => {
          seen.add(
            [...document.querySelectorAll(".tl-label")]
              .map((item) => (item as HTMLElement).style.transform)
              .join(),
          );
          requestAnimationFrame(look);
        };
        look();
        Object.assign(window, { countSeen: () => seen.size });
      });
      await jump(moving.app, moving.page);
      await expect
        .poll(() => moving.page.url(), { intervals: [20] })
        .not.toBe(new URL(path, baseURL ?? "").href);
      await expect.poll(() => moving.page.url(), { intervals: [20] }).toBe(ends[index]?.url);
      expect(await readX(moving.page)).toEqual(ends[index]?.places);
      const frames = await moving.page.evaluate(() =>
        (window as unknown as { countSeen: () => number }).countSeen(),
      );
      expect(frames).toBeGreaterThan(4);
    });
  }
  await moving.page.context().close();
});

test("a drag stops a flight where it is", async ({ browser, baseURL }) => {
  const { page, app } = await openIn(browser, "no-preference", baseURL);
  await openApp(page, "./?view=2024-03-20/2024-03-24");
  await app.tool("Whole span").click();
  const box = await app.drawing.boundingBox();
  if (box === null) throw new Error("drawing: not shown");
  await page.mouse.move(box.x + 300, box.y + box.height - 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 310, box.y + box.height - 4, { steps: 2 });
  const held = await readX(page);
  await nextFrames(page, 20);
  expect(await readX(page)).toEqual(held);
  await page.mouse.up();
  await page.context().close();
});
