import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { HOME } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import {
  addArticle,
  article,
  BRIDGE,
  exportAs,
  findDrawn,
  findRow,
  openWorkbench,
  WORKBENCH,
  WORKBENCH_NB,
  waitUntilSaved,
} from "./support/workbench.ts";

test("before the script the page says what it does, and that it needs script", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, said, sent] of [
    [WORKBENCH, "The workbench needs JavaScript", "Nothing is uploaded"],
    [WORKBENCH_NB, "Arbeidsbenken trenger JavaScript", "Ingenting lastes opp"],
  ] as const) {
    await page.goto(new URL(path, test.info().project.use.baseURL).href);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText(sent)).toBeVisible();
  }
  await page.close();
});

test("the collection's page leads to it", async ({ page }) => {
  await page.goto(HOME);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("link", { name: "From article to timeline" }).click();
  await expect(page).toHaveURL(new RegExp(`/${WORKBENCH}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("From article to timeline");
});

test("from an article to a timeline, kept over a reload, out as a zip and in again", async ({
  page,
}) => {
  const requests: string[] = [];
  await openWorkbench(page);
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  await addArticle(page, BRIDGE, "15 January 2022");

  const row = findRow(page, "12 January 2022").first();
  await row.getByRole("button", { name: /^Accept/u }).click();
  await expect(page.getByRole("button", { name: "Undo: accept" })).toBeVisible();
  await expect(page.getByText("Faint: not gone through yet")).toBeVisible();
  await page.getByRole("checkbox", { name: "Accepted only" }).check();
  await expect(page.locator(".count-line")).toHaveText(/^1 of 1 event/u);
  await expect(page.locator(".tl").getByRole("link")).toHaveCount(1);
  // A choice in the drawing shows the passage, and comes back with the address.
  await page.locator(".tl").getByRole("link").click();
  await expect(page.locator(".find-selected").first()).toContainText("12 January 2022");
  await expect(page).toHaveURL(/#project=[0-9a-f]+&article=the-bridge-opens-again&event=/u);
  await waitUntilSaved(page);

  await page.reload();
  await expect(page.getByLabel("Title of the timeline")).toHaveValue("The bridge opens again");
  await expect(page.locator(".find-selected").first()).toContainText("12 January 2022");
  await expect(page.getByRole("button", { name: "Undo: accept" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Accepted only" }).check();
  await expect(page.locator(".count-line")).toHaveText(/^1 of 1 event/u);

  const zip = await exportAs(page, /Save: Collection/u);
  expect(zip.name).toBe("the-bridge-opens-again.zip");
  const files = unzipSync(readFileSync(zip.path));
  expect(Object.keys(files).sort()).toEqual([
    "the-bridge-opens-again.workbench.json",
    "the-bridge-opens-again/articles/the-bridge-opens-again.txt",
    "the-bridge-opens-again/collection.yaml",
    "the-bridge-opens-again/events.yaml",
  ]);
  const text = Buffer.from(
    files["the-bridge-opens-again/articles/the-bridge-opens-again.txt"] ?? [],
  ).toString();
  expect(text).toContain("Work began in March 2021.");

  await page.getByRole("link", { name: "All projects" }).click();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: zip.name, mimeType: "", buffer: readFileSync(zip.path) });
  await expect(page.getByLabel("Title of the timeline")).toHaveValue("The bridge opens again");
  await page.getByRole("checkbox", { name: "Accepted only" }).check();
  await expect(page.locator(".count-line")).toHaveText(/^1 of 1 event/u);
  await page.getByRole("link", { name: "All projects" }).click();
  await expect(page.locator(".project-list > li")).toHaveCount(2);

  // The page's own parts were fetched, and nothing was sent.
  const own = `GET ${new URL("./", test.info().project.use.baseURL).href}`;
  const foreign = requests.filter(
    (request) => !request.startsWith(own) && !request.startsWith("GET blob:"),
  );
  expect(foreign).toEqual([]);
});

test("the data and the single page go out, and come in again", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  const opener = page.getByRole("button", { name: "Export", exact: true });
  const dialog = page.getByRole("dialog");
  await opener.click();
  await expect(dialog).toContainText("No event has been accepted: nothing would be published.");
  await expect(dialog.getByRole("button", { name: /Save: The data/u })).toBeDisabled();
  await page.keyboard.press("Escape");
  const row = findRow(page, "12 January 2022").first();
  await row.getByRole("button", { name: /^Accept/u }).click();
  await opener.click();
  await expect(dialog).toContainText("Nothing stands in the way: 1 event will be published.");
  await page.keyboard.press("Escape");
  const json = await exportAs(page, /Save: The data/u);
  expect(json.name).toBe("timeline.json");
  const timeline = JSON.parse(readFileSync(json.path, "utf8"));
  expect(timeline).toMatchObject({ format: "dateline/1", languages: ["en"] });
  expect(timeline.events).toHaveLength(1);
  expect(timeline.events[0].mentions[0].exact).toContain("12 January 2022");

  const html = await exportAs(page, /Save: One HTML page/u);
  expect(html.name).toBe("the-bridge-opens-again.html");
  const published = readFileSync(html.path, "utf8");
  expect(published).toContain("12 January 2022");
  // What nobody accepted is not in it, nor the text around it.
  expect(published).not.toMatch(/dateline-project|cut the ribbon/u);

  for (const file of [json, html]) {
    await page.getByRole("link", { name: "All projects" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: file.name, mimeType: "", buffer: readFileSync(file.path) });
    await page.getByRole("checkbox", { name: "Accepted only" }).check();
    await expect(page.locator(".count-line")).toHaveText(/^1 of 1 event/u);
    // What came without its texts goes out again by its quotations.
    await exportAs(page, /Save: One HTML page/u);
    const again = await exportAs(page, /Save: The data/u);
    expect(JSON.parse(readFileSync(again.path, "utf8")).events).toHaveLength(1);
  }
});

test("articles in two languages go out with their titles as they stand, and say so", async ({
  page,
}) => {
  await openWorkbench(page);
  await page.getByRole("button", { name: "Try it with an example" }).click();
  await expect(findDrawn(page, /bridge/iu).first()).toBeVisible();
  await findRow(page, "")
    .first()
    .getByRole("button", { name: /^Accept/u })
    .click();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 title is in one language only; it is shown as it stands.");
  await expect(dialog.getByRole("button", { name: /Save: The data/u })).toBeEnabled();
  await page.keyboard.press("Escape");
  const json = await exportAs(page, /Save: The data/u);
  const { languages, events } = JSON.parse(readFileSync(json.path, "utf8"));
  expect([...languages].sort()).toEqual(["en", "nb"]);
  expect(events[0].title.en).toBe(events[0].title.nb);
});

test("the keys work from the start, and from anywhere but fields", async ({ page }) => {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  const row = page.locator(".review-pane [data-focus]");
  await expect(row.first()).toBeFocused();
  await page.reload();
  await expect(row.first()).toBeFocused();
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("j");
  await expect(page.locator(".review-pane [data-focus]:focus")).toHaveCount(1);
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Undo: accept" })).toBeVisible();
  await page.getByLabel("Title of the timeline").focus();
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Undo: accept" })).toBeVisible();
  await page.getByRole("link", { name: "To the events" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".review-pane [data-focus]:focus")).toHaveCount(1);
});

test("a problem is shown in its field", async ({ page }) => {
  await openWorkbench(page);
  await page.getByLabel("Paste an article").fill("The bridge was opened on 12 January 2022.");
  await page.getByRole("button", { name: "Find the dates" }).click();
  await page.getByRole("button", { name: "Go through the finds" }).click();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: "no date of publication" })
    .getByRole("button", { name: /^Show/u })
    .click();
  await expect(page.getByRole("dialog").getByLabel("Published")).toBeFocused();
});

test("the whole span is shown below when articles come together", async ({ page }) => {
  await openWorkbench(page);
  await page.locator("input[type=file]").setInputFiles([
    {
      ...article(
        "a.md",
        "---\ntitle: A\npublished: 2020-01-01\nlanguage: en\n---\nIt was built in 1968.",
      ),
    },
    {
      ...article(
        "b.md",
        "---\ntitle: B\npublished: 2024-01-01\nlanguage: en\n---\nIt was closed on 3 May 2023.",
      ),
    },
  ]);
  await expect(page.locator(".count-line")).toContainText("2 of 2 events");
  // As far as its ends reach.
  await page.getByRole("slider", { name: "End of the part shown" }).press("End");
  await page.getByRole("slider", { name: "Start of the part shown" }).press("Home");
  await expect(page.getByRole("slider").first()).toHaveAttribute(
    "aria-valuetext",
    /196\d.*20[2-9]\d/u,
  );
});
