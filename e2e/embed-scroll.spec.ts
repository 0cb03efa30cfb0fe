import { ATTACK, expectDrawn, hostPage } from "./support/embeds.ts";
import { expect, test } from "./support/test.ts";
import { createTouch } from "./support/touch.ts";

/** Over a timeline the page scrolls as over any other part of it: by wheel and by one finger. */
for (const [name, id] of [
  ["a frame", "frame"],
  ["an element", "element"],
] as const) {
  test(`is never caught by ${name}, and Ctrl zooms`, async ({ page }) => {
    await page.goto(hostPage("long.html"));
    const inside = id === "frame" ? page.frameLocator("#frame") : page.locator("#element");
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expectDrawn(inside, ATTACK);
    const drawing = inside.locator(".tl").first();
    const box = await drawing.boundingBox();
    if (box === null) throw new Error("drawing: no place");
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(box.x + box.width / 2, box.y + 40);
    // The hint goes by itself: it is watched for from before the wheel turns.
    const hint = inside.getByText(/(?:Ctrl|⌘) \+ scroll/u).filter({ visible: true });
    const hinted = expect(hint.first()).toBeVisible();
    await page.mouse.wheel(0, 120);
    await hinted;
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 120);
    const shown = await drawing.locator(".tl-labels").textContent();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -600);
    await page.keyboard.up("Control");
    await expect.poll(() => drawing.locator(".tl-labels").textContent()).not.toBe(shown);
    expect(await page.evaluate(() => scrollY)).toBe(before + 120);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
  for (const [name, id] of [
    ["a frame", "frame"],
    ["an element", "element"],
  ] as const) {
    test(`follows one finger over ${name}`, async ({ page }) => {
      await page.goto(hostPage("long.html"));
      const inside = id === "frame" ? page.frameLocator("#frame") : page.locator("#element");
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await expect(inside.locator(".tl").first()).toBeVisible();
      const box = await inside.locator(".tl").first().boundingBox();
      if (box === null) throw new Error("drawing: no place");
      const before = await page.evaluate(() => scrollY);
      const touch = await createTouch(page);
      const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height, 690) - 20];
      await touch.start([{ x, y }]);
      for (let moved = 10; moved <= 200; moved += 10) await touch.move([{ x, y: y - moved }]);
      await touch.end();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    });
  }
});
