import { openApp } from "./support/app.ts";
import { expect, test } from "./support/test.ts";
import { createTouch } from "./support/touch.ts";
import { expectView, isAlike, lengthOf, readSpan } from "./support/view.ts";

test.use({ hasTouch: true });

const YEAR = "2020";
const year = readSpan(YEAR);

test("two fingers pinch: each keeps the instant that it took hold of", async ({ page }) => {
  const app = await openApp(page, `./?view=${YEAR}`);
  const box = await app.drawing.boundingBox();
  if (box === null) throw new Error("drawing: not shown");
  const y = box.y + 300;
  const at = (x: number) => ({ x: Math.round(box.x + x), y });
  const touch = await createTouch(page);
  await touch.start([at(400), at(500)]);
  for (const step of [10, 20, 30, 40, 50]) await touch.move([at(400 - step), at(500 + step)]);
  await touch.end();
  const length = lengthOf(year) / 2;
  const middle = year.start + (450 / box.width) * lengthOf(year);
  const start = middle - (450 / box.width) * length;
  const wanted = { start: start as never, end: (start + length) as never };
  await expectView(page, "twice as close around the fingers", (view) =>
    isAlike(view, wanted, 0.005),
  );
  await expect(page).not.toHaveURL(/event=/u);
});

test("one finger moves in time", async ({ page }) => {
  const app = await openApp(page, `./?view=${YEAR}`);
  const box = await app.drawing.boundingBox();
  if (box === null) throw new Error("drawing: not shown");
  const at = (x: number) => ({ x: Math.round(box.x + x), y: box.y + 300 });
  const touch = await createTouch(page);
  await touch.start([at(300)]);
  for (const x of [320, 360, 400]) await touch.move([at(x)]);
  await touch.end();
  await expectView(page, "earlier", (view) => view.start < year.start - lengthOf(year) * 0.05);
  await expect(page).not.toHaveURL(/event=/u);
});

test("a tap opens an event", async ({ page }) => {
  const app = await openApp(page);
  await app.tool("Zoom in").tap();
  await app.tool("Whole span").tap();
  await app.label("Attack at Kabul airport").tap();
  await expect(app.card("Attack at Kabul airport")).toBeVisible();
});
