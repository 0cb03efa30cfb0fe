import { expect, type Page, test } from "@playwright/test";
import type { Handle } from "../src/embed/index.ts";

declare const Dateline: typeof import("../src/embed/index.ts");

/** What the tests keep in the page between calls. */
interface Held {
  handle: Handle;
}

/** A page that is not ours, with the script and a timeline of many seeded events in it. */
async function openHost(page: Page, count: number): Promise<void> {
  await page.setContent('<div id="host" style="width: 1200px; height: 700px"></div>');
  await page.addScriptTag({ path: "dist/embed/dateline.js" });
  await page.evaluate(async (n) => {
    let seed = 7;
    const random = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const day = 86_400_000;
    const start = Float64Array.from({ length: n }, () => random() * 20_000 * day);
    const end = start.map((t) => t + (random() < 0.7 ? 0 : random() * 400 * day));
    const importance = Uint8Array.from({ length: n }, () => 1 + Math.floor(random() * 5));
    const category = Uint8Array.from({ length: n }, () => Math.floor(random() * 8));
    const title = Array.from({ length: n }, (_, i) => `Event number ${i}`);
    const element = document.querySelector<HTMLElement>("#host");
    if (element === null) throw new Error("host");
    const handle = Dateline.create(element, {
      events: { start, end, importance, category, title },
      theme: "light",
    });
    await handle.ready;
    Object.assign(window, { handle });
  }, count);
}

for (const count of [20, 20_000]) {
  test(`zooms ${count} events without a jump or a flicker`, async ({ page }) => {
    await openHost(page, count);
    const faults = await page.evaluate(async () => {
      const { handle } = window as unknown as Held;
      const found: string[] = [];
      let before = new Map(handle.visible().map((box) => [box.id, box]));
      for (let step = 0; step < 40; step++) {
        handle.zoomAt(0.4, 1.2);
        await handle.settled();
        const after = new Map(handle.visible().map((box) => [box.id, box]));
        for (const [id, box] of before) {
          const now = after.get(id);
          // Zooming in carries what is far from the fixed place out of the drawing.
          const fixedX = 0.4 * 1200;
          const isInside = Math.max(box.x1, box.x0) < 1000 && box.x0 > 100;
          if (now === undefined && isInside && Math.abs(box.x0 - fixedX) < 250)
            found.push(`${id} gone`);
          // A label that comes or goes changes one side of the box; another row would change both.
          const moved = (a: number, b: number) => Math.abs(a - b) > 14;
          if (now !== undefined && moved(now.y0, box.y0) && moved(now.y1, box.y1)) {
            found.push(`${id} jumped`);
          }
        }
        before = after;
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
}

test("is driven by its handle and leaves nothing behind", async ({ page }) => {
  await openHost(page, 200);
  const told = await page.evaluate(async () => {
    const { handle } = window as unknown as Held;
    const seen: string[] = [];
    handle.on("viewchange", () => seen.push("viewchange"));
    const wanted = { start: Date.UTC(1990, 0), end: Date.UTC(1991, 0) };
    handle.setView(wanted);
    await handle.settled();
    const { start, end } = handle.view;
    handle.select("3");
    await handle.settled();
    const isSeen = handle.visible().some(({ id }) => id === "3");
    handle.destroy();
    const left = document.querySelector("#host")?.childElementCount;
    return { start, end, seen: seen.length > 0, isSeen, left };
  });
  expect(told.start).toBeCloseTo(Date.UTC(1990, 0), -3);
  expect(told.end).toBeCloseTo(Date.UTC(1991, 0), -3);
  expect(told).toMatchObject({ seen: true, isSeen: true, left: 0 });
});

test("refuses a time that cannot be read, and names the event", async ({ page }) => {
  await page.setContent('<div id="host"></div>');
  await page.addScriptTag({ path: "dist/embed/dateline.js" });
  const message = await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>("#host");
    if (element === null) throw new Error("host");
    try {
      Dateline.create(element, { events: [{ id: "x", title: "X", start: "2015-02-29" }] });
      return "";
    } catch (error) {
      return String(error);
    }
  });
  expect(message).toContain("event x: 2015-02-29");
});
