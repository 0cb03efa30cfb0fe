import { makeFile } from "./support/open.ts";
import { expect, test } from "./support/test.ts";
import { article, openWorkbench, WEB_PAGE, WORD_FILE } from "./support/workbench.ts";

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
