import { openApp } from "./support/app.ts";
import { expect, test } from "./support/test.ts";
import {
  expectView,
  findWidestView,
  isAlike,
  lengthOf,
  readSpan,
  readView,
} from "./support/view.ts";

const START = "Start of the part shown";
const END = "End of the part shown";
/** The strip spans what can be seen at most. */
const whole = findWidestView();
const YEAR = "2020";
const year = readSpan(YEAR);

test("an edge of the brush, dragged, moves that edge of the range alone", async ({ page }) => {
  await openApp(page, `./?view=2018/2021`);
  const from = readSpan("2018/2021");
  const strip = await page.getByRole("group", { name: "The whole span" }).boundingBox();
  const grip = await page.getByRole("slider", { name: START }).boundingBox();
  if (strip === null || grip === null) throw new Error("overview: not shown");
  const y = grip.y + grip.height / 2;
  const x = grip.x + grip.width / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.move(x + 80, y, { steps: 4 });
  await page.mouse.up();
  const later = (80 / strip.width) * lengthOf(whole);
  await expectView(
    page,
    "a later start",
    (view) => Math.abs(view.start - from.start - later) < lengthOf(whole) * 0.006,
  );
  expect(Math.abs(readView(page).end - from.end)).toBeLessThan(lengthOf(from) * 0.003);
});

test("the brush, dragged as a whole, moves the range and keeps its length", async ({ page }) => {
  await openApp(page, `./?view=2018/2021`);
  const from = readSpan("2018/2021");
  const strip = await page.getByRole("group", { name: "The whole span" }).boundingBox();
  const start = await page.getByRole("slider", { name: START }).boundingBox();
  const end = await page.getByRole("slider", { name: END }).boundingBox();
  if (strip === null || start === null || end === null) throw new Error("overview: not shown");
  const y = start.y + start.height / 2;
  const x = (start.x + end.x + end.width) / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  const shift = (60 / strip.width) * lengthOf(whole);
  const wanted = { start: (from.start - shift) as never, end: (from.end - shift) as never };
  await expectView(page, "an earlier range", (view) => isAlike(view, wanted, 0.005));
});

test("a drag beside the brush draws a new range", async ({ page }) => {
  await openApp(page, `./?view=${YEAR}`);
  const strip = await page.getByRole("group", { name: "The whole span" }).boundingBox();
  if (strip === null) throw new Error("overview: not shown");
  const y = strip.y + 20;
  await page.mouse.move(strip.x + 100, y);
  await page.mouse.down();
  await page.mouse.move(strip.x + 200, y, { steps: 4 });
  await page.mouse.up();
  const timeAt = (x: number) => whole.start + (x / strip.width) * lengthOf(whole);
  const wanted = { start: timeAt(100) as never, end: timeAt(200) as never };
  await expectView(page, "the range drawn", (view) => isAlike(view, wanted, 0.02));
});

test("both edges move by keyboard, and say where they are", async ({ page }) => {
  await openApp(page, `./?view=${YEAR}`);
  const start = page.getByRole("slider", { name: START });
  const end = page.getByRole("slider", { name: END });
  const before = Number(await start.getAttribute("aria-valuenow"));
  await start.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press("ArrowLeft");
  await expectView(
    page,
    "an earlier start",
    (view) => view.start < year.start - lengthOf(whole) * 0.04,
  );
  expect(Math.abs(readView(page).end - year.end)).toBeLessThan(lengthOf(year) * 0.01);
  expect(Number(await start.getAttribute("aria-valuenow"))).toBeLessThan(before);
  await expect(start).toHaveAttribute("aria-valuetext", /2020/u);
  await end.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press("ArrowRight");
  await expectView(page, "a later end", (view) => view.end > year.end + lengthOf(whole) * 0.04);
});
