import type { Page } from "@playwright/test";
import { toLayoutEvents } from "#core/layout";
import { type Bounds, DAY_MS, instant } from "#core/time";
import { summariseTimeline, wordsFor } from "#core/words";
import { type App, nextFrames, openApp, readLabelIds } from "./support/app.ts";
import { watchFaults } from "./support/faults.ts";
import { type Frame, instantAt, readFrame, readPlaces, toPx } from "./support/labels.ts";
import { nameEvent } from "./support/names.ts";
import { readPainted, recordPainting } from "./support/painted.ts";
import { readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { expectView, findHomeView, isAlike, lengthOf, readSpan, readView } from "./support/view.ts";

/** The drawing over one spring: room to pan and zoom both ways. */
const SPRING = "?view=2024-01/2024-06";
/** An instant found through the address may be off by this much on the screen. */
const TOLERANCE_PX = 2;
const ATTACK = "crocus-city-hall-attack";

const timeline = readTimeline();

const bounds = new Map(
  toLayoutEvents(timeline, "en", { external: true }).map((event) => [event.id, event.bounds]),
);

/** Whether an event's time lies partly in a range; of one whose beginning nobody knows, its end counts. */
function isInRange(id: string, view: Bounds): boolean {
  const own = bounds.get(id);
  if (own === undefined) throw new Error(`event: no ${id} in the collection`);
  const start = own.start === -Infinity ? own.end : own.start;
  return start < view.end && own.end > view.start;
}

async function pointAt(page: Page, { left, top, heightPx }: Frame, x: number, y = heightPx / 2) {
  await page.mouse.move(left + x, top + y);
}

/** A place in the drawing, `x` from its left side, where there is neither mark nor label. */
async function findEmptyPlace(page: Page, app: App, frame: Frame, x: number): Promise<number> {
  for (let y = frame.heightPx - 4; y > 0; y -= 12) {
    await pointAt(page, frame, x, y);
    const isOver = await app.drawing.evaluate((host) => host.classList.contains("over"));
    if (!isOver) return y;
  }
  throw new Error(`drawing: nothing empty at ${x} px`);
}

/** Where in the drawing an event's mark stands beside its label, in pixels from the left. */
async function findMark(app: App, id: string): Promise<number> {
  const label = app.drawing.locator(".tl-label", {
    has: app.drawing.page().locator(`[data-event=${id}]`),
  });
  return label.evaluate((item) => {
    const box = item.getBoundingClientRect();
    const x = item.classList.contains("end") ? box.right + 6 : box.left - 6;
    const host = item.closest(".tl");
    return Math.max(1, x - (host?.getBoundingClientRect().left ?? 0));
  });
}

/** Waits for a range other than `before`, and asks that the instant that stood at `from` pixels stands at `to`. */
async function expectHeld(page: Page, before: Bounds, frame: Frame, from: number, to: number) {
  const after = await expectView(page, "the range changes", (view) => !isAlike(view, before));
  const offPx = toPx(instantAt(after, to, frame) - instantAt(before, from, frame), after, frame);
  expect(Math.abs(offPx)).toBeLessThanOrEqual(TOLERANCE_PX);
  return after;
}

test.describe("opening", () => {
  for (const storage of ["there", "refused"] as const) {
    test(`shows everything without a fault, storage ${storage}`, async ({ page, baseURL }) => {
      const faults = await watchFaults(page, new URL(baseURL ?? "").origin);
      if (storage === "refused") {
        await page.addInitScript(() => {
          const get = () => {
            throw new DOMException("refused", "SecurityError");
          };
          Object.defineProperty(window, "localStorage", { get });
        });
      }
      const app = await openApp(page);
      await expect(page).toHaveTitle(timeline.title.en ?? "");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(timeline.title.en ?? "");
      await expect(page.getByText(summariseTimeline(timeline, "en"))).toBeVisible();
      await expect(app.labels.first()).toBeVisible();
      await expect(page.getByRole("list", { name: "Categories" }).getByRole("listitem")).toHaveText(
        timeline.categories.map(({ label }) => label.en ?? ""),
      );
      await expect(page.locator(".overview-host canvas")).toBeVisible();
      await expect(page).toHaveURL(/\/some\/path\/$/u);
      await page.getByRole("button", { name: "NB" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "nb");
      expect(faults).toEqual([]);
    });
  }

  test("counts what is in view and what is named", async ({ page }) => {
    const { count } = wordsFor("en");
    for (const view of ["", "?view=2014-01/2014-02", "?view=2024-03"]) {
      const app = await openApp(page, `./${view}`);
      const inView = timeline.events.filter(({ id }) => isInRange(id, readView(page)));
      const named = (await readLabelIds(app)).filter((id) => isInRange(id, readView(page)));
      const all = count.inView(inView.length, timeline.events.length);
      await expect(page.locator(".count-line"), view).toHaveText(
        named.length < inView.length ? `${all} · ${count.named(named.length)}` : all,
      );
    }
  });
});

test.describe("zooming", () => {
  test("by the buttons, by keys, and by a double click", async ({ page }) => {
    await test.step("by the buttons: closer and wider around the middle, sideways, and the whole", async () => {
      const app = await openApp(page, SPRING);
      const first = readView(page);
      const middle = {
        start: first.start + lengthOf(first) / 4,
        end: first.end - lengthOf(first) / 4,
      };
      const half = { start: instant(middle.start), end: instant(middle.end) };
      await app.tool("Zoom in").click();
      await expectView(page, "half as long", (view) => isAlike(view, half));
      await app.tool("Zoom out").click();
      await expectView(page, "as before", (view) => isAlike(view, first));
      await app.tool("Later").click();
      const shift = lengthOf(first) / 2;
      const later = { start: instant(first.start + shift), end: instant(first.end + shift) };
      await expectView(page, "half a width later", (view) => isAlike(view, later));
      await app.tool("Earlier").click();
      await expectView(page, "back", (view) => isAlike(view, first));
      await app.tool("Whole span").click();
      await expectView(page, "all of it", (view) => lengthOf(view) >= lengthOf(findHomeView()));
    });
    await test.step("by keys: plus, minus, arrows and nought", async () => {
      const app = await openApp(page, SPRING);
      const first = readView(page);
      await app.drawing.focus();
      await page.keyboard.press("+");
      const near = await expectView(
        page,
        "closer",
        (view) => lengthOf(view) < lengthOf(first) * 0.9,
      );
      expect(lengthOf(first) / lengthOf(near)).toBeCloseTo(1.5, 1);
      await page.keyboard.press("-");
      await expectView(page, "as before", (view) => isAlike(view, first));
      const tenth = lengthOf(first) / 10;
      await page.keyboard.press("ArrowRight");
      const later = { start: instant(first.start + tenth), end: instant(first.end + tenth) };
      await expectView(page, "a tenth later", (view) => isAlike(view, later));
      await page.keyboard.press("ArrowLeft");
      await expectView(page, "back", (view) => isAlike(view, first));
      await page.keyboard.press("0");
      await expectView(page, "all of it", (view) => lengthOf(view) >= lengthOf(findHomeView()));
    });
    await test.step("by a double click, around the pointer", async () => {
      const app = await openApp(page, SPRING);
      const frame = await readFrame(app);
      const x = Math.round(frame.widthPx * 0.8);
      const y = await findEmptyPlace(page, app, frame, x);
      const before = readView(page);
      await page.mouse.dblclick(frame.left + x, frame.top + y);
      const after = await expectHeld(page, before, frame, x, x);
      expect(lengthOf(before) / lengthOf(after)).toBeCloseTo(2.5, 1);
    });
  });

  test("by the wheel: the instant under the pointer stays, wherever it is", async ({ page }) => {
    for (const share of [0.2, 0.7]) {
      const app = await openApp(page, SPRING);
      const frame = await readFrame(app);
      const x = Math.round(frame.widthPx * share);
      await pointAt(page, frame, x);
      let view = readView(page);
      for (const deltaY of [-300, -300, 200]) {
        await page.mouse.wheel(0, deltaY);
        const next = await expectHeld(page, view, frame, x, x);
        expect(lengthOf(next) < lengthOf(view)).toBe(deltaY < 0);
        view = next;
      }
    }
  });

  test("from the whole span to the hours of a day", async ({ page }) => {
    await recordPainting(page);
    const app = await openApp(page);
    expect(lengthOf(readView(page))).toBeGreaterThan(3650 * DAY_MS);
    expect((await readPainted(page)).join(" ")).toContain("2020");
    const frame = await readFrame(app);
    for (let step = 0; step < 14; step += 1) {
      await pointAt(page, frame, await findMark(app, ATTACK));
      await page.mouse.wheel(0, -340);
      await nextFrames(page);
    }
    const view = await expectView(page, "under a day", (now) => lengthOf(now) < DAY_MS);
    expect(isInRange(ATTACK, view)).toBe(true);
    await expect(app.label(nameEvent(ATTACK))).toBeInViewport({ ratio: 1 });
    expect((await readPainted(page)).join(" ")).toMatch(/\b\d\d:\d\d\b/u);
  });
});

test.describe("panning", () => {
  test("by dragging, by the wheel with Shift, by the overview's handles", async ({ page }) => {
    await test.step("by dragging, from a label too: what was taken hold of stays under the pointer", async () => {
      const app = await openApp(page, SPRING);
      const frame = await readFrame(app);
      const label = await app.label(nameEvent(ATTACK)).boundingBox();
      if (label === null) throw new Error("label: not shown");
      const before = readView(page);
      const x = Math.round(label.x - frame.left + 20);
      const y = Math.round(label.y - frame.top + label.height / 2);
      await pointAt(page, frame, x, y);
      await page.mouse.down();
      await pointAt(page, frame, x + 40, y);
      await pointAt(page, frame, x + 160, y);
      await page.mouse.up();
      const after = await expectHeld(page, before, frame, x, x + 160);
      expect(lengthOf(after) / lengthOf(before)).toBeCloseTo(1, 2);
      await expect(page).not.toHaveURL(/event=/u);
    });
    await test.step("by the wheel with Shift", async () => {
      const app = await openApp(page, SPRING);
      const frame = await readFrame(app);
      const before = readView(page);
      await pointAt(page, frame, frame.widthPx / 2);
      await page.keyboard.down("Shift");
      await page.mouse.wheel(0, 200);
      await page.keyboard.up("Shift");
      const after = await expectHeld(page, before, frame, 200, 0);
      expect(lengthOf(after) / lengthOf(before)).toBeCloseTo(1, 2);
    });
    await test.step("by the overview's handles, with keys", async () => {
      const app = await openApp(page, SPRING);
      const before = readView(page);
      const start = page.getByRole("slider", { name: "Start of the part shown" });
      const end = page.getByRole("slider", { name: "End of the part shown" });
      const slack = lengthOf(before) / 200;
      const told = await start.getAttribute("aria-valuetext");
      await start.press("ArrowRight");
      const shorter = await expectView(
        page,
        "begins later",
        (view) => view.start > before.start + slack,
      );
      expect(Math.abs(shorter.end - before.end)).toBeLessThan(slack);
      await expect(start).not.toHaveAttribute("aria-valuetext", told ?? "");
      await end.press("ArrowLeft");
      const shortest = await expectView(
        page,
        "ends sooner",
        (view) => view.end < shorter.end - slack,
      );
      expect(Math.abs(shortest.start - shorter.start)).toBeLessThan(slack);
      await start.press("Home");
      await expectView(page, "begins with the first", (view) => view.start <= findHomeView().start);
      await expect(start).toHaveAttribute("aria-valuenow", "0");
      await expect(app.label(nameEvent("isis-k-formed"))).toBeVisible();
    });
  });
});

test("no label leaves its row, or goes while its event is in view, through 25 steps of zoom", async ({
  page,
}) => {
  const app = await openApp(page);
  const frame = await readFrame(app);
  let view = readView(page);
  const x = Math.round(toPx(readSpan("2024-03-14").start - view.start, view, frame));
  await pointAt(page, frame, x);
  let before = await readPlaces(app);
  let kept = 0;
  for (let step = 1; step <= 25; step += 1) {
    await page.mouse.wheel(0, -100);
    await nextFrames(page);
    const held = instantAt(view, x, frame);
    const length = lengthOf(view) / 2 ** 0.3;
    const start = held - length * (x / frame.widthPx);
    view = { start: instant(start), end: instant(start + length) };
    const after = await readPlaces(app);
    for (const [id, { y }] of before) {
      if (!isInRange(id, view)) continue;
      expect(after.get(id)?.y, `${id} at step ${step}`).toBe(y);
      kept += 1;
    }
    before = after;
  }
  await expectView(page, "the range that the wheel's turns add up to", (now) => isAlike(now, view));
  expect(kept).toBeGreaterThan(100);
});
