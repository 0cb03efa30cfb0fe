/** The page where articles become a timeline, and articles to give it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { makeFile, type TestFile } from "./open.ts";

export const WORKBENCH = "workbench/";
export const WORKBENCH_NB = "workbench/nb/";

/** An article whose date of publication is not in it. */
export const BRIDGE = [
  "The bridge opens again",
  "",
  "The bridge across the sound was opened on 12 January 2022, two years after a storm broke it.",
  "",
  "Work began in March 2021. The mayor cut the ribbon on Friday.",
].join("\n");

/** A web page that says when it was published, and what it would do if it could. */
export const WEB_PAGE = makeFile(
  "page.html",
  `<!doctype html><html lang="en"><head><title>Fire in the harbour</title>
<meta property="article:published_time" content="2023-06-09T10:00:00Z">
<script>document.documentElement.dataset.ran = "yes"</script></head>
<body><nav>Home News Sport</nav><article><h1>Fire in the harbour</h1>
<img src="https://elsewhere.example/spy.png" onerror="document.documentElement.dataset.ran='yes'">
${"<p>A fire broke out in the harbour on 7 June 2023. It was put out the next day, and no one was hurt.</p>".repeat(4)}
</article></body></html>`,
);

/** The least of a Word document. */
export const WORD_FILE = makeFile(
  "report.docx",
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8(
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The council met on 4 May 2020 and voted for a new school.</w:t></w:r></w:p></w:body></w:document>',
      ),
    }),
  ),
);

export function article(name: string, text: string): TestFile {
  return makeFile(name, text);
}

/** Waits until the script has taken the page over. */
export async function openWorkbench(page: Page, path = WORKBENCH): Promise<void> {
  await page.goto(path);
  await expect(page.locator(".paste-field")).toBeVisible();
}

/** Pastes a text into the field and answers when it was published. */
export async function addArticle(page: Page, text: string, published: string): Promise<void> {
  await page.getByLabel("Paste an article").fill(text);
  await page.getByRole("button", { name: "Find the dates" }).click();
  const question = page.getByLabel("When was it published?");
  await question.fill(published);
  await page.getByRole("button", { name: "Use this date" }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole("button", { name: "Go through the finds" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

export function findRow(page: Page, title: string | RegExp): Locator {
  return page.locator(".review-pane").getByRole("listitem").filter({ hasText: title });
}

/** What the drawing names. */
export function findDrawn(page: Page, title: string | RegExp): Locator {
  return page.locator(".tl").getByRole("link", { name: title });
}

/** Waits until everything that was done is on disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.locator("[data-saving=saved]")).toBeVisible();
}

/** Saves a file from the dialog that exports, and gives its name and content. */
export async function exportAs(
  page: Page,
  name: RegExp,
): Promise<{ readonly name: string; readonly path: string }> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name }).click(),
  ]);
  const path = await download.path();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return { name: download.suggestedFilename(), path };
}
