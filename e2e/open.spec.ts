import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nextFrames } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { listOperable, tabThrough } from "./support/focus.ts";
import {
  findClippedTexts,
  findCrampedTargets,
  readOverflow,
  setTextSpacing,
} from "./support/geometry.ts";
import {
  EVENTS_CSV,
  EXCEL_CSV,
  findLabel,
  findPanel,
  gzip,
  makeFile,
  OPEN,
  OPEN_NB,
  openFile,
  openPage,
  RECORDS_JSON,
  UCDP_CSV,
  UNDECIDED_CSV,
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
    // The page's own worker and fonts were fetched, and nothing was sent.
    const own = `GET ${new URL("assets/", test.info().project.use.baseURL).href}`;
    expect(requests.filter((request) => !request.startsWith(own))).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });

  test("links to the address in a row, when it is one of the web", async ({ page }) => {
    await openFile(page, EVENTS_CSV);
    await findLabel(page, "First meeting").click();
    const link = findPanel(page).getByRole("link", { name: /example\.org/u });
    await expect(link).toHaveAttribute("href", "https://example.org/first");
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  test("shows how well a date is known, never more", async ({ page }) => {
    await openFile(page, EVENTS_CSV);
    for (const [title, when] of [
      ["Strike begins", "August 2016"],
      ["A year of drought", "2017"],
    ] as const) {
      await findLabel(page, title).click();
      await expect(findPanel(page).locator(".event-when")).toHaveText(when);
    }
  });

  test("lists the rows that could not be read, with the reason and their cells", async ({
    page,
  }) => {
    await openFile(page, EVENTS_CSV);
    const panel = findPanel(page);
    await panel.getByRole("button", { name: "Rows not read (2)" }).click();
    const rows = panel.locator(".broken-rows li");
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText("Line 8");
    await expect(rows.first()).toContainText("there is no such day");
    await expect(rows.last()).toContainText("“soon” in “date” cannot be read as a date");
    await rows.last().locator("summary").click();
    await expect(rows.last().getByRole("table")).toContainText("Not a date");
  });

  test("opens with semicolons, decimal commas and Windows-1252", async ({ page }) => {
    await openFile(page, EXCEL_CSV, OPEN_NB);
    await findLabel(page, "Åpning av brua").click();
    await expect(findPanel(page).locator(".event-when")).toHaveText(/13\. april 2012/u);
    await expect(findPanel(page).getByRole("table")).toContainText("1.234,5");
  });

  test("opens when compressed", async ({ page }) => {
    await openFile(page, gzip(EVENTS_CSV));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("events.csv.gz");
    await findLabel(page, "Flood").click();
    await expect(findPanel(page).getByText("Line 9 of the file gives the date:")).toBeVisible();
  });

  test("opens from JSON, by the number of the record", async ({ page }) => {
    await openFile(page, RECORDS_JSON);
    await findLabel(page, "Second record").click();
    await expect(findPanel(page).getByText("Record 2 of the file gives the date:")).toBeVisible();
    await expect(findPanel(page).getByRole("table").locator("mark")).toHaveText("2002-03-04");
  });

  test("shows the precision that UCDP codes", async ({ page }) => {
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
    test(`${name} is told in place, and another file can be chosen`, async ({ page }) => {
      const field = await openPage(page);
      await field.setInputFiles({ ...file });
      const alert = page.getByRole("alert").filter({ hasText: said }).first();
      await expect(alert).toBeVisible();
      await expect(alert).toBeFocused();
      await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
      await waitForTable(page);
    });
  }

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

test.describe("search and filter", () => {
  test("finds, counts and steps from hit to hit, accents aside", async ({ page }) => {
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
  });

  test("shows the chosen categories alone, and counts them", async ({ page }) => {
    await openFile(page, EVENTS_CSV);
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("checkbox", { name: /talks 3/u }).check();
    await expect(page.locator(".count-line")).toHaveText(/^3 of 3 events in view/u);
    await expect(findLabel(page, "Flood")).toHaveCount(0);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect(page.locator(".count-line")).toHaveText(/^10 of 10 events in view/u);
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

test("Tab reaches everything on the way, in order, and the focus is always seen", async ({
  page,
}) => {
  const check = async (where: string) => {
    const operable = await listOperable(page);
    const stops = await tabThrough(page);
    const orders = stops.map(({ order }) => order);
    expect(orders, where).toEqual([...orders].sort((a, b) => a - b));
    const missed = operable.filter(({ order }) => !orders.includes(order));
    expect(
      missed.map(({ name }) => name),
      `${where}: cannot be reached by Tab`,
    ).toEqual([]);
    expect(
      stops.filter(({ isVisible, isUncovered }) => !isVisible || !isUncovered),
      `${where}: stops that are not seen`,
    ).toEqual([]);
  };
  await openPage(page);
  await check("start");
  await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
  await expect(page.getByRole("button", { name: "Show the timeline" })).toBeVisible();
  await page.getByRole("button", { name: "Open another file" }).click();
  await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
  await waitForTable(page);
  await findLabel(page, "Flood").click();
  await expect(page.locator(".row-cells")).toBeVisible();
  await check("row");
  await findPanel(page).getByRole("button", { name: "Columns" }).click();
  await check("columns");
});

for (const [name, viewport] of [
  ["320 px wide", { width: 320, height: 640 }],
  ["at 400 %", { width: 320, height: 256 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test("nothing has to be scrolled sideways, and no text is cut off, however it is spaced", async ({
      page,
    }) => {
      const check = async (where: string) => {
        expect(await readOverflow(page), where).toBe(0);
        expect(await findClippedTexts(page), where).toEqual([]);
        await setTextSpacing(page);
        await nextFrames(page);
        expect(await readOverflow(page), `${where}, spaced`).toBe(0);
        expect(await findClippedTexts(page), `${where}, spaced`).toEqual([]);
      };
      await openPage(page, OPEN_NB);
      await check("start");
      await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
      await expect(page.getByRole("button", { name: "Vis tidslinjen" })).toBeVisible();
      await check("columns");
      await openFile(page, EVENTS_CSV);
      await check("table");
      await findPanel(page).getByRole("button", { name: "Columns" }).click();
      await check("columns beside the table");
      await findPanel(page)
        .getByRole("button", { name: /^Rows not read/u })
        .click();
      await check("rows not read");
    });
  });
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
]) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test("nothing has to be scrolled sideways, and targets are large enough", async ({ page }) => {
      await openPage(page);
      const check = async (where: string) => {
        expect(await readOverflow(page), where).toBe(0);
        expect(await findCrampedTargets(page), where).toEqual([]);
      };
      await check("start");
      await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
      await expect(page.getByRole("button", { name: "Show the timeline" })).toBeVisible();
      await check("columns");
      await page.getByRole("button", { name: "Open another file" }).click();
      await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
      await waitForTable(page);
      await check("table");
      await page.getByRole("searchbox").fill("meeting");
      await page.getByRole("searchbox").press("Enter");
      await expect(page.locator(".event-title")).toHaveText("First meeting");
      await expect(page.locator(".row-cells")).toBeVisible();
      await check("row");
    });
  });
}

test.describe("axe", () => {
  test.use({ bypassCSP: true });
  for (const [colorScheme, rules] of [
    ["light", "all"],
    ["dark", "colour"],
  ] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test("finds no fault on the way from a file to its rows", async ({ page }) => {
        test.setTimeout(60_000);
        await openPage(page);
        await expectAccessible(page, "start", rules);
        await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
        await expect(page.getByRole("button", { name: "Show the timeline" })).toBeVisible();
        await expectAccessible(page, "columns", rules);
        await page.getByRole("button", { name: "Open another file" }).click();
        await page.locator("input[type=file]").setInputFiles({ ...makeFile("empty.csv", "") });
        await expect(page.getByRole("alert")).toBeVisible();
        await expectAccessible(page, "problem", rules);
        await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
        await waitForTable(page);
        await page.getByRole("searchbox").fill("meeting");
        await page.getByRole("searchbox").press("Enter");
        await expect(page.locator(".row-cells")).toBeVisible();
        await expectAccessible(page, "row", rules);
        for (const part of ["Columns", "Rows not read (2)"]) {
          await findPanel(page).getByRole("button", { name: part }).click();
          await expectAccessible(page, part, rules);
        }
      });
    });
  }
});
