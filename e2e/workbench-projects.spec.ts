import { expect, test } from "./support/test.ts";
import {
  addArticle,
  BRIDGE,
  exportAs,
  findDrawn,
  openWorkbench,
  WORKBENCH_NB,
  waitUntilSaved,
} from "./support/workbench.ts";

test.describe("projects", () => {
  test("the example opens; a project is renamed, removed after a question, and gone", async ({
    page,
  }) => {
    await openWorkbench(page);
    await page.getByRole("button", { name: "Try it with an example" }).click();
    await expect(findDrawn(page, /bridge/iu).first()).toBeVisible();
    await waitUntilSaved(page);
    const address = page.url();
    await page.getByRole("link", { name: "All projects" }).click();
    const card = page.locator(".project-list > li");
    await expect(card).toContainText("2 articles");
    await card.getByRole("button", { name: /^Rename/u }).click();
    await card.getByLabel("New title").fill("My bridge");
    await card.getByRole("button", { name: "Rename", exact: true }).last().click();
    await expect(page.getByRole("heading", { name: "My bridge" })).toBeVisible();
    await card.getByRole("button", { name: "Remove “My bridge”" }).click();
    await expect(card.getByRole("alert")).toContainText("Remove “My bridge” from this browser");
    await card.getByRole("button", { name: "Remove it" }).click();
    await expect(page.getByText("“My bridge” is removed from this browser.")).toBeVisible();
    await page.goto(address);
    await expect(page.getByText("That project is not in this browser")).toBeVisible();
  });

  test("what is done in one tab appears in another", async ({ page, context }) => {
    await openWorkbench(page);
    await addArticle(page, BRIDGE, "15 January 2022");
    await waitUntilSaved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    const title = other.getByLabel("Title of the timeline");
    await expect(title).toHaveValue("The bridge opens again");
    await page.getByLabel("Title of the timeline").fill("Over the sound");
    await page.keyboard.press("Enter");
    await expect(title).toHaveValue("Over the sound");
  });

  test("where the browser keeps nothing, that is said, and the work goes on", async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    });
    await openWorkbench(page);
    await expect(page.getByText("This browser keeps nothing here")).toBeVisible();
    await addArticle(page, BRIDGE, "15 January 2022");
    await expect(page.locator("[data-saving=failed]")).toHaveText("Not saved");
    await expect(page.getByText("Export the project before you close the page")).toBeVisible();
    const zip = await exportAs(page, /Save: Collection/u);
    expect(zip.name).toBe("the-bridge-opens-again.zip");
  });

  test("back leads from a project to the list", async ({ page }) => {
    await openWorkbench(page);
    await page.getByRole("button", { name: "New project" }).click();
    await expect(page.getByText("This project has no articles yet.")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Your projects" })).toBeVisible();
    await page.goForward();
    await expect(page.getByLabel("Title of the timeline")).toBeVisible();
  });
});

test("details and settings are changed, and taken back", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  await page.getByRole("button", { name: /^Details of/u }).click();
  await page.getByLabel("Publisher").fill("The Example");
  await page.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByRole("dialog")).toContainText("The Example");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Settings", exact: true }).first().click();
  await page.getByLabel("New category").fill("Bridges");
  await page.getByRole("button", { name: "Add category" }).click();
  await page.getByLabel("Name of the folder").fill("The Folder");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("Only small letters from a to z")).toBeVisible();
  await page.getByLabel("Name of the folder").fill("bridge");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByRole("button", { name: "Undo: change settings" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Undo: change details" })).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("button", { name: "Undo: change settings" })).toBeVisible();
});

test("in Norwegian, all of it", async ({ page }) => {
  await openWorkbench(page, WORKBENCH_NB);
  await page
    .getByLabel("Lim inn en artikkel")
    .fill(
      "Broen åpnet igjen\n\nBroen ble åpnet fredag. Arbeidet begynte i mars 2021, og den ble bygget i 1968.",
    );
  await page.getByRole("button", { name: "Finn datoene" }).click();
  await page.getByLabel("Når ble den publisert?").fill("23. mars 2024");
  await page.getByRole("button", { name: "Bruk denne datoen" }).click();
  await page.getByRole("button", { name: "Gå gjennom funnene" }).click();
  await expect(page.locator(".count-line")).toContainText("hendelser i bildet");
  await expect(page.getByText("Lagret i denne nettleseren")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "nb");
});
