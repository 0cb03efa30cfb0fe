import type { Page } from "@playwright/test";
import { nextFrames, openApp } from "./support/app.ts";
import { listOperable, readFocus, tabThrough } from "./support/focus.ts";
import { articlePage, eventPage, HOME, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { expectView, findWidestView, lengthOf } from "./support/view.ts";

const timeline = readTimeline();
const focusedEvent = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset.event
      : undefined,
  );

/** Tab goes through all that can be operated, once, in the order of the page, and each stop is seen. */
async function expectSaneTabOrder(page: Page): Promise<void> {
  const operable = await listOperable(page);
  const stops = await tabThrough(page);
  expect(
    stops.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
    "stops without a sign of focus",
  ).toEqual([]);
  expect(
    stops.filter(({ isUncovered }) => !isUncovered).map(({ name }) => name),
    "stops that are covered",
  ).toEqual([]);
  const orders = stops.map(({ order }) => order);
  expect(orders, "in the order of the page").toEqual([...orders].sort((a, b) => a - b));
  const missed = operable.filter(({ order }) => !orders.includes(order)).map(({ name }) => name);
  expect(missed, "cannot be reached by Tab").toEqual([]);
  expect(stops[0]?.name).toMatch(/^a (?:Skip|Hopp)/u);
}

for (const modes of [
  ["timeline", "list", "compare"],
  ["sources", "table"],
]) {
  test(`Tab reaches everything in ${modes.join(", ")}, in order, and the focus is always seen`, async ({
    page,
  }) => {
    test.slow();
    for (const mode of modes) {
      await test.step(mode, async () => {
        await openApp(page, `./?mode=${mode}&event=us-warning`);
        await expectSaneTabOrder(page);
      });
    }
  });
}

test("Tab reaches everything before the script, in order, and the focus is always seen", async ({
  page,
}) => {
  test.slow();
  await page.route("**/*.js", (route) => route.abort());
  for (const path of [HOME, eventPage("us-warning"), articlePage("the-star-2024-03-23")]) {
    await test.step(path, async () => {
      await page.goto(path);
      await expectSaneTabOrder(page);
    });
  }
});

test("the focus can be seen on the screen, not only in the styles", async ({ page }) => {
  const app = await openApp(page, "./?event=us-warning");
  const slider = page.getByRole("slider").first();
  await app.drawing.focus();
  await page.keyboard.press("ArrowDown");
  const label = page.locator(`[data-event="${await focusedEvent(page)}"]`);
  for (const target of [
    app.tool("Zoom in"),
    app.drawing,
    label,
    slider,
    app.search,
    app.mode("List"),
    app.current,
  ]) {
    await page.keyboard.press("Tab");
    await target.focus();
    await nextFrames(page);
    const box = await target.boundingBox();
    if (box === null) throw new Error("focus: not shown");
    const clip = {
      x: Math.max(0, box.x - 5),
      y: Math.max(0, box.y - 5),
      width: box.width + 10,
      height: box.height + 10,
    };
    const focused = await page.screenshot({ clip });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await nextFrames(page);
    const blurred = await page.screenshot({ clip });
    expect(focused.equals(blurred), String(target)).toBe(false);
  }
});

test("the keys of the timeline and the help: there and back", async ({ page }) => {
  await test.step("the skip link leads to the content", async () => {
    await openApp(page);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("group", { name: "Timeline", exact: true })).toBeFocused();
  });
  await test.step("in the timeline, arrows go from event to event, Enter opens, Escape leaves", async () => {
    const app = await openApp(page);
    const ids = timeline.events.map(({ id }) => id);
    await app.drawing.focus();
    await page.keyboard.press("ArrowDown");
    const first = await focusedEvent(page);
    expect(ids).toContain(first);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedEvent(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => focusedEvent(page)).toBe(first);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`event=${first}`, "u"));
    await expect(page.locator(".event-card h2")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(app.drawing).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/event=/u);
  });
  await test.step("? opens the help, which keeps the focus until Escape gives it back", async () => {
    const app = await openApp(page);
    await app.tool("Zoom in").focus();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Help" });
    await expect(help).toBeVisible();
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement === body || activeElement?.closest("dialog") !== null;
        }),
      ).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await expect(app.tool("Zoom in")).toBeFocused();
  });
});

test("arrows reach every event, whether its label is shown at first or not", async ({ page }) => {
  const app = await openApp(page);
  await app.drawing.focus();
  await page.keyboard.press("Home");
  const reached: (string | undefined)[] = [];
  for (let i = 0; i < timeline.events.length; i += 1) {
    await nextFrames(page, 3);
    reached.push(await focusedEvent(page));
    await page.keyboard.press("ArrowDown");
  }
  expect(new Set(reached)).toEqual(new Set(timeline.events.map(({ id }) => id)));
});

test("the filter, the search, the ways of looking and the table by keyboard", async ({ page }) => {
  await test.step("the filter opens by Enter, and Escape closes it and gives the focus back", async () => {
    await openApp(page);
    const button = page.getByRole("button", { name: /^Filter/u });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/category=/u);
    await page.keyboard.press("Escape");
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(button).toBeFocused();
  });
  await test.step("/ goes to the search, n and p to the next and previous event, figures to the modes", async () => {
    const app = await openApp(page);
    await page.keyboard.press("/");
    await expect(app.search).toBeFocused();
    await page.keyboard.type("n/?1");
    await expect(app.search).toHaveValue("n/?1");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await page.keyboard.press("n");
    await expect(page).toHaveURL(new RegExp(`event=${timeline.events[0]?.id}`, "u"));
    await page.keyboard.press("n");
    await expect(page).toHaveURL(new RegExp(`event=${timeline.events[1]?.id}`, "u"));
    await page.keyboard.press("p");
    await expect(page).toHaveURL(new RegExp(`event=${timeline.events[0]?.id}`, "u"));
    await page.keyboard.press("5");
    await expect(app.mode("Table")).toHaveAttribute("aria-current", "page");
    await page.keyboard.press("1");
    await expect(app.mode("Timeline")).toHaveAttribute("aria-current", "page");
  });
  await test.step("the table sorts by keyboard, and says how", async () => {
    await openApp(page, "./?mode=table");
    const heading = page.getByRole("columnheader", { name: "Event" });
    await heading.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(heading).toHaveAttribute("aria-sort", "ascending");
    const titles = () => page.locator("tbody tr td:nth-child(2)").allTextContents();
    const ascending = await titles();
    expect(ascending).toEqual([...ascending].sort(new Intl.Collator("en").compare));
    await page.keyboard.press("Enter");
    await expect(heading).toHaveAttribute("aria-sort", "descending");
    expect(await readFocus(page)).toMatchObject({ isVisible: true });
    expect((await titles())[0]).toBe(ascending.at(-1));
  });
});

test("single keys can be switched off, for good; the timeline's own keys go on", async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Use single-key shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  const app = await openApp(page);
  for (const key of ["/", "?", "n", "5"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(app.search).not.toBeFocused();
  await expect(page).toHaveURL(/\/path\/$/u);
  await app.drawing.focus();
  await page.keyboard.press("+");
  const whole = findWidestView();
  await expectView(page, "closer", (view) => lengthOf(view) < lengthOf(whole) * 0.8);
});
