import type { Locator, Page } from "@playwright/test";
import { type Locale, shareWordsFor, wordsFor } from "#core/words";
import { findApp, nextFrames, openApp, waitForApp } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { nameEvent } from "./support/names.ts";
import { makeFile, OPEN } from "./support/open.ts";
import { COLLECTION, HOME, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const WARNING = "us-warning";
const VIEW = `./?event=${WARNING}&view=2024-03&lang=en`;

/** Opens the dialog from the header, and waits for what is in it. */
async function openShare(page: Page, locale: Locale = "en"): Promise<Locator> {
  const { share } = wordsFor(locale).event;
  await page.getByRole("banner").getByRole("button", { name: share }).click();
  const dialog = page.getByRole("dialog", { name: shareWordsFor(locale).title });
  await expect(findText(dialog, shareWordsFor(locale).link)).toBeVisible();
  return dialog;
}

const findText = (dialog: Locator, name: string) =>
  dialog.getByRole("textbox", { name, exact: true });

/** What a copy of the code makes when it stands in a page; nothing in it runs. */
function readCode(page: Page, code: string, selector: string) {
  return page.evaluate(
    ([html, wanted]) => {
      const element = new DOMParser().parseFromString(html, "text/html").querySelector(wanted);
      const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]);
      return Object.fromEntries(attributes) as Record<string, string>;
    },
    [code, selector] as const,
  );
}

test.describe("the dialog for sharing", () => {
  // The page's policy lets no text be parsed as markup, which is what the tests do with the code.
  test.use({ permissions: ["clipboard-read", "clipboard-write"], bypassCSP: true });

  test("a link, the frame and the element: opened again, copied, and as chosen", async ({
    page,
  }) => {
    await test.step("a link reopens exactly what is shown: event, range, search, language, appearance", async () => {
      const app = await openApp(page, `${VIEW}&q=warning&mode=list&theme=dark`);
      const dialog = await openShare(page);
      const link = await findText(dialog, "Link").inputValue();
      expect(link).toContain("view=2024-03");
      await page.goto("about:blank");
      await page.goto(link);
      await waitForApp(page);
      await expect(app.card(nameEvent(WARNING)).first()).toBeVisible();
      await expect(app.mode("List")).toHaveAttribute("aria-current", "page");
      await expect(app.search).toHaveValue("warning");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      const params = new URL(page.url()).searchParams;
      expect(Object.fromEntries(params)).toEqual({
        event: WARNING,
        view: "2024-03",
        q: "warning",
        mode: "list",
        lang: "en",
        theme: "dark",
      });
    });
    await test.step("one click copies each, and says so", async () => {
      await openApp(page, VIEW);
      const dialog = await openShare(page);
      for (const name of ["Link", "Frame", "Script and element"]) {
        await dialog.getByRole("button", { name: `Copy: ${name}` }).click();
        await expect(dialog.getByRole("status")).toHaveText(`Copied: ${name}`);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await findText(dialog, name).inputValue());
        expect(copied).toContain(WARNING);
      }
    });
    await test.step("the frame and the element open the same, in the language, appearance and height chosen", async () => {
      await openApp(page, VIEW);
      const site = new URL("./", page.url()).href;
      const dialog = await openShare(page);
      const read = async (name: string, selector: string) =>
        readCode(page, await findText(dialog, name).inputValue(), selector);
      const frame = await read("Frame", "iframe");
      expect(frame.src).toBe(`${site}embed/${COLLECTION}/?event=${WARNING}&view=2024-03`);
      expect(frame.title).toContain(nameEvent(WARNING));
      expect(Number(frame.height)).toBeGreaterThan(300);
      expect(await read("Script and element", "script")).toMatchObject({
        src: `${site}embed/dateline.js`,
      });
      expect(await read("Script and element", "date-line")).toEqual({
        src: `${site}${HOME}timeline.json`,
        event: WARNING,
        view: "2024-03",
        lang: "en",
      });

      await dialog.getByLabel("Language").selectOption("nb");
      await dialog.getByLabel("Appearance").selectOption("dark");
      await dialog.getByLabel("Height in pixels").fill("333");
      await dialog.getByLabel(/^Open at what you see now: March 2024$/u).uncheck();
      const other = await read("Frame", "iframe");
      expect(other.src).toBe(`${site}embed/${COLLECTION}/nb/?event=${WARNING}&theme=dark`);
      expect(other.title).toContain(nameEvent(WARNING, "nb"));
      expect(other.height).toBe("333");
      expect(await read("Script and element", "date-line")).toEqual({
        src: `${site}${HOME}timeline.json`,
        event: WARNING,
        lang: "nb",
        theme: "dark",
        height: "333",
      });
      await dialog.getByLabel(/^Open with the event/u).uncheck();
      expect(await findText(dialog, "Link").inputValue()).toBe(`${site}${HOME}nb/?theme=dark`);
      await dialog.getByLabel("Height in pixels").fill("12 cm");
      await expect(dialog.getByText(/whole number from 200/u).first()).toBeVisible();
      for (const name of ["Frame", "Script and element"]) {
        await expect(dialog.getByRole("button", { name: `Copy: ${name}` })).toBeDisabled();
      }
      await expect(dialog.getByRole("button", { name: "Copy: Link" })).toBeEnabled();
    });
  });

  test("where the browser does not let it copy, the text is selected to be copied by hand", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await openApp(page, VIEW);
    const dialog = await openShare(page);
    await dialog.getByRole("button", { name: "Copy: Frame" }).click();
    const { copyFailed } = shareWordsFor("en");
    await expect(dialog.getByRole("status")).toHaveText(copyFailed);
    await expect(dialog.locator(".copy-field").getByText(copyFailed)).toBeVisible();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return undefined;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(await findText(dialog, "Frame").inputValue());
  });

  test("keys open it, and an event's own button does", async ({ page }) => {
    await test.step("keys open it, go from tab to tab, and Escape gives the focus back", async () => {
      await openApp(page, VIEW);
      const button = page.getByRole("banner").getByRole("button", { name: "Share" });
      await button.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      const tab = (name: string) => dialog.getByRole("tab", { name });
      await tab("Share").focus();
      for (const [key, name] of [
        ["ArrowRight", "Cite"],
        ["ArrowRight", "Download"],
        ["ArrowRight", "Share"],
        ["End", "Download"],
        ["ArrowLeft", "Cite"],
        ["Home", "Share"],
      ] as const) {
        await page.keyboard.press(key);
        await expect(tab(name)).toBeFocused();
        await expect(dialog.getByRole("tabpanel", { name })).toBeVisible();
      }
      // A figure would go to another mode, were the dialog not open.
      await page.keyboard.press("2");
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
      expect(new URL(page.url()).searchParams.get("mode")).toBeNull();
      await expect(findApp(page).card(nameEvent(WARNING))).toBeVisible();
    });
    await test.step("an event's own button opens it too", async () => {
      const app = await openApp(page, VIEW);
      await app.panel.getByRole("button", { name: "Share" }).click();
      await expect(findText(page.getByRole("dialog"), "Link")).toHaveValue(
        new RegExp(`/events/${WARNING}/`, "u"),
      );
    });
  });

  test("has no fault, and nothing too wide, at any width, light and dark", async ({ page }) => {
    test.slow();
    await openApp(page, `${HOME}nb/?view=2024-03&q=Kabul`);
    const dialog = await openShare(page, "nb");
    const words = shareWordsFor("nb");
    await dialog.getByLabel(words.height).fill("x");
    for (const name of Object.values(words.tabs)) {
      await dialog.getByRole("tab", { name }).click();
      await expect(dialog.getByText(wordsFor("nb").site.loading)).toHaveCount(0);
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await nextFrames(page, 3);
        for (const [colorScheme, rules] of [
          ["light", "all"],
          ["dark", "colour"],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          const where = `${name}, ${width} px wide, ${colorScheme}`;
          await expectAccessible(page, where, rules);
          const beyondPx = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
          expect(beyondPx, `${where}: width beyond the dialog in px`).toBeLessThanOrEqual(0);
        }
      }
    }
  });
});

test("the appearance in an address, and the choice of another", async ({ page }) => {
  await test.step("the appearance in an address holds for this visit alone", async () => {
    await openApp(page, `${HOME}events/${WARNING}/?theme=dark`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(new URL(page.url()).searchParams.get("theme")).toBe("dark");
    await openApp(page);
    await expect(page.locator("html")).not.toHaveAttribute("data-theme", /./u);
  });
  await test.step("a choice of appearance takes the place of the address's", async () => {
    await openApp(page, "./?theme=dark");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Appearance").selectOption("light");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.reload();
    await waitForApp(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  });
});

test("of a file on the reader's machine it says why there is no link", async ({ page }) => {
  await page.goto(OPEN);
  const file = makeFile("timeline.json", JSON.stringify(readTimeline()));
  await page.locator("input[type=file]").setInputFiles({ ...file });
  await expect(page.locator(".open-timeline .app")).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("tab", { name: "Download" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await dialog.getByRole("tab", { name: "Share" }).click();
  await expect(dialog).toContainText(shareWordsFor("en").noLink);
  await expect(dialog.getByRole("textbox")).toHaveCount(0);
  await dialog.getByRole("tab", { name: "Cite" }).click();
  await expect(dialog.getByRole("textbox").first()).toBeVisible();
});

test("says so when a part of the page cannot be fetched, and fetches it when asked again", async ({
  page,
}) => {
  await test.step("says so when the dialog cannot be fetched, and the page goes on", async () => {
    const app = await openApp(page, VIEW);
    await page.route("**/share-dialog-*", (route) => route.abort());
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    const { problem, site } = wordsFor("en");
    await expect(page.getByText(problem.reason.network)).toBeVisible();
    // The page is not left waiting for the dialog: its keys work.
    await page.keyboard.press("2");
    await expect(page.locator("main.main-list")).toBeVisible();
    await page.getByRole("button", { name: site.dismiss }).click();
    await expect(page.getByText(problem.reason.network)).toBeHidden();
    await app.mode("Timeline").click();

    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    await expect(page.getByText(problem.reason.network)).toBeVisible();
    await page.unroute("**/share-dialog-*");
    await page.getByRole("button", { name: problem.retry }).click();
    await expect(findText(page.getByRole("dialog"), "Link")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText(problem.reason.network)).toBeHidden();
  });
  await test.step("says so when the dialog's parts cannot be fetched, and fetches them when asked again", async () => {
    await openApp(page, VIEW);
    const { problem } = wordsFor("en");
    const dialog = page.getByRole("dialog");
    const retry = dialog.getByRole("button", { name: problem.retry });
    await page.route("**/share-ports-*", (route) => route.abort());
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    await expect(dialog).toContainText(problem.reason.network);
    await page.unroute("**/share-ports-*");
    await retry.click();
    await expect(findText(dialog, "Link")).toBeVisible();
    await page.route("**/cite-panel-*", (route) => route.abort());
    await dialog.getByRole("tab", { name: "Cite" }).click();
    await expect(dialog).toContainText(problem.reason.network);
    await page.unroute("**/cite-panel-*");
    await retry.click();
    await expect(findText(dialog, "BibTeX")).toBeVisible();
  });
  await test.step("a way of looking and the filters can be fetched again, too", async () => {
    await page.route("**/filters-*", (route) => route.abort());
    const app = await openApp(page, VIEW);
    const { problem, filter } = wordsFor("en");
    await page.route("**/table-mode-*", (route) => route.abort());
    await app.mode("Table").click();
    await expect(page.getByRole("main").getByText(problem.reason.network)).toBeVisible();
    await page.unroute("**/table-mode-*");
    await page.getByRole("main").getByRole("button", { name: problem.retry }).click();
    await expect(page.getByRole("main").getByRole("table")).toBeVisible();
    await page.getByRole("banner").getByRole("button", { name: filter.label }).click();
    await expect(page.getByRole("banner").getByText(problem.reason.network)).toBeVisible();
    await page.unroute("**/filters-*");
    await page.getByRole("banner").getByRole("button", { name: problem.retry }).click();
    await expect(page.getByRole("banner").getByRole("checkbox").first()).toBeVisible();
  });
});
