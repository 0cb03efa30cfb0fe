import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expectAccessible } from "./support/axe.ts";
import { listOperable, tabThrough } from "./support/focus.ts";
import { findCrampedTargets, readOverflow } from "./support/geometry.ts";
import { makeFile } from "./support/open.ts";
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
  WEB_PAGE,
  WORD_FILE,
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

test.describe("what comes in", () => {
  test("a text in the field is there after a reload", async ({ page }) => {
    await openWorkbench(page);
    await page.getByLabel("Paste an article").fill("It began on 4 April 2018.");
    await page.reload();
    await expect(page.getByLabel("Paste an article")).toHaveValue("It began on 4 April 2018.");
    await page.getByRole("button", { name: "Find the dates" }).click();
    await page.getByRole("button", { name: "Go through the finds" }).click();
    await page.getByRole("link", { name: "All projects" }).click();
    await expect(page.getByLabel("Paste an article")).toHaveValue("");
  });

  test("a saved page, without its styles, handlers, byline and captions", async ({ page }) => {
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await openWorkbench(page);
    const sentence =
      "A fire broke out in the harbour on 7 June 2023, and it was put out at night. ";
    const html = `<!doctype html><html lang="en"><head><title>Fire</title><style>p{color:red}</style>
      <meta property="article:published_time" content="2023-06-09T10:00:00+02:00"></head>
      <body onload="alert(1)" style="margin:0"><nav>Home</nav><article><h1>Fire in the harbour</h1>
      <p class="byline">By Ann Example, 9 June 2023</p><p>Updated <time>10 June 2023</time></p>
      ${`<p style="color:blue">${sentence.repeat(3)}</p>`.repeat(4)}
      <figure><img src="a.png"><figcaption>The harbour on 1 January 2001.</figcaption></figure>
      </article></body></html>`;
    await page.locator("input[type=file]").setInputFiles([{ ...article("page.html", html) }]);
    await expect(page.locator(".text-pane")).toContainText("7 June 2023");
    await expect(page.locator(".text-pane")).not.toContainText(/2001|Ann Example|10 June 2023/u);
    expect(faults).toEqual([]);
  });

  test("web pages, Word documents and text together, each told apart", async ({ page }) => {
    await openWorkbench(page);
    await page
      .locator("input[type=file]")
      .setInputFiles([
        { ...WEB_PAGE },
        { ...WORD_FILE },
        { ...article("note.txt", "It began on 3 March 2019.") },
      ]);
    const items = page.getByRole("dialog").locator(".intake-item");
    await expect(items).toHaveCount(3);
    for (const index of [0, 1, 2]) {
      await expect(items.nth(index)).toContainText(/\d+ dates? found/u);
    }
    // The web page says its date, the others are asked about.
    await expect(items.nth(0).getByLabel("When was it published?")).toHaveCount(0);
    await expect(items.nth(1).getByLabel("When was it published?")).toBeVisible();
    await page.getByRole("button", { name: "Go through the finds" }).click();
    await page.getByRole("button", { name: /^Articles/u }).click();
    await expect(page.getByRole("dialog")).toContainText("Fire in the harbour");
    await expect(page.getByRole("dialog")).toContainText("9 June 2023");
    expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBeUndefined();
  });

  test("what cannot be read is told by name, and the others go on", async ({ page }) => {
    await openWorkbench(page);
    await page
      .locator("input[type=file]")
      .setInputFiles([
        { ...makeFile("empty.txt", " \n ") },
        { ...makeFile("picture.txt", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")) },
        { ...makeFile("paper.pdf", "%PDF-1.4\n%âãÏÓ\n1 0 obj") },
        { ...makeFile("other.json", '{"a": 1}') },
        { ...makeFile("broken.zip", Buffer.from("504b0304aaaa", "hex")) },
        { ...article("good.txt", "It happened on 3 May 2021 in Oslo.") },
      ]);
    const items = page.getByRole("dialog").locator(".intake-item");
    for (const [index, said] of [
      "There is no text in it.",
      "It is a picture.",
      "It is a PDF.",
      "must be one that Dateline made",
      "damaged or not complete",
      "1 date found",
    ].entries()) {
      await expect(items.nth(index)).toContainText(said);
    }
  });

  test("nothing to paste, and a date that is none, are told in place", async ({ page }) => {
    await openWorkbench(page);
    await page.getByRole("button", { name: "Find the dates" }).click();
    await expect(page.getByText("There was no text in what was pasted.")).toBeVisible();
    await page.getByLabel("Paste an article").fill("The mayor spoke on Friday about the bridge.");
    await page.getByRole("button", { name: "Find the dates" }).click();
    const question = page.getByLabel("When was it published?");
    await question.fill("3/4/2024");
    await expect(page.getByText("“3/4/2024” cannot be read as a date.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Use this date" })).toBeDisabled();
    await question.fill("23. mars 2024");
    await expect(page.getByText("Understood as Saturday 23 March 2024.")).toBeVisible();
  });

  test("a language that is not known finds nothing, and says so", async ({ page }) => {
    await openWorkbench(page);
    const text = "Премьер-министр выступил в пятницу в Москве, сообщает агентство. ".repeat(6);
    await page.getByLabel("Paste an article").fill(text);
    await page.getByRole("button", { name: "Find the dates" }).click();
    await expect(page.getByRole("dialog")).toContainText("No dates were found in this text.");
  });

  test("a text pasted anywhere on the page, and a file dropped on it", async ({ page }) => {
    await openWorkbench(page);
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "A headline\n\nIt began on 4 April 2018.");
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    await expect(page.getByLabel("Title of the timeline")).toHaveValue("A headline");
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(["It ended on 5 May 2019."], "dropped.txt"));
      return data;
    });
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await expect(page.getByRole("button", { name: /^Articles 2/u })).toBeVisible();
  });
});

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
