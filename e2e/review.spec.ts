import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { readOverflow } from "./support/geometry.ts";
import { expect, test } from "./support/test.ts";
import { addArticle, BRIDGE, findRow, openWorkbench } from "./support/workbench.ts";

/** The editor of the bridge's opening. */
async function openEditor(page: Page) {
  await findRow(page, "12 January 2022")
    .first()
    .getByRole("button", { name: /opened/u })
    .first()
    .click();
  await page.keyboard.press("e");
  await expect(page.locator(".editor")).toBeVisible();
  return {
    editor: page.locator(".editor"),
    title: page.locator(".editor [data-part=title]"),
    date: page.locator(".editor [data-part=date]"),
  };
}

test("what is typed in the editor is kept until it is saved or dropped", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  const first = await openEditor(page);
  const before = await first.title.inputValue();
  await first.title.fill("The bridge is open");
  await page.keyboard.press("Escape");
  await expect(first.editor).toHaveCount(0);

  await page.reload();
  await expect(page.locator(".review-row").first()).toBeVisible();
  const again = await openEditor(page);
  await expect(again.editor).toContainText("Restored what you had typed.");
  await expect(again.title).toHaveValue("The bridge is open");
  await again.editor.getByRole("button", { name: "Drop it" }).click();
  await expect(again.title).toHaveValue(before);
  await expect(again.editor).not.toContainText("Restored");

  await again.title.fill("Something else");
  await again.editor.getByRole("button", { name: "Cancel" }).click();
  const last = await openEditor(page);
  await expect(last.title).toHaveValue(before);

  await last.title.fill(" ");
  await last.editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(last.editor).toContainText("An event needs a title.");
  await expect(last.title).toBeFocused();
  await expectAccessible(page, "the editor of an event without a title");
});

test("a date is understood as people write it", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  const { editor, date } = await openEditor(page);
  for (const [typed, understood] of [
    ["2022-01-12 20:15", "12 January 2022"],
    ["spring 2024", "Understood as spring 2024."],
    ["the 1990s", "Understood as the 1990s."],
    ["våren 2024", "Understood as spring 2024."],
    ["since 2022", "Understood as since 2022."],
    ["about 1990", "Understood as about 1990."],
    ["30 February 2024", "February has 29 days in 2024."],
    ["whenever it was", "is not understood as a date"],
  ] as const) {
    await date.fill(typed);
    await expect(editor, typed).toContainText(understood);
  }
  await date.fill("3/2/2022");
  await editor.getByRole("button", { name: "Thursday 3 February 2022" }).click();
  await expect(date).toHaveValue("2022-02-03");
  // Saved at once, before the phrase could be looked up while it was typed.
  await date.fill("between 1968 and 1971");
  await date.press("Enter");
  await expect(editor).toHaveCount(0);
  await expect(page.locator(".review-pane")).toContainText("1 of");
});

for (const width of [360, 768]) {
  test(`the review fits ${width} pixels, and what it shows is chosen from a list`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    await openWorkbench(page);
    await addArticle(page, BRIDGE, "15 January 2022");
    if (width < 720)
      await page
        .getByRole("button", { name: /^Events/u })
        .first()
        .click();
    const tools = page.locator(".review-switches");
    const height = await tools.evaluate((element) => element.getBoundingClientRect().height);
    expect(height, "one line").toBeLessThan(60);
    const filter = tools.getByRole("combobox", { name: "Show" });
    await filter.selectOption("all");
    await expect(filter).toHaveValue("all");
    expect(await readOverflow(page)).toBeLessThanOrEqual(0);
  });
}

test("letters decide from anywhere on the page, until that is switched off", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  const undo = page.getByRole("button", { name: "Undo: accept" });
  await expect(page.locator(".review-pane [aria-current=true]").first()).toBeVisible();
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("a");
  await expect(undo).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(undo).toHaveCount(0);

  await page.getByRole("button", { name: /^Keys/u }).click();
  await page.getByRole("checkbox", { name: "Use single-key shortcuts" }).uncheck();
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("a");
  await expect(page.locator(".count-line")).toBeVisible();
  await expect(undo).toHaveCount(0);
  // It is remembered; in the list itself the letters still work.
  await page.reload();
  await expect(page.locator(".review-row").first()).toBeVisible();
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("a");
  await expect(undo).toHaveCount(0);
});
