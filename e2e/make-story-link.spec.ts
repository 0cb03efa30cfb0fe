import { packText } from "#exchange";
import {
  choose,
  chooser,
  KABUL,
  OWN,
  openMaker,
  readOrder,
  SYRIA,
  stepOf,
  WARNING,
  words,
} from "./support/make-story.ts";
import { nameEvent } from "./support/names.ts";
import { COLLECTION } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

test.describe("a story from a link", () => {
  const linkTo = (story: unknown, extra = "") =>
    `${OWN}${extra}#s=${packText(JSON.stringify(story))}`;
  const STORY = {
    format: "dateline-story/1",
    collection: COLLECTION,
    title: "Sent on",
    steps: [
      { event: KABUL, text: "First", notes: "For me alone" },
      { event: WARNING, text: "Then" },
    ],
  };

  test("is made into one’s own, or only read; the one being made is not lost", async ({ page }) => {
    await test.step("is made into one’s own; the one being made is set aside, and comes back", async () => {
      await openMaker(page);
      await choose(page, SYRIA, KABUL);
      await stepOf(page, KABUL).getByRole("textbox", { name: words.fields.text }).fill("Typed");
      const shelf = page.getByRole("region", { name: words.shelf.title(1) });
      // Undoing the choice takes away what was typed at the step: the story with it is set aside.
      await page.getByRole("button", { name: words.undo }).click();
      await expect(shelf).toContainText(words.shelf.steps(2));
      await shelf.getByRole("button", { name: words.shelf.discard }).click();
      await page.goto(linkTo(STORY));
      await page.getByRole("button", { name: words.change }).click();
      expect(await readOrder(page)).toEqual([KABUL, WARNING]);
      await expect(page).toHaveURL(/stories\/own\/$/u);
      await expect(shelf).toContainText(words.untitled);
      await page.getByRole("button", { name: words.undo }).click();
      expect(await readOrder(page)).toEqual([SYRIA]);
      await expect(shelf).toHaveCount(0);
      await page.goto(linkTo(STORY));
      await page.getByRole("button", { name: words.change }).click();
      await page.reload();
      await shelf.getByRole("button", { name: words.shelf.open }).click();
      expect(await readOrder(page)).toEqual([SYRIA]);
      // The other took its place.
      await expect(shelf).toContainText("Sent on");
      await shelf.getByRole("button", { name: words.shelf.discard }).click();
      await expect(shelf).toHaveCount(0);
      await page
        .getByText(words.told.discarded)
        .locator("..")
        .getByRole("button", { name: words.undo })
        .click();
      await expect(shelf).toContainText("Sent on");
    });
    await test.step("does not touch the one being made while it is only read", async () => {
      await openMaker(page);
      await choose(page, SYRIA);
      await page.goto(linkTo(STORY));
      await expect(page.getByText("Sent on").first()).toBeVisible();
      await page.getByRole("button", { name: words.makeNew }).click();
      expect(await readOrder(page)).toEqual([SYRIA]);
    });
  });

  test("is only read, presented, and shown as text, whatever it says", async ({ page }) => {
    await test.step("is presented like any other", async () => {
      await page.goto(linkTo(STORY, "?present"));
      await expect(page.getByText(nameEvent(KABUL)).first()).toBeVisible();
      await page.keyboard.press("ArrowRight");
      await expect(page.getByText("Then", { exact: true }).first()).toBeVisible();
      await expect(page.getByText("For me alone")).toHaveCount(0);
      // Another story in the same window begins anew, wherever the one before was.
      const another = { ...STORY, steps: [{ event: SYRIA, text: "Elsewhere" }] };
      const { hash } = new URL(linkTo(another), "http://localhost");
      await page.evaluate((next) => location.assign(next), hash);
      await expect(page.getByText("Elsewhere", { exact: true }).first()).toBeVisible();
      expect(page.url()).toContain("#s=");
    });
    await test.step("tells of events that the collection no longer has", async () => {
      await page.goto(linkTo({ ...STORY, steps: [...STORY.steps, { event: "gone-by-now" }] }));
      await expect(page.getByText(words.gone(1, "\u2068gone-by-now\u2069"))).toBeVisible();
      await expect(page.getByText("Then", { exact: true }).first()).toBeVisible();
    });
    await test.step("says what it says as text, never as markup", async () => {
      const hostile = `<img src=x onerror="document.title='gone'"><b>bold</b>`;
      await page.goto(
        linkTo({
          ...STORY,
          title: hostile,
          steps: [{ event: KABUL, text: hostile, question: hostile }],
        }),
      );
      await expect(page.getByText(hostile).first()).toBeVisible();
      expect(await page.locator("main img, main b").count()).toBe(0);
      await expect(page).not.toHaveTitle("gone");
    });
    await test.step("keeps the direction of its words to itself, and tells what nobody sees in them", async () => {
      const title = "\u202Eשלום עולם";
      const steps = [{ event: KABUL, text: "שאלה 1, 2", question: "\u2067למה?\u200B" }];
      await page.goto(linkTo({ ...STORY, title, steps }));
      await expect(page.getByText(words.hidden(3))).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("שלום עולם");
      for (const said of ["שלום עולם", "שאלה 1, 2", "למה?"]) {
        await expect(page.locator("main").getByText(said).first()).toHaveCSS("direction", "rtl");
      }
      await expect(page.getByText(nameEvent(KABUL)).first()).toHaveCSS("direction", "ltr");
    });
  });

  const faulty = [
    ["cut off", `#s=${packText(JSON.stringify(STORY))?.slice(0, 40)}`, "broken"],
    ["nothing", "#s=", "broken"],
    ["something else", `#s=${packText("{}")}`, "format"],
    [
      "another collection’s",
      `#s=${packText(JSON.stringify({ ...STORY, collection: "x" }))}`,
      "collection",
    ],
    [
      "nothing left",
      `#s=${packText(JSON.stringify({ ...STORY, steps: [{ event: "x" }] }))}`,
      "empty",
    ],
  ] as const;

  test("says why it cannot be shown", async ({ page }) => {
    for (const [name, hash, fault] of faulty) {
      await test.step(name, async () => {
        // From another page: with another fragment alone, the page would stay.
        await page.goto("about:blank");
        await page.goto(OWN + hash);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.faultTitle);
        await expect(page.getByText(words.faults[fault])).toBeVisible();
        await page.getByRole("button", { name: words.makeNew }).click();
        await expect(chooser(page)).toBeVisible();
      });
    }
  });
});
