import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nextFrames } from "./support/app.ts";
import {
  EVENTS_CSV,
  findLabel,
  findPanel,
  gzip,
  makeFile,
  OPEN,
  OPEN_NB,
  openFile,
  openPage,
  waitForTable,
} from "./support/open.ts";
import { DIST, HOME } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const TIMELINE_JSON = makeFile("timeline.json", readFileSync(join(DIST, HOME, "timeline.json")));

test("before the script the page says what can be opened, and that it needs script", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, said] of [
    [OPEN, "Opening a file needs JavaScript"],
    [OPEN_NB, "For å åpne en fil trengs JavaScript"],
  ] as const) {
    await page.goto(new URL(path, test.info().project.use.baseURL).href);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText("gzip")).toBeVisible();
  }
  await page.close();
});

test("the collection's page leads to it, from the page and from the app", async ({ page }) => {
  await page.goto(HOME);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Open your data" }).click();
  await expect(page).toHaveURL(new RegExp(`/${OPEN}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open your data");
});

test("a changed hash keeps the file open", async ({ page }) => {
  await openFile(page, EVENTS_CSV);
  await page.evaluate(() => {
    location.hash = "row-3";
  });
  await expect(page).toHaveURL(/#row-3$/u);
  await nextFrames(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("events.csv");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("events.csv");
  await page.goBack();
  await expect(page.locator("input[type=file]")).toBeAttached();
});

test.describe("what goes wrong", () => {
  test("a file that cannot be read is told in place, and another can be chosen", async ({
    page,
  }) => {
    for (const [name, file, said] of [
      [
        "gzip that breaks off",
        { ...gzip(EVENTS_CSV), buffer: gzip(EVENTS_CSV).buffer.subarray(0, 60) },
        "cannot be unpacked",
      ],
      ["JSON that is none", makeFile("broken.json", '[{"date": "2012",'), "not valid JSON"],
      ["an empty file", makeFile("empty.csv", ""), "It is empty."],
      [
        "a spreadsheet",
        makeFile("book.csv", Buffer.from("504b0304140000000800", "hex")),
        "saved as CSV",
      ],
    ] as const) {
      await test.step(name, async () => {
        const field = await openPage(page);
        await field.setInputFiles({ ...file });
        const alert = page.getByRole("alert").filter({ hasText: said }).first();
        await expect(alert).toBeVisible();
        await expect(alert).toBeFocused();
        await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
        await waitForTable(page);
      });
    }
  });

  test("a cell over the limit costs its row, not the file", async ({ page }) => {
    const long = `date,title\n2012-01-02,Before\n2013,"${"x".repeat(1_100_000)}\n2014-02-03,After\n`;
    await openFile(page, makeFile("long.csv", long));
    await findPanel(page)
      .getByRole("button", { name: /^Rows not read/u })
      .click();
    await expect(page.locator(".broken-rows li").first()).toContainText("never");
    await expect(findLabel(page, "After")).toBeVisible();
  });

  test("reading can be cancelled", async ({ page }) => {
    await page.route("**/worker-*.js", () => undefined);
    await (await openPage(page)).setInputFiles({ ...EVENTS_CSV });
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Looking at “events.csv” …");
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByText("Cancelled. Nothing was kept.")).toBeVisible();
    await expect(page.locator("input[type=file]")).toBeAttached();
  });
});

test("a published timeline opens in the app, and says that the texts are not there", async ({
  page,
}) => {
  await (await openPage(page)).setInputFiles({ ...TIMELINE_JSON });
  await expect(page.locator(".open-bar")).toContainText("timeline.json");
  await expect(page.getByText("The articles’ own texts are not in timeline.json.")).toBeVisible();
  await findLabel(page, "Attack at Kabul airport").click();
  await expect(page.locator(".event-card blockquote").first()).toContainText("august 2021");
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "Open another file" }).click();
  await expect(page.locator("input[type=file]")).toBeAttached();
});

test("a file is remembered only when asked for, and can be forgotten", async ({ page }) => {
  await openFile(page, EVENTS_CSV);
  await page.reload();
  await expect(page.locator("input[type=file]")).toBeAttached();
  await expect(page.getByText("Remembered in this browser")).toHaveCount(0);
  await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
  await waitForTable(page);
  await page.getByRole("checkbox", { name: /Remember this file/u }).click();
  await expect(page.getByText("The file is remembered in this browser.")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Open “events.csv”" }).click();
  await waitForTable(page);
  await expect(page.getByRole("checkbox", { name: /Remember this file/u })).toBeChecked();
  await page.getByRole("button", { name: "Open another file" }).click();
  await page.getByRole("button", { name: "Remove “events.csv”" }).click();
  await expect(page.getByText("“events.csv” is removed from this browser.")).toBeVisible();
  await page.reload();
  await expect(page.locator("input[type=file]")).toBeAttached();
  await expect(page.getByRole("button", { name: "Open “events.csv”" })).toHaveCount(0);
});

test("by keyboard alone: choose, read a row, search, correct", async ({ page }) => {
  await openPage(page);
  const chooser = page.waitForEvent("filechooser");
  await page.locator("input[type=file]").focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles({ ...EVENTS_CSV });
  await waitForTable(page);
  await expect(page.locator(".tl")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(findPanel(page).locator(".event-title")).not.toHaveText("");
  await expect(findPanel(page).getByRole("table").locator("mark")).toBeVisible();
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("flood");
  await page.keyboard.press("Enter");
  await expect(findPanel(page).locator(".event-title")).toHaveText("Flood");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("back leads from a table to the start of the page, and from there away", async ({ page }) => {
  await page.goto(HOME);
  await openFile(page, EVENTS_CSV);
  await page.goBack();
  await expect(page.locator("input[type=file]")).toBeAttached();
  await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
  await waitForTable(page);
  await page.getByRole("button", { name: "Open another file" }).click();
  await expect(page.locator("input[type=file]")).toBeAttached();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${HOME}$`, "u"));
});

test("speaks Norwegian where it was asked for, and changes without losing the file", async ({
  page,
}) => {
  await openFile(page, EVENTS_CSV, OPEN_NB);
  await expect(page.locator("html")).toHaveAttribute("lang", "nb");
  await expect(page.locator(".site-summary")).toHaveText("10 hendelser · 2 rader ikke lest");
  await page.getByRole("button", { name: /^EN/u }).click();
  await expect(page.locator(".site-summary")).toHaveText("10 events · 2 rows not read");
});
