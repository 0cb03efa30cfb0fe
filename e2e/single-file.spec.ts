import { copyFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { readOverflow } from "./support/geometry.ts";
import { expect, test } from "./support/test.ts";
import { addArticle, BRIDGE, exportAs, findRow, openWorkbench } from "./support/workbench.ts";

/** Makes a timeline of an article, saves it as one page, and gives the page's address on the disk. */
async function saveSinglePage(page: Page, folder: (name: string) => string): Promise<string> {
  await openWorkbench(page);
  await addArticle(page, BRIDGE, "15 January 2022");
  for (const date of ["12 January 2022", "March 2021"]) {
    await findRow(page, date)
      .first()
      .getByRole("button", { name: /^Accept/u })
      .click();
  }
  const html = await exportAs(page, /Save: One HTML page/u);
  const path = folder("timeline.html");
  copyFileSync(html.path, path);
  return pathToFileURL(path).href;
}

test("a timeline saved as one page opens from the disk, moves, opens events with their passages, and asks for nothing", async ({
  page,
  browser,
}, info) => {
  const address = await saveSinglePage(page, (name) => info.outputPath(name));
  await test.step("with script", async () => {
    const context = await browser.newContext({ offline: true, bypassCSP: false });
    const file = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    file.on("request", (request) => asked.push(request.url()));
    file.on("pageerror", (error) => faults.push(error.message));
    file.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await file.goto(address);

    const link = file
      .locator(".tl")
      .getByRole("link", { name: /bridge/iu })
      .first();
    await link.click();
    const card = file.locator(".single-card");
    await expect(card).toContainText("12 January 2022");
    // The paragraph in which the words stand.
    await expect(card.locator(".single-passage")).toContainText("two years after a storm broke it");
    expect(new URL(file.url()).hash).toMatch(/^#e-/u);

    await file.getByRole("searchbox").fill("began");
    await expect(file.locator(".single-count")).toHaveText("1 / 2");
    await expect(file.locator(".events > li:visible")).toHaveCount(1);

    await file.getByRole("button", { name: "Norsk" }).click();
    await expect(file.locator("html")).toHaveAttribute("lang", "nb");
    await expect(file.getByRole("button", { name: "Hele tidsrommet" })).toBeVisible();
    await expect(file.locator(".single-card")).toContainText("12. januar 2022");

    await file.reload();
    await expect(file.locator(".single-card")).toContainText("12 January 2022");

    const own = new URL(address).pathname;
    const foreign = asked.filter(
      (url) => !url.startsWith("data:") && new URL(url).pathname !== own,
    );
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  await test.step("whole without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const file = await context.newPage();
    await file.goto(address);
    await expect(file.locator(".page-drawing svg")).toBeVisible();
    await expect(file.locator(".events > li")).toHaveCount(2);
    await expect(file.getByRole("searchbox")).toBeHidden();
    await file.getByRole("link", { name: "Read it in the article" }).first().click();
    await expect(file.locator(".passage:target")).toBeVisible();
    await context.close();
  });

  await test.step("no rule of axe broken on a small screen, light and dark", async () => {
    const context = await browser.newContext({
      bypassCSP: true,
      reducedMotion: "reduce",
      viewport: { width: 320, height: 640 },
    });
    const file = await context.newPage();
    await file.goto(address);
    for (const colorScheme of ["light", "dark"] as const) {
      await file.emulateMedia({ colorScheme });
      expect(await readOverflow(file), colorScheme).toBeLessThanOrEqual(0);
      await expectAccessible(file, colorScheme);
    }
    await context.close();
  });
});
