import { copyFileSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { printMentionsCsv, readMentionsCsv } from "#exchange";
import { openApp } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { watchFaults } from "./support/faults.ts";
import { findCrampedTargets, readOverflow } from "./support/geometry.ts";
import { OPEN } from "./support/open.ts";
import {
  DIST,
  eventPage,
  findEvent,
  HOME,
  HOME_NB,
  readText,
  readTimeline,
} from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();
const EVENT = "fsb-foils-synagogue-attack";
const event = timeline.events.find(({ id }) => id === EVENT) ?? timeline.events[0];

interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

async function openDialog(page: Page, tab: "Cite" | "Download", path = HOME): Promise<Locator> {
  await openApp(page, path);
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  const dialog = page.locator(".share-dialog");
  await dialog.getByRole("tab", { name: tab }).click();
  return dialog;
}

async function save(page: Page, name: string | RegExp): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".share-dialog").getByRole("button", { name }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: readFileSync(path, "utf8") };
}

const chooser = (dialog: Locator, name: string) =>
  dialog.getByRole("combobox", { name, exact: true });
const field = (dialog: Locator, name: string) => dialog.getByRole("textbox", { name, exact: true });

test.describe("cite", () => {
  test("what is cited: the event, a passage, the collection", async ({ page, baseURL }) => {
    await test.step("the open event by default, in every format, as shown and as a file", async () => {
      const faults = await watchFaults(page, new URL(baseURL ?? "").origin);
      const dialog = await openDialog(page, "Cite", `${HOME}?event=${event?.id}`);
      await expect(chooser(dialog, "What to cite")).toHaveValue("event");
      const address = `${new URL(eventPage(event?.id ?? ""), baseURL).href}?lang=en`;
      await expect(dialog.locator(".cite-reference")).toHaveText(
        new RegExp(`${event?.title.en}.*in The`, "u"),
      );
      await expect(dialog.locator(".cite-reference")).toHaveText(
        new RegExp(escapePattern(address), "u"),
      );
      await expect(dialog.locator(".cite-reference i")).toHaveText(timeline.title.en ?? "");

      const bibtex = await save(page, "Save as a file: BibTeX");
      expect(bibtex.name).toBe(`${timeline.id}.${event?.id}.bib`);
      expect(bibtex.text).toMatch(/^@misc\{[\w.-]+,\n[\s\S]*\n\}\n$/u);
      await expect(field(dialog, "BibTeX")).toHaveValue(bibtex.text);
      expect(bibtex.text).toContain(`url = {${address}}`);

      const ris = await save(page, "Save as a file: RIS");
      expect(ris.name).toMatch(/\.ris$/u);
      expect(ris.text).toMatch(/^TY {2}- ELEC\r\n[\s\S]*ER {2}- \r\n$/u);

      const csl = await save(page, "Save as a file: CSL-JSON");
      expect(JSON.parse(csl.text)).toMatchObject([{ type: "webpage", URL: address }]);
      expect(faults).toEqual([]);
    });
    await test.step("a passage with its quotation, then the whole collection, in Bokmål", async () => {
      const dialog = await openDialog(page, "Cite", `${HOME}?event=${event?.id}`);
      await chooser(dialog, "What to cite").selectOption("passage");
      const [first, second] = event?.mentions ?? [];
      const quotation = field(dialog, "Quotation with its source");
      await expect(quotation).toHaveValue(
        new RegExp(`^“${escapePattern(first?.exact)}”\n\n— `, "u"),
      );
      await chooser(dialog, "Passage").selectOption("2");
      await expect(quotation).toHaveValue(
        new RegExp(`^“${escapePattern(second?.exact)}”\n\n— `, "u"),
      );
      await chooser(dialog, "Language").selectOption("nb");
      await expect(quotation).toHaveValue(new RegExp(`^«${escapePattern(second?.exact)}»`, "u"));
      await expect(dialog.locator(".cite-reference")).toHaveText(
        /sitert i .*\/nb\/articles\/[^?]*#m-[a-z-]+-2, hentet/u,
      );
      await chooser(dialog, "What to cite").selectOption("collection");
      await expect(dialog.locator(".cite-reference")).toHaveText(/\(datasett\)/u);
      await expect(quotation).toHaveCount(0);
    });
    await test.step("a quotation by the button beside it", async () => {
      const app = await openApp(page, `${HOME}?event=${event?.id}`);
      await app.panel.getByRole("button", { name: "Cite", exact: true }).nth(1).click();
      const dialog = page.locator(".share-dialog");
      await expect(chooser(dialog, "What to cite")).toHaveValue("passage");
      await expect(chooser(dialog, "Passage")).toHaveValue("2");
      await page.keyboard.press("Escape");
      await expect(
        app.panel.getByRole("button", { name: "Cite", exact: true }).nth(1),
      ).toBeFocused();
    });
    await test.step("nothing open: the collection, and any event can be chosen", async () => {
      const dialog = await openDialog(page, "Cite");
      await expect(chooser(dialog, "What to cite")).toHaveValue("collection");
      await chooser(dialog, "What to cite").selectOption("event");
      await chooser(dialog, "Event").selectOption(event?.id ?? "");
      await expect(dialog.locator(".cite-reference")).toHaveText(
        new RegExp(event?.title.en ?? "", "u"),
      );
    });
  });
});

test.describe("download", () => {
  test("the tables and the data, and what is told of them", async ({ page, baseURL }) => {
    await test.step("the table: lossless, or harmless in a spreadsheet and reversible", async () => {
      const dialog = await openDialog(page, "Download");
      const texts = timeline.articles.map(({ id }) => readText(id));
      const plain = await save(page, "Save: Table (CSV)");
      expect(plain.name).toBe(`${timeline.id}-mentions.csv`);
      const saved = /,(\d{4}-\d\d-\d\d)\r\n$/u.exec(plain.text)?.[1] ?? "";
      const origin = { url: new URL(HOME, baseURL).href, saved };
      expect(plain.text).toBe(printMentionsCsv(timeline, texts, { origin }));
      const rows = readMentionsCsv(plain.text);
      expect(rows.ok && rows.value.rows).toHaveLength(
        timeline.events.flatMap(({ mentions }) => mentions).length,
      );

      await dialog.getByRole("checkbox", { name: "For Excel" }).check();
      const safe = await save(page, "Save: Table (CSV)");
      expect(safe.name).toBe(`${timeline.id}-mentions-spreadsheet.csv`);
      expect(safe.text.startsWith("\uFEFF")).toBe(true);
      expect(readMentionsCsv(safe.text, { spreadsheetSafe: true })).toEqual(rows);

      await chooser(dialog, "Between the cells").selectOption(";");
      const norwegian = await save(page, "Save: Table (CSV)");
      const options = { spreadsheetSafe: true, separator: ";" } as const;
      expect(readMentionsCsv(norwegian.text, options)).toEqual(rows);
    });
    await test.step("the data: JSON as published, a calendar that says what it leaves out, TimelineJS", async () => {
      const dialog = await openDialog(page, "Download");
      const json = await save(page, "Save: Timeline (JSON)");
      expect(JSON.parse(json.text)).toEqual(timeline);

      const calendar = await save(page, "Save: Calendar (iCalendar)");
      expect(calendar.name).toBe(`${timeline.id}-en.ics`);
      const entries = calendar.text.match(/^BEGIN:VEVENT/gmu)?.length ?? 0;
      expect(entries).toBeGreaterThan(0);
      const row = dialog.locator(".take-row", { hasText: "Calendar" });
      await expect(row).toContainText(`Holds ${entries} event`);
      await expect(row).toContainText(`${timeline.events.length - entries} events are left out`);
      for (const line of calendar.text.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
      await row.getByText("Which ones?").click();
      await expect(row.getByRole("list")).toContainText("not known to the day");
      await expect(row.getByRole("list")).toContainText("sources disagree");

      const slides = await save(page, "Save: TimelineJS (JSON)");
      expect(JSON.parse(slides.text).events).toHaveLength(timeline.events.length);
    });
    await test.step("says when an article’s text cannot be had, and works once it can", async () => {
      await page.route("**/text.json", (route) => route.abort());
      const dialog = await openDialog(page, "Download");
      await dialog.getByRole("button", { name: "Save: One HTML file" }).click();
      await expect(dialog.locator(".take-outcome")).toContainText("could be loaded");
      await page.unroute("**/text.json");
      expect((await save(page, "Save: One HTML file")).name).toBe(`${timeline.id}-en.html`);
      await expect(dialog.locator(".take-outcome")).toHaveText(`Saved: ${timeline.id}-en.html`);
    });
  });

  test("the drawing as SVG: whole or the part shown, in the chosen language and appearance", async ({
    page,
    browser,
    baseURL,
  }, info) => {
    const faults = await watchFaults(page, new URL(baseURL ?? "").origin);
    const dialog = await openDialog(page, "Download", `${HOME}?view=2024-03&event=${event?.id}`);
    const part = await save(page, "Save: SVG");
    expect(part.name).toBe(`${timeline.id}-2024-03-en.svg`);
    await chooser(dialog, "What is drawn").selectOption("whole");
    await chooser(dialog, "Appearance").selectOption("dark");
    await chooser(dialog, "Language").selectOption("nb");
    const whole = await save(page, "Save: SVG");
    expect(whole.name).toBe(`${timeline.id}-nb.svg`);
    expect(faults).toEqual([]);

    const alone = await browser.newPage();
    const asked: string[] = [];
    alone.on("request", (request) => asked.push(request.url()));
    for (const [file, paper, words, count] of [
      [part, "#fbfaf6", [timeline.title.en, "Part shown: March 2024", "Sources: "], undefined],
      [whole, "#151513", [timeline.title.nb, "Kilder: "], timeline.events.length],
    ] as const) {
      const path = info.outputPath(file.name);
      copyFileSync(file.path, path);
      await alone.goto(pathToFileURL(path).href);
      expect(await alone.locator("parsererror").count()).toBe(0);
      const root = alone.locator("svg").first();
      await expect(alone.locator("svg > rect").first()).toHaveAttribute("fill", paper);
      for (const word of words) await expect(root).toContainText(word ?? "");
      if (count !== undefined) await expect(root.locator("a")).toHaveCount(count);
      expect(file.text).not.toMatch(/<script|<style|\sstyle=|\sclass=|href="(?!https?:)/u);
      const href = await root.locator("a").first().getAttribute("href");
      expect(href).toMatch(new RegExp(`^${new URL(HOME, baseURL).href}`, "u"));
    }
    expect(asked).toHaveLength(2);
    await alone.close();
  });

  test("the drawing as PNG: twice the size, with something on it", async ({ page, baseURL }) => {
    const faults = await watchFaults(page, new URL(baseURL ?? "").origin);
    await openDialog(page, "Download", `${HOME}?view=2024-03`);
    const png = await save(page, "Save: PNG");
    expect(png.name).toBe(`${timeline.id}-2024-03-en.png`);
    const bytes = readFileSync(png.path);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
    expect(bytes.readUInt32BE(16)).toBe(2400);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(800);
    const colours = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const seen = new Set<string>();
      for (let i = 0; i < pixels.length; i += 4) {
        seen.add(`${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`);
      }
      return [...seen];
    }, bytes.toString("base64"));
    // The paper, the ink of the titles, and the first categories.
    for (const colour of ["251,250,246", "28,27,25", "61,86,176"])
      expect(colours).toContain(colour);
    expect(faults).toEqual([]);
  });

  test("one HTML file that works from the disk, with the articles’ texts", async ({
    page,
    browser,
  }, info) => {
    await openDialog(page, "Download");
    const html = await save(page, "Save: One HTML file");
    expect(html.name).toBe(`${timeline.id}-en.html`);
    const path = info.outputPath(html.name);
    copyFileSync(html.path, path);
    const context = await browser.newContext({ offline: true });
    const file = await context.newPage();
    const faults: string[] = [];
    file.on("pageerror", ({ message }) => faults.push(message));
    file.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await file.goto(pathToFileURL(path).href);
    await expect(file.getByRole("heading", { level: 1 })).toHaveText(timeline.title.en ?? "");
    await expect(file.locator(".tl")).toBeVisible();
    await expect(file.locator(".events > li")).toHaveCount(timeline.events.length);
    const [mention] = findEvent(timeline, event?.id ?? "").mentions;
    await expect(file.locator(".source-text").first()).not.toBeEmpty();
    await expect(file.locator("main")).toContainText(mention?.exact ?? "");
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("a timeline from a file of one’s own can be cited and taken along", async ({
  page,
  baseURL,
}) => {
  const faults = await watchFaults(page, new URL(baseURL ?? "").origin);
  await page.goto(OPEN);
  await page.locator("input[type=file]").first().setInputFiles(`${DIST}${HOME}timeline.json`);
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  const dialog = page.locator(".share-dialog");
  await dialog.getByRole("tab", { name: "Cite" }).click();
  await expect(dialog).toContainText("the reference has no address for it");
  await expect(dialog.locator(".cite-reference")).not.toHaveText(/127\.0\.0\.1/u);
  await dialog.getByRole("tab", { name: "Download" }).click();
  const svg = await save(page, "Save: SVG");
  expect(svg.text).not.toMatch(/<a\s|href=/u);
  expect((await save(page, "Save: PNG")).name).toMatch(/\.png$/u);
  expect((await save(page, "Save: Table (CSV)")).text).toBe(printMentionsCsv(timeline));
  const html = await save(page, "Save: One HTML file");
  expect(html.text).toContain(timeline.title.en ?? "");
  expect(faults).toEqual([]);
});

test.describe("for everyone", () => {
  test.use({ bypassCSP: true });
  test("no rule broken, on a phone too", async ({ page }) => {
    for (const [tab, path] of [
      ["Cite", `${HOME}?event=${EVENT}`],
      ["Download", HOME],
    ] as const) {
      await page.setViewportSize({ width: 1440, height: 900 });
      const dialog = await openDialog(page, tab, path);
      if (tab === "Cite") await chooser(dialog, "What to cite").selectOption("passage");
      await expect(dialog.getByRole("tabpanel")).toContainText(tab === "Cite" ? "Passage" : "PNG");
      await expectAccessible(page, tab);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await readOverflow(page)).toBe(0);
      expect(
        await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
      expect(await findCrampedTargets(page)).toEqual([]);
    }
  });

  test("speaks Bokmål", async ({ page }) => {
    await openApp(page, HOME_NB);
    await page.getByRole("button", { name: "Del", exact: true }).first().click();
    const dialog = page.locator(".share-dialog");
    await dialog.getByRole("tab", { name: "Siter" }).click();
    await expect(chooser(dialog, "Hva vil du sitere?")).toBeVisible();
    await dialog.getByRole("tab", { name: "Last ned" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Lagre: Kalender (iCalendar)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${timeline.id}-nb.ics`);
    await expect(dialog.locator(".take-outcome")).toHaveText(`Lagret: ${timeline.id}-nb.ics`);
  });
});

function escapePattern(text = ""): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
