import { readFileSync } from "node:fs";
import { printOwnStory } from "#core/story";
import { classroomWordsFor, makeStoryWordsFor, wordsFor } from "#core/words";
import { expectNoSidewaysScroll } from "./support/a11y.ts";
import { openApp } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import {
  choice,
  choose,
  chooser,
  KABUL,
  linkField,
  OWN,
  openMaker,
  readOrder,
  SYRIA,
  stepOf,
  steps,
  told,
  WARNING,
  words,
} from "./support/make-story.ts";
import { nameEvent } from "./support/names.ts";
import { COLLECTION, HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();

test.describe("making a story", () => {
  test("the events that search leaves on the timeline go on to the classroom, and from there into the story", async ({
    page,
  }) => {
    await openApp(page, "./?q=Kabul");
    const found = timeline.events.filter(({ title }) => title.en?.includes("Kabul"));
    await page.getByRole("button", { name: wordsFor("en").settings.label }).click();
    await page.getByRole("link", { name: wordsFor("en").site.classroom }).click();
    const classroom = classroomWordsFor("en");
    const events = new URL(page.url()).searchParams.get("events")?.split(",") ?? [];
    for (const { id } of found) expect(events).toContain(id);
    await expect(page.getByText(classroom.chosen(events.length))).toBeVisible();
    for (const part of [classroom.handout, classroom.exercises]) {
      const href = await page
        .getByRole("link", { name: part.title, exact: true })
        .getAttribute("href");
      expect(href).toContain(`events=${events.join()}`);
    }
    await page.getByRole("link", { name: classroom.own.title, exact: true }).click();
    await expect(steps(page)).toHaveCount(events.length);
  });

  test("chosen, written at, put in order, shared as a link, and shown to somebody else", async ({
    page,
    browser,
  }) => {
    await openMaker(page);
    await choose(page, WARNING, SYRIA, KABUL);
    expect(await readOrder(page)).toEqual([SYRIA, KABUL, WARNING]);
    await page.getByRole("textbox", { name: words.storyTitle }).fill("Was there a warning?");
    await stepOf(page, KABUL)
      .getByRole("textbox", { name: words.fields.text })
      .fill("Only the month is known – «august 2021».");
    await stepOf(page, WARNING).getByText(words.moreFields).click();
    await stepOf(page, WARNING)
      .getByRole("textbox", { name: words.fields.question })
      .fill("Who was warned?");
    await stepOf(page, WARNING)
      .getByRole("button", { name: words.up(nameEvent(WARNING)) })
      .click();
    expect(await readOrder(page)).toEqual([SYRIA, WARNING, KABUL]);
    const link = await linkField(page).inputValue();
    expect(link).toMatch(/\/stories\/own\/#s=[\w-]+$/u);
    await page.getByRole("link", { name: words.show }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was there a warning?");
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(page.getByRole("main")).toBeFocused();
    await expect(page.getByRole("complementary", { name: words.byReader })).toBeInViewport();
    await page.goBack();
    expect(await readOrder(page)).toEqual([SYRIA, WARNING, KABUL]);

    const other = await browser.newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Was there a warning?");
    await expect(other.getByText(words.byReader, { exact: false }).first()).toBeVisible();
    await expect(other.getByText("Only the month is known – «august 2021».")).toBeVisible();
    await expect(other.getByText("Who was warned?")).toBeVisible();
    await expect(
      other.locator("blockquote").filter({ hasText: "i august 2021" }).first(),
    ).toBeVisible();
    await other.close();
  });

  test("by keyboard alone and by dragging, and the focus goes along", async ({ page }) => {
    await test.step("by keyboard alone: chosen, moved, left out, undone, and the focus goes along", async () => {
      await openMaker(page);
      for (const id of [SYRIA, KABUL, WARNING]) {
        await choice(page, id).focus();
        await page.keyboard.press("Space");
      }
      const grip = (id: string) => page.getByRole("button", { name: words.grip(nameEvent(id)) });
      await grip(SYRIA).focus();
      await page.keyboard.press("ArrowDown");
      await expect(grip(SYRIA)).toBeFocused();
      await expect(told(page, words.told.moved(nameEvent(SYRIA), 2, 3))).toHaveCount(1);
      await page.keyboard.press("ArrowDown");
      await expect(grip(SYRIA)).toBeFocused();
      expect(await readOrder(page)).toEqual([KABUL, WARNING, SYRIA]);
      await page.keyboard.press("Home");
      expect(await readOrder(page)).toEqual([SYRIA, KABUL, WARNING]);
      await page.keyboard.press("End");
      await expect(grip(SYRIA)).toBeFocused();
      const up = page.getByRole("button", { name: words.up(nameEvent(WARNING)) });
      await up.focus();
      await page.keyboard.press("Enter");
      // Now first, it can go no further up.
      await expect(grip(WARNING)).toBeFocused();
      expect(await readOrder(page)).toEqual([WARNING, KABUL, SYRIA]);
      await page.getByRole("button", { name: words.remove(nameEvent(KABUL)) }).focus();
      await page.keyboard.press("Enter");
      await expect(grip(SYRIA)).toBeFocused();
      expect(await readOrder(page)).toEqual([WARNING, SYRIA]);
      await page.getByRole("button", { name: words.undo }).focus();
      await page.keyboard.press("Enter");
      expect(await readOrder(page)).toEqual([WARNING, KABUL, SYRIA]);
      await page.getByRole("button", { name: words.sort }).press("Enter");
      expect(await readOrder(page)).toEqual([SYRIA, KABUL, WARNING]);
      const text = stepOf(page, SYRIA).getByRole("textbox", { name: words.fields.text });
      await text.focus();
      await page.keyboard.type("First, ");
      await page.keyboard.press("Alt+ArrowDown");
      await page.keyboard.type("then second");
      expect(await readOrder(page)).toEqual([KABUL, SYRIA, WARNING]);
      await expect(text).toHaveValue("First, then second");
      await expect(text).toBeInViewport();
    });
    await test.step("dragged to another place; let go where it was, or given up by Esc, it stays", async () => {
      await page.getByRole("button", { name: words.sort }).click();
      const grip = page.getByRole("button", { name: words.grip(nameEvent(SYRIA)) });
      const drag = async () => {
        await grip.scrollIntoViewIfNeeded();
        await grip.hover();
        await page.mouse.down();
        const target = await stepOf(page, KABUL).boundingBox();
        if (target === null) throw new Error("box: not shown");
        await page.mouse.move(target.x + 40, target.y + target.height * 0.3, { steps: 4 });
        await page.mouse.move(target.x + 40, target.y + target.height * 0.8, { steps: 4 });
      };
      await drag();
      await expect(stepOf(page, WARNING)).toHaveAttribute("data-mark", "before");
      await page.keyboard.press("Escape");
      await page.mouse.up();
      expect(await readOrder(page)).toEqual([SYRIA, KABUL, WARNING]);
      await drag();
      await page.mouse.up();
      expect(await readOrder(page)).toEqual([KABUL, SYRIA, WARNING]);
      await expect(grip).toBeFocused();
      await grip.hover();
      await page.mouse.down();
      await page.mouse.up();
      expect(await readOrder(page)).toEqual([KABUL, SYRIA, WARNING]);
    });
  });

  test("begun by a link or by searching, kept over a reload, saved and opened again", async ({
    page,
  }) => {
    await test.step("a link with events begins a story with them", async () => {
      await openMaker(page, `${OWN}?events=${WARNING},${KABUL},gone`);
      expect(await readOrder(page)).toEqual([KABUL, WARNING]);
      await expect(page).toHaveURL(/stories\/own\/$/u);
    });
    await test.step("kept over a reload, and after an event’s words were written again", async () => {
      await openMaker(page);
      await choose(page, KABUL, WARNING);
      await page.getByRole("textbox", { name: words.storyTitle }).fill("Kept");
      await stepOf(page, WARNING)
        .getByRole("textbox", { name: words.fields.text })
        .fill("Seventh of March");
      await page.reload();
      await expect(page.getByRole("textbox", { name: words.storyTitle })).toHaveValue("Kept");
      await expect(
        stepOf(page, WARNING).getByRole("textbox", { name: words.fields.text }),
      ).toHaveValue("Seventh of March");
      await page.getByRole("button", { name: words.startOver }).click();
      await expect(steps(page)).toHaveCount(0);
      await page.getByRole("button", { name: words.undo }).click();
      expect(await readOrder(page)).toEqual([KABUL, WARNING]);
      await expect(page.getByRole("textbox", { name: words.storyTitle })).toHaveValue("Kept");
    });
    await test.step("saved as a file and opened again; a file that is none says so and changes nothing", async () => {
      await openMaker(page);
      await choose(page, WARNING, KABUL);
      await page.getByRole("textbox", { name: words.storyTitle }).fill("To take along");
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: words.saveFile }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe("To-take-along.story.json");
      const text = readFileSync(await file.path(), "utf8");
      await page.getByRole("button", { name: words.startOver }).click();
      const open = async (content: string) => {
        const choosing = page.waitForEvent("filechooser");
        await page.getByRole("button", { name: words.openFile }).click();
        await (await choosing).setFiles({
          name: "story.json",
          mimeType: "application/json",
          buffer: Buffer.from(content),
        });
      };
      await open(text);
      await expect(page.getByRole("textbox", { name: words.storyTitle })).toHaveValue(
        "To take along",
      );
      expect(await readOrder(page)).toEqual([KABUL, WARNING]);
      await open("a;b;c");
      await expect(page.getByRole("alert")).toContainText(words.fileFaults.format);
      expect(await readOrder(page)).toEqual([KABUL, WARNING]);
      await open(printOwnStory({ ...timeline, id: "other" }, { title: "T", steps: [] }));
      await expect(page.getByRole("alert")).toContainText(words.fileFaults.collection);
      const long = {
        title: "Long",
        steps: [{ event: KABUL }, { event: WARNING, text: "x".repeat(4001) }],
      };
      await open(printOwnStory(timeline, long));
      await expect(page.getByRole("alert")).toContainText("The text of step 2: 4,001 characters");
      const hidden = {
        title: "Two",
        steps: [{ event: "gone" }, { event: KABUL, text: "a\u202Eb" }],
      };
      await open(printOwnStory(timeline, hidden));
      // What was said of the file before is gone.
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(page.getByText(words.hidden(1))).toBeVisible();
      await expect(page.getByText(words.gone(1, "\u2068gone\u2069"))).toBeVisible();
      expect(await stepOf(page, KABUL).getByRole("textbox").first().inputValue()).toBe("ab");
      await open(text);
      await expect(page.getByText(words.hidden(1))).toHaveCount(0);
      await expect(page.getByText(/no longer in it/u)).toHaveCount(0);
    });
    await test.step("found by searching; all that is shown is chosen at once", async () => {
      await page.getByRole("button", { name: words.startOver }).click();
      await expect(steps(page)).toHaveCount(0);
      await chooser(page).getByRole("searchbox").fill("kabul attack");
      const shown = chooser(page).getByRole("checkbox");
      await expect(shown).not.toHaveCount(timeline.events.length);
      const count = await shown.count();
      await chooser(page).getByRole("button", { name: words.chooseAll }).click();
      await expect(steps(page)).toHaveCount(count);
      await chooser(page).getByRole("searchbox").fill("no such thing");
      await expect(chooser(page).getByText(words.noEvents)).toBeVisible();
      await expect(steps(page)).toHaveCount(count);
    });
  });

  test("where copying is not allowed the link is selected; where it is, it is copied", async ({
    page,
    context,
  }) => {
    await openMaker(page);
    await choose(page, KABUL);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, "writeText", {
        configurable: true,
        value: () => Promise.reject(new Error("no")),
      });
    });
    await page.getByRole("button", { name: words.copy }).click();
    await expect(page.getByText(words.copyFailed)).toBeVisible();
    await expect(linkField(page)).toBeFocused();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.reload();
    await page.getByRole("button", { name: words.copy }).click();
    await expect(page.getByRole("button", { name: words.copied })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await linkField(page).inputValue(),
    );
  });
});

test("what is sent anywhere while a story is made: nothing", async ({ page }) => {
  await openMaker(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await choose(page, KABUL, WARNING);
  await stepOf(page, KABUL).getByRole("textbox", { name: words.fields.text }).fill("Secret");
  await expect(linkField(page)).toBeVisible();
  expect(asked).toEqual([]);
});

test("without script the page says what it is for and leads to the stories", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${HOME_NB}stories/own/`);
  const { how } = makeStoryWordsFor("nb");
  await expect(page.getByRole("heading", { name: how.title })).toBeVisible();
  for (const { id, title } of timeline.stories) {
    await expect(page.getByRole("link", { name: title.nb ?? "" })).toHaveAttribute(
      "href",
      new RegExp(`stories/${id}/$`, "u"),
    );
  }
  await page.close();
});

test.describe("at every width", () => {
  test.use({ bypassCSP: true });

  test("has no fault that axe finds, and fits the window", async ({ page }) => {
    test.slow();
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: "light" });
      await openMaker(page, `${OWN}?events=${KABUL},${WARNING}`);
      await stepOf(page, KABUL).getByText(words.moreFields).click();
      const text = stepOf(page, WARNING).getByRole("textbox", { name: words.fields.text });
      await text.fill("It was a warning. ".repeat(240));
      await page.getByRole("button", { name: words.startOver }).click();
      await page.getByRole("button", { name: words.undo }).click();
      await page.evaluate(
        (key) => localStorage.setItem(key, "{"),
        `dateline-own-story-${COLLECTION}`,
      );
      await choice(page, WARNING).uncheck();
      await expect(page.getByText(words.told.lostWords(1, nameEvent(WARNING)))).toBeInViewport();
      await expect(page.getByText(words.otherWindow.text)).toBeVisible();
      const where = `making a story, ${width} px wide`;
      await expectAccessible(page, where);
      await expectNoSidewaysScroll(page, where);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, `${where}, dark`, "colour");
      await page.goto("about:blank");
      await page.goto(`${HOME_NB}classroom/`);
      await page.evaluate(() => localStorage.clear());
    }
  });
});
