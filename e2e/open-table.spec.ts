import {
  EVENTS_CSV,
  EXCEL_CSV,
  findLabel,
  findPanel,
  gzip,
  makeFile,
  OPEN_NB,
  openFile,
  openPage,
  RECORDS_JSON,
  UCDP_CSV,
  UNDECIDED_CSV,
  waitForTable,
} from "./support/open.ts";
import { expect, test } from "./support/test.ts";

test.describe("a table", () => {
  test("opens at once, and an event opens its row with the date marked", async ({ page }) => {
    const requests: string[] = [];
    await openPage(page);
    page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
    await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
    await waitForTable(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("events.csv");
    await expect(page.locator(".count-line")).toHaveText(/^10 of 10 events in view/u);
    await expect(page.locator(".site-summary")).toHaveText("10 events · 2 rows not read");
    await findLabel(page, "Fire, with a comma").click();
    const panel = findPanel(page);
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Fire, with a comma");
    await expect(panel.locator(".event-when")).toHaveText(/15 June 2014/u);
    await expect(panel.locator(".row-date code")).toHaveText("2014-06-15");
    await expect(panel.getByText("Line 4 of the file gives the date:")).toBeVisible();
    await expect(panel.locator(".row-quotes")).toHaveText("“2014-06-15” date");
    await expect(panel.getByRole("table").locator("mark")).toHaveText("2014-06-15");
    const cells = panel.getByRole("table").getByRole("row");
    await expect(cells).toHaveText([
      /Column/u,
      /date/u,
      /title/u,
      /type/u,
      /place/u,
      /deaths/u,
      /url/u,
    ]);
    await expect(cells.last()).toContainText("javascript:alert(1)");
    // Only http and https become links.
    await expect(panel.getByRole("link")).toHaveCount(0);

    await findLabel(page, "First meeting").click();
    const link = panel.getByRole("link", { name: /example\.org/u });
    await expect(link).toHaveAttribute("href", "https://example.org/first");
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");

    // How well a date is known, never more.
    for (const [title, when] of [
      ["Strike begins", "August 2016"],
      ["A year of drought", "2017"],
    ] as const) {
      await findLabel(page, title).click();
      await expect(panel.locator(".event-when")).toHaveText(when);
    }

    // The rows that could not be read, with the reason and their cells.
    await panel.getByRole("button", { name: "Rows not read (2)" }).click();
    const rows = panel.locator(".broken-rows li");
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText("Line 8");
    await expect(rows.first()).toContainText("there is no such day");
    await expect(rows.last()).toContainText("“soon” in “date” cannot be read as a date");
    await rows.last().locator("summary").click();
    await expect(rows.last().getByRole("table")).toContainText("Not a date");

    // The page's own worker and fonts were fetched, and nothing was sent.
    const own = `GET ${new URL("assets/", test.info().project.use.baseURL).href}`;
    expect(requests.filter((request) => !request.startsWith(own))).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });

  test("opens with semicolons and Windows-1252, compressed, from JSON, and with the precision that UCDP codes", async ({
    page,
  }) => {
    await openFile(page, EXCEL_CSV, OPEN_NB);
    await findLabel(page, "Åpning av brua").click();
    await expect(findPanel(page).locator(".event-when")).toHaveText(/13\. april 2012/u);
    await expect(findPanel(page).getByRole("table")).toContainText("1.234,5");

    await openFile(page, gzip(EVENTS_CSV));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("events.csv.gz");
    await findLabel(page, "Flood").click();
    await expect(findPanel(page).getByText("Line 9 of the file gives the date:")).toBeVisible();

    await openFile(page, RECORDS_JSON);
    await findLabel(page, "Second record").click();
    await expect(findPanel(page).getByText("Record 2 of the file gives the date:")).toBeVisible();
    await expect(findPanel(page).getByRole("table").locator("mark")).toHaveText("2002-03-04");

    await openFile(page, UCDP_CSV);
    for (const [title, when, edtf] of [
      ["Known to the day", /5 January 2015/u, "2015-01-05"],
      ["Known to the week", /between 2 and 8 March 2015/u, "[2015-03-02..2015-03-08]"],
      ["Known to the month", /^June 2015$/u, "2015-06"],
      ["Known to the year", /^2015$/u, "2015"],
    ] as const) {
      await page.getByRole("searchbox").fill(title);
      await page.getByRole("searchbox").press("Enter");
      await expect(findPanel(page).locator(".event-title")).toHaveText(title);
      await expect(findPanel(page).locator(".event-when")).toHaveText(when);
      await expect(findPanel(page).locator(".row-date code")).toHaveText(edtf);
    }
  });

  test("can be dropped on the page, and pasted", async ({ page }) => {
    await openPage(page);
    const text = EVENTS_CSV.buffer.toString();
    const drop = async () => {
      const transfer = await page.evaluateHandle((content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], "dropped.csv"));
        return data;
      }, text);
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    };
    await drop();
    await waitForTable(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("dropped.csv");
    await page.getByRole("button", { name: "Open another file" }).click();
    await page.evaluate((content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", content);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
    await waitForTable(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("pasted-table.csv");
  });
});

test.describe("columns", () => {
  test("the order of day and month is asked when the file does not tell", async ({ page }) => {
    await (await openPage(page)).setInputFiles({ ...UNDECIDED_CSV });
    const question = page.getByRole("group", { name: "How is 03/04/2012 in “date” meant?" });
    await expect(question).toContainText("Day first: 03/04/2012 = 3 April 2012");
    await expect(question).toContainText("Month first: 03/04/2012 = 4 March 2012");
    await page.getByRole("button", { name: "Show the timeline" }).click();
    await expect(page.getByText("Choose the order of day and month first.")).toBeVisible();
    await question.getByRole("radio", { name: /Month first/u }).check();
    await page.getByRole("button", { name: "Show the timeline" }).click();
    await waitForTable(page);
    await findLabel(page, "One").click();
    await expect(findPanel(page).locator(".event-when")).toHaveText(/4 March 2012/u);
  });

  test("a role can be corrected, and the table is read again", async ({ page }) => {
    await openFile(page, EVENTS_CSV);
    const panel = findPanel(page);
    await panel.getByRole("button", { name: "Columns" }).click();
    await expect(panel.getByRole("combobox", { name: "Read as: date" })).toHaveValue("date");
    await panel.getByRole("combobox", { name: "Read as: title" }).selectOption("");
    await panel.getByRole("combobox", { name: "Read as: place" }).selectOption("title");
    await panel.getByRole("button", { name: "Read again" }).click();
    await waitForTable(page);
    await expect(findLabel(page, "Lillehammer")).toBeVisible();
  });

  test("a plan that cannot be read by is refused with what to choose", async ({ page }) => {
    await (await openPage(page)).setInputFiles({ ...makeFile("words.csv", "a,b\nx,y\nz,w\n") });
    await expect(page.getByText("No column is read as a date.")).toBeVisible();
    await page.getByRole("button", { name: "Show the timeline" }).click();
    await expect(page.locator(".plan-problems")).toBeFocused();
  });
});

test("many columns scroll in their panel, and never the page", async ({ page }) => {
  const names = Array.from({ length: 40 }, (_, place) => `extra ${place}`);
  const cells = names.map((name) => `cell of ${name}`);
  const row = (start: string) => [start, ...cells].join();
  const header = ["date,title", ...names].join();
  await openFile(page, makeFile("wide.csv", `${header}\n${row("2012,One")}\n${row("2013,Two")}\n`));
  await findPanel(page).getByRole("button", { name: "Columns" }).click();
  await findPanel(page)
    .getByText(/^Not used \(/u)
    .click();
  await expect(findPanel(page).getByText("extra 39", { exact: true })).toBeAttached();
  const [document, window] = await page.evaluate(() => [
    globalThis.document.documentElement.scrollHeight,
    innerHeight,
  ]);
  expect(document).toBe(window);
});

test("finds, counts and steps from hit to hit, accents aside; shows the chosen categories alone", async ({
  page,
}) => {
  await openFile(page, EVENTS_CSV);
  const search = page.getByRole("searchbox", { name: "Search titles and places" });
  await search.fill("meeting");
  await expect(page.locator(".search-count")).toHaveText("3");
  await expect(findPanel(page).getByRole("link")).toHaveCount(3);
  await search.press("Enter");
  const title = findPanel(page).locator(".event-title");
  await expect(title).toHaveText("First meeting");
  await page.getByRole("button", { name: "Next hit" }).click();
  await expect(title).toHaveText("Second meeting");
  await search.press("Shift+Enter");
  await expect(title).toHaveText("First meeting");
  await search.fill("election");
  await expect(page.locator(".search-count")).toHaveText("1");
  await expect(page.getByRole("status").filter({ hasText: "1 event found." })).toBeAttached();
  await search.fill("nothing like it");
  await expect(page.getByText("Nothing was found for “nothing like it”.")).toBeVisible();
  await search.fill("");

  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("checkbox", { name: /talks 3/u }).check();
  await expect(page.locator(".count-line")).toHaveText(/^3 of 3 events in view/u);
  await expect(findLabel(page, "Flood")).toHaveCount(0);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page.locator(".count-line")).toHaveText(/^10 of 10 events in view/u);
});
