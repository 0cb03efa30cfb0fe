import type { Locator, Page } from "@playwright/test";
import { arrange, createOrdering } from "#core/exercise";
import { exerciseWordsFor } from "#core/words";
import { expectAccessible } from "./support/axe.ts";
import { tabThrough } from "./support/focus.ts";
import {
  findClippedTexts,
  findCrampedTargets,
  readOverflow,
  setTextSpacing,
} from "./support/geometry.ts";
import { readShownTexts } from "./support/shown-texts.ts";
import { findEvent, HOME, HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { listTexts } from "./support/texts.ts";
import { createTouch } from "./support/touch.ts";

const EXERCISES = `${HOME}exercises/`;
const EXERCISES_NB = `${HOME_NB}exercises/`;
const YEARS = ["bataclan-attacks", "kabul-airport-attack", "russia-invades-ukraine", "us-warning"];
const FOUR = `${EXERCISES}?kind=order&events=${YEARS.join(",")}&seed=2`;
const timeline = readTimeline();
const titleOf = (id: string) => findEvent(timeline, id).title.en ?? "";

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(".exercise-screen")).toBeVisible();
}

const cards = (page: Page) => page.locator(".order-face");
const titles = (page: Page) => page.locator(".order-title");
const face = (page: Page, id: string) => cards(page).filter({ hasText: titleOf(id) });
const said = (page: Page) => page.getByRole("status");
const verdict = (page: Page) => page.locator(".exercise-verdict");
const row = (page: Page, number: number) => page.locator(".match-row").nth(number - 1);

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("no box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("without script the exercises can be printed, the answers last", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, headings] of [
    [EXERCISES, ["Put in order", "How sure is it?", "Who says so?", "Answers: Put in order"]],
    [EXERCISES_NB, ["Sett i rekkefølge", "Hvor sikkert er det?", "Hvem sier det?", "Fasit: Sett"]],
  ] as const) {
    await page.goto(new URL(path, test.info().project.use.baseURL).href);
    const found = await page.locator("main h2").allTextContents();
    expect(found).toHaveLength(6);
    headings.forEach((heading, index) => {
      expect(found[index]).toContain(heading);
    });
    // Each exercise on a page of its own, then the answers.
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(5);
  }
  await page.close();
});

test.describe("a link", () => {
  test("gives everybody the same cards, and another version others", async ({ page, browser }) => {
    await open(page, `${EXERCISES}?kind=order&seed=7`);
    const dealt = await titles(page).allTextContents();
    expect(dealt).toHaveLength(8);
    const other = await browser.newPage();
    await open(other, new URL(`${EXERCISES}?kind=order&seed=7`, page.url().split(HOME)[0]).href);
    expect(await titles(other).allTextContents()).toEqual(dealt);
    await other.close();
    await page.getByRole("button", { name: "New version" }).click();
    await expect(page).toHaveURL(/\?kind=order&seed=8$/u);
    expect(await titles(page).allTextContents()).not.toEqual(dealt);
  });

  test("can be copied, and names what was chosen", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, `${EXERCISES}?kind=sure&seed=4`);
    await page.getByText("Choose events").click();
    await page.getByRole("combobox", { name: "Events" }).selectOption("the-years-before");
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(copied).toMatch(/\?kind=sure&events=bataclan-attacks,[a-z0-9,-]+&seed=4$/u);
  });

  test("says what is no longer there, and gives the rest", async ({ page }) => {
    await open(page, `${EXERCISES}?kind=order&events=never,${YEARS.join(",")},gone&seed=1`);
    await expect(page.locator(".exercise-gone")).toContainText("2 events");
    await expect(cards(page)).toHaveCount(4);
    await open(page, `${EXERCISES}?kind=wrong&events=&seed=x`);
    await expect(cards(page)).toHaveCount(8);
  });
});

test.describe("put in order", () => {
  test("by keyboard alone, to the end, and nothing is sent", async ({ page }) => {
    await open(page, FOUR);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const dealt = createOrdering(timeline, YEARS, 2).map(({ id }) => id);
    expect(await titles(page).allTextContents()).toEqual(dealt.map(titleOf));
    const wanted = arrange(timeline, dealt);
    expect(wanted).not.toEqual(dealt);
    for (const id of wanted) {
      await face(page, id).focus();
      await page.keyboard.press("Space");
      await expect(said(page)).toContainText("picked up");
      await page.keyboard.press("End");
      await expect(face(page, id)).toBeFocused();
      await page.keyboard.press("Space");
      await expect(said(page)).toHaveText(`“${titleOf(id)}” put down, place 4 of 4.`);
    }
    await page.getByRole("button", { name: "Check" }).focus();
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toHaveText("The sources bear this order out.");
    await expect(verdict(page)).toBeFocused();
    expect(requests).toEqual([]);
  });

  test("Escape puts a card back where it lay", async ({ page }) => {
    await open(page, FOUR);
    const before = await titles(page).allTextContents();
    await cards(page).nth(3).focus();
    for (const key of ["Space", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    expect(await titles(page).allTextContents()).not.toEqual(before);
    await expect(said(page)).toContainText("place 2 of 4");
    await page.keyboard.press("Escape");
    expect(await titles(page).allTextContents()).toEqual(before);
    await expect(cards(page).nth(3)).toBeFocused();
  });

  test("by mouse: dragged over the others, and left alone with Escape", async ({ page }) => {
    await open(page, FOUR);
    const before = await titles(page).allTextContents();
    const [a = "", b = "", c = "", d = ""] = before;
    const from = await middleOf(cards(page).nth(3));
    const to = await middleOf(cards(page).nth(0));
    const drag = async () => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, (from.y + to.y) / 2);
      await page.mouse.move(to.x, to.y - 12);
    };
    await drag();
    await expect(page.locator(".order-gap.is-target")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await titles(page).allTextContents()).toEqual(before);
    await drag();
    await page.mouse.up();
    await expect(titles(page)).toHaveText([d, a, b, c]);
    await expect(page.locator(".order-card.is-held")).toHaveCount(0);
  });

  test("by choosing a card and then its place", async ({ page }) => {
    await open(page, FOUR);
    const [a = "", b = "", c = "", d = ""] = await titles(page).allTextContents();
    await cards(page).nth(0).click();
    await page.getByRole("button", { name: `Put it between “${b}” and “${c}”` }).click();
    await expect(titles(page)).toHaveText([b, a, c, d]);
    await expect(cards(page).nth(1)).toBeFocused();
    await cards(page).nth(3).click();
    await page.getByRole("button", { name: "Put it first" }).click();
    await expect(titles(page)).toHaveText([d, b, a, c]);
    await cards(page).nth(0).click();
    await page.getByRole("button", { name: "Put it last" }).click();
    await expect(titles(page)).toHaveText([b, a, c, d]);
  });

  test("explains each place with the words of the source, and lays a right order", async ({
    page,
  }) => {
    await open(page, FOUR);
    // The cards are never dealt in a right order.
    await page.getByRole("button", { name: "Check" }).click();
    await expect(verdict(page)).toContainText(/ha(?:s|ve) to move/u);
    await expect(page.locator(".place-result")).toHaveCount(4);
    for (const id of YEARS) {
      const result = page.locator(".order-card", { has: face(page, id) }).locator(".place-result");
      await expect(result.locator("blockquote u.expression").first()).toBeVisible();
      await expect(result.getByRole("link").first()).toHaveAttribute("href", /articles\/.*#m-/u);
    }
    await expect(page.locator(".misplacement").first()).toContainText(
      /Belongs (?:before|after) “/u,
    );
    await page.getByRole("button", { name: "Show an order" }).click();
    await expect(verdict(page)).toContainText("now lie in an order");
    await expect(page.locator(".misplacement")).toHaveCount(0);
    await page.getByRole("button", { name: "Keep trying" }).click();
    await expect(page.locator(".place-result")).toHaveCount(0);
    await page.getByRole("button", { name: "Start again" }).click();
    const dealt = createOrdering(timeline, YEARS, 2).map(({ id }) => titleOf(id));
    await expect(titles(page)).toHaveText(dealt);
  });

  test("takes either way what the sources leave open, and says so", async ({ page }) => {
    await open(page, `${EXERCISES}?events=bataclan-attacks,sharm-el-sheikh-bombing&seed=1`);
    for (const _way of [1, 2]) {
      await page.getByRole("button", { name: "Check" }).click();
      await expect(verdict(page)).toHaveText("The sources bear this order out.");
      await expect(page.locator(".step-note")).toContainText("Either way");
      await page.getByRole("button", { name: "Keep trying" }).click();
      await cards(page).first().click();
      await page.getByRole("button", { name: "Put it last" }).click();
    }
  });

  test("says where an article gives the order itself, and where sources disagree", async ({
    page,
  }) => {
    const pair = "crocus-city-hall-attack,islamic-state-claims-responsibility";
    await open(page, `${EXERCISES}?events=${pair},fsb-foils-synagogue-attack&seed=1`);
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByRole("button", { name: "Show an order" }).click();
    await expect(page.locator(".step-note")).toHaveCount(1);
    await expect(page.locator(".step-note")).toContainText("the sources give the order");
    await expect(page.locator(".step-note blockquote")).toContainText("Bare noen timer etter");
    await expect(page.locator(".agreement-conflict")).toContainText("The sources disagree");
  });

  test("the choice of events is the reader's, twelve cards at a time", async ({ page }) => {
    await open(page, FOUR);
    await page.getByText("Choose events").click();
    await page.getByLabel(new RegExp(`^${titleOf("us-warning")}`, "u")).uncheck();
    await expect(cards(page)).toHaveCount(3);
    await expect(page).toHaveURL(/events=bataclan-attacks,kabul-airport-attack,russia-invades/u);
    await page.getByRole("combobox", { name: "Events" }).selectOption("all");
    await expect(cards(page)).toHaveCount(12);
    await expect(page.getByText("12 cards are dealt at a time")).toBeVisible();
    await page.getByRole("combobox", { name: "Events" }).selectOption("main");
    await expect(page).toHaveURL(/\?kind=order&seed=2$/u);
    await expect(cards(page)).toHaveCount(8);
  });
});

test.describe("how sure is it", () => {
  const PATH = `${EXERCISES}?kind=sure&events=bataclan-attacks,us-warning,kabul-airport-attack&seed=1`;

  test("by dragging, by choosing a card, and in the field by keyboard", async ({ page }) => {
    await open(page, PATH);
    const choices = page.locator(".match-card");
    const first = ((await choices.nth(0).textContent()) ?? "").trim();
    const second = ((await choices.nth(1).textContent()) ?? "").trim();
    await choices.nth(0).hover();
    await page.mouse.down();
    const target = await middleOf(row(page, 1).locator("blockquote"));
    await page.mouse.move(target.x, target.y - 10);
    await page.mouse.move(target.x, target.y);
    await expect(row(page, 1)).toHaveClass(/is-target/u);
    await expect(page.locator(".match-ghost")).toHaveText(first);
    await page.mouse.up();
    await expect(row(page, 1).locator(".match-slot")).toHaveText(first);
    await choices.nth(1).click();
    await expect(said(page)).toContainText(`${second} picked up`);
    await page.getByRole("button", { name: `Put ${second} on quotation 2` }).click();
    await expect(row(page, 2).locator(".match-slot")).toHaveText(second);
    await row(page, 3).locator(".match-slot").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(row(page, 3).locator(".match-slot")).toHaveText(second);
    await expect(row(page, 3).locator(".match-slot")).toBeFocused();
    await page
      .getByRole("button", { name: `Take ${first} away` })
      .first()
      .click();
    await expect(row(page, 1).locator(".match-slot")).toHaveText("Choose the date");
  });

  test("tells when a date is more or less precise than the words", async ({ page }) => {
    const events = "bataclan-attacks,security-stepped-up-in-moscow,crocus-city-hall-attack";
    await open(page, `${EXERCISES}?kind=sure&events=${events}&seed=1`);
    const choose = async (quotation: string, date: string) => {
      const found = page.locator(".match-row", { hasText: quotation });
      await found.locator(".match-slot").click();
      await found.getByRole("button", { name: date, exact: true }).click();
      return found.locator(".verdict");
    };
    // It ties the event to another and says no date: nobody could tell it from the words.
    await expect(page.locator(".match-row", { hasText: "Meanwhile" })).toHaveCount(0);
    const day = "Friday 22 March 2024";
    const finer = await choose("fredagens terrorangrep", `${day}, evening`);
    const vaguer = await choose("Friday evening’s attack in which", day);
    const same = await choose("Bataclan", "2015");
    const other = await choose("dagen før femårsdagen", "2015");
    await page.getByRole("button", { name: "Check" }).click();
    await expect(verdict(page)).toContainText("worth another look");
    await expect(finer).toContainText(`More precise than the words. They give: ${day}.`);
    await expect(vaguer).toContainText(`the words say more: ${day}, evening.`);
    await expect(same).toContainText("That is what the words give.");
    await expect(other).toContainText("Look at the words again.");
    await page.getByRole("button", { name: "Show the answers" }).click();
    await expect(verdict(page)).toHaveText("Each quotation now has its answer.");
    await expect(page.locator(".verdict-moves")).toHaveCount(0);
  });

  test("says when the chosen events have nothing to match", async ({ page }) => {
    await open(page, `${EXERCISES}?kind=sure&events=bataclan-attacks&seed=1`);
    await expect(page.getByText("no quotation for this exercise")).toBeVisible();
  });
});

test("who says so: the sources are there to look in, and the answers say where", async ({
  page,
}) => {
  await open(page, `${EXERCISES_NB}?kind=who&seed=3`);
  await expect(page.locator(".exercise-sources").getByRole("link")).toHaveCount(3);
  await page.getByRole("button", { name: "Sjekk" }).click();
  await expect(verdict(page)).toHaveText("Dette er det ordene gir.");
  await page.getByRole("button", { name: "Vis svarene" }).click();
  await expect(page.locator(".verdict-stays")).toHaveCount(6);
  await expect(page.locator(".match-result").first().getByRole("link")).toHaveAttribute(
    "href",
    /articles\/.*#m-/u,
  );
});

test("no English is left in the Norwegian page", async ({ page }) => {
  const english = new Set(listTexts(exerciseWordsFor("en")));
  for (const kind of ["order", "sure", "who"]) {
    await open(page, `${EXERCISES_NB}?kind=${kind}&seed=3`);
    await page.getByRole("button", { name: "Sjekk" }).click();
    const texts = (await readShownTexts(page)).map((text) => text.trim());
    expect(texts).toContain("Fortsett å prøve");
    expect(texts.filter((text) => english.has(text))).toEqual([]);
  }
});

test("is printed as cards, the answers on a last page if they are wanted", async ({ page }) => {
  for (const kind of ["order", "sure", "who"]) {
    await open(page, `${EXERCISES}?kind=${kind}&seed=5`);
    const countPages = async (format: "A4" | "Letter") =>
      (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length;
    expect(await countPages("A4"), kind).toBe(1);
    expect(await countPages("Letter"), kind).toBe(1);
    await page.getByLabel("Print the answers too").check();
    expect(await countPages("A4"), `${kind} with answers`).toBe(2);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".exercise-screen")).toBeHidden();
    await expect(page.locator(".cut-card").first()).toBeVisible();
    expect(await findClippedTexts(page)).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a finger drags a card by its handle and scrolls the page elsewhere", async ({ page }) => {
    await open(page, FOUR);
    const [a = "", b = "", c = "", d = ""] = await titles(page).allTextContents();
    const touch = await createTouch(page);
    await cards(page).nth(0).scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const top = document.querySelector(".order-list")?.getBoundingClientRect().top ?? 0;
      scrollBy(0, top - 120);
    });
    const from = await middleOf(page.locator(".order-face .grip").nth(0));
    const to = await middleOf(cards(page).nth(2));
    await touch.start([from]);
    await touch.move([{ x: from.x, y: from.y + 20 }]);
    await touch.move([{ x: from.x, y: to.y + 5 }]);
    await touch.end();
    await expect(titles(page)).toHaveText([b, c, a, d]);
    const title = await middleOf(titles(page).nth(2));
    const before = await page.evaluate(() => scrollY);
    await touch.start([title]);
    for (const upPx of [20, 60, 100]) await touch.move([{ ...title, y: title.y - upPx }]);
    await touch.end();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(titles(page)).toHaveText([b, c, a, d]);
    // The first touch of a page that glides only stops it.
    await expect(async () => {
      await cards(page).nth(0).tap();
      await expect(page.locator(".is-held")).toHaveCount(1, { timeout: 300 });
    }).toPass();
    await page.getByRole("button", { name: "Put it last" }).tap();
    await expect(titles(page)).toHaveText([c, a, d, b]);
  });

  test("an answer is chosen in its quotation's field", async ({ page }) => {
    await open(page, `${EXERCISES}?kind=who&seed=3`);
    await expect(page.locator(".match-deck")).toBeHidden();
    await row(page, 1).locator(".match-slot").tap();
    const option = row(page, 1).locator(".match-choice").nth(1);
    const text = (await option.textContent()) ?? "";
    await option.tap();
    await expect(row(page, 1).locator(".match-slot")).toHaveText(text);
  });
});

for (const kind of ["order", "sure", "who"]) {
  test.describe(`${kind}, for everybody`, () => {
    test.use({ bypassCSP: true });
    test.describe.configure({ timeout: 60_000 });

    test("axe finds no fault, whatever is open", async ({ page }) => {
      await open(page, `${EXERCISES}?kind=${kind}&seed=3`);
      await expectAccessible(page, "dealt");
      await page.getByText("Choose events").click();
      await page
        .locator(kind === "order" ? ".order-face" : ".match-slot")
        .first()
        .click();
      await expectAccessible(page, "choosing");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Check" }).click();
      await expectAccessible(page, "checked");
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, "checked, dark", "colour");
    });

    test("every stop of the keyboard can be seen", async ({ page }) => {
      await open(page, `${EXERCISES}?kind=${kind}&seed=3`);
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
      expect(stops.filter(({ isUncovered }) => !isUncovered)).toEqual([]);
    });

    test("nothing is cut or cramped on a narrow screen, with spaced text too", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `${EXERCISES_NB}?kind=${kind}&seed=3`);
      await page.getByText("Velg hendelser").click();
      await page
        .locator(kind === "order" ? ".order-face" : ".match-slot")
        .first()
        .click();
      await page.getByRole("button", { name: "Sjekk" }).click();
      expect(await readOverflow(page)).toBeLessThanOrEqual(0);
      expect(await findCrampedTargets(page)).toEqual([]);
      await setTextSpacing(page);
      expect(await readOverflow(page)).toBeLessThanOrEqual(0);
      expect(await findClippedTexts(page)).toEqual([]);
    });
  });
}
