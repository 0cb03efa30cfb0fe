import { expectAccessible } from "./support/axe.ts";
import { listOperable, tabThrough } from "./support/focus.ts";
import { findCrampedTargets, readOverflow } from "./support/geometry.ts";
import { expect, test } from "./support/test.ts";
import { addArticle, BRIDGE, findDrawn, openWorkbench } from "./support/workbench.ts";

test.describe("for everyone", () => {
  test.use({ bypassCSP: true });

  test("no rule of axe is broken, light and dark, and targets are large enough", async ({
    page,
  }) => {
    await openWorkbench(page);
    await expectAccessible(page, "projects");
    await page.getByRole("button", { name: "Try it with an example" }).click();
    await expect(findDrawn(page, /bridge/iu).first()).toBeVisible();
    await expectAccessible(page, "an open project");
    expect(await findCrampedTargets(page)).toEqual([]);
    for (const name of ["Add articles", "Settings", "Export"]) {
      await page.getByRole("button", { name, exact: true }).first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, name);
      expect(await findCrampedTargets(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await page.getByRole("button", { name: /^Details of/u }).click();
    await expectAccessible(page, "details of an article");
    await page.keyboard.press("Escape");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, "dark", "colour");
  });
});

test("everything is reached by Tab, and a dialog gives the focus back", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  await expect(page.locator(".review-pane [aria-current=true]").first()).toBeVisible();
  const stops = new Set((await tabThrough(page)).map(({ order }) => order));
  // Of the finds in the text Tab reaches one: the selected one, which the way through the list has changed.
  const missed = (await listOperable(page)).filter(
    ({ order, name }) => !stops.has(order) && !BRIDGE.includes(name),
  );
  expect(missed.map(({ name }) => name)).toEqual([]);
  const opener = page.getByRole("button", { name: "Export", exact: true });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  const splitter = page.getByRole("separator", { name: "Height of the timeline" });
  await splitter.focus();
  await page.keyboard.press("ArrowDown");
  await expect(splitter).toHaveAttribute("aria-valuenow", "47");
});

const PANES = {
  Timeline: ".bench-timeline",
  Text: ".text-pane",
  Events: ".review-pane",
  Tray: ".tray-pane",
};

for (const [width, height] of [
  [768, 1024],
  [360, 740],
  [320, 256],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("nothing scrolls sideways, and every part can be reached", async ({ page }) => {
      await openWorkbench(page);
      expect(await readOverflow(page)).toBe(0);
      await page.getByRole("button", { name: "Try it with an example" }).click();
      const tabs = page.getByRole("navigation", { name: "Parts of the workbench" });
      await expect(tabs).toBeVisible();
      const parts =
        width < 720
          ? (["Timeline", "Text", "Events", "Tray"] as const)
          : (["Events", "Tray"] as const);
      for (const part of parts) {
        await tabs.getByRole("button", { name: part }).click();
        await expect(page.locator(PANES[part])).toBeVisible();
        expect(await readOverflow(page), part).toBe(0);
        if (part !== "Timeline") continue;
        await expect(page.locator(".tl canvas").first()).toBeVisible();
        await expect(page.locator(".count-line")).toContainText("in view");
      }
    });
  });
}
