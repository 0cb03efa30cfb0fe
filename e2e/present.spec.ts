import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { findClippedTexts, findCrampedTargets, readOverflow } from "./support/geometry.ts";
import { HOME, HOME_NB, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const STORY = `${HOME}stories/the-years-before/`;
const CLAIM = `${HOME}stories/how-a-claim-was-weighed/`;
const STEPS = 11;

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const count = (page: Page) => page.locator(".present-count");
const room = (page: Page) => page.locator(".presenter-count");
const blank = (page: Page) => page.locator(".present-blank");
const label = (page: Page, name: string) => page.locator(".tl-label").filter({ hasText: name });

async function present(page: Page, path = STORY, step?: string): Promise<void> {
  await page.goto(`${path}?present${step === undefined ? "" : `&step=${step}`}`);
  await expect(count(page)).toBeVisible();
}

async function expectStep(page: Page, number: number): Promise<void> {
  await expect(count(page)).toHaveText(`The years before · ${number} of ${STEPS}`);
}

/** The presenter's window, as the button on the projector opens it. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Presenter’s window" }).click(),
  ]);
  await expect(room(presenter)).toBeVisible();
  return presenter;
}

test.describe("on the projector", () => {
  test("steps go on and back by key, by click and by button, and no further than the ends", async ({
    page,
  }) => {
    await present(page);
    await expectStep(page, 1);
    for (const key of ["ArrowRight", "ArrowDown", "PageDown", " "]) await page.keyboard.press(key);
    await expectStep(page, 5);
    for (const key of ["ArrowLeft", "ArrowUp", "PageUp"]) await page.keyboard.press(key);
    await expectStep(page, 2);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    await expectStep(page, STEPS);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    await expectStep(page, 1);
    await page.getByRole("button", { name: "Next step" }).click();
    await expectStep(page, 2);
    const step = page.locator(".present-step");
    const box = await step.boundingBox();
    if (box === null) throw new Error("step: not drawn");
    await step.click({ position: { x: box.width * 0.46, y: box.height - 4 } });
    await expectStep(page, 3);
    await step.click({ position: { x: 12, y: box.height / 2 } });
    await expectStep(page, 2);
  });

  test("a number and Enter go to a step, and so does the list", async ({ page }) => {
    await present(page);
    await page.keyboard.press("1");
    await page.keyboard.press("0");
    await expect(page.getByText("To step 10: press Enter")).toBeVisible();
    await page.keyboard.press("Enter");
    await expectStep(page, 10);
    await expect(page.getByText("To step 10")).toBeHidden();
    await page.keyboard.press("s");
    const list = page.getByRole("dialog", { name: "Steps" });
    await expect(list.getByRole("button", { name: /^10\b/u })).toHaveAttribute(
      "aria-current",
      "step",
    );
    await page.keyboard.press("ArrowRight");
    await expectStep(page, 10);
    await list.getByRole("button", { name: /^3\b/u }).click();
    await expect(list).toBeHidden();
    await expectStep(page, 3);
  });

  test("the screen goes dark and comes back to the same step", async ({ page }) => {
    await present(page, STORY, "4");
    await page.keyboard.press("b");
    await expect(blank(page)).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(blank(page)).toHaveCount(0);
    await expectStep(page, 4);
    await page.keyboard.press(".");
    await blank(page).click();
    await expect(blank(page)).toHaveCount(0);
    await expectStep(page, 4);
  });

  test("full screen, and out of it with the presentation", async ({ page }) => {
    await present(page);
    await page.keyboard.press("f");
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(page.getByRole("button", { name: "Leave full screen" })).toBeVisible();
    await page.keyboard.press("f");
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await page.keyboard.press("Escape");
    await expect(count(page)).toHaveCount(0);
    expect(new URL(page.url()).searchParams.has("present")).toBe(false);
  });

  test("shows the quotation as it stands in the article, with its date underlined", async ({
    page,
  }) => {
    await present(page, STORY, "10");
    const quotes = page.getByRole("region", { name: "Quotations" }).locator("blockquote");
    await expect(quotes.first()).toHaveText(
      '“There is also the question of the US warning on 7 March about "extremists" attacking concerts.”',
    );
    await expect(quotes.first().locator("u")).toHaveText("on 7 March");
    await expect(quotes.nth(1)).toHaveAttribute("lang", "nb");
  });

  test("names every event of the step in the drawing, inside the screen", async ({ page }) => {
    const { stories, events } = readTimeline();
    for (const { id, steps } of stories) {
      await present(page, `${HOME}stories/${id}/`, "1");
      for (const [at, step] of steps.entries()) {
        await expect(count(page)).toContainText(` ${at + 1} of ${steps.length}`);
        for (const event of [...(step.events ?? []), ...(step.highlight ?? [])]) {
          const name = events.find((each) => each.id === event)?.title.en ?? "";
          const link = label(page, name).getByRole("link");
          await expect(link, `${id} ${at + 1}`).toBeInViewport({ ratio: 0.99 });
        }
        await page.keyboard.press("ArrowRight");
      }
    }
  });

  test("an event on the timeline opens with all its quotations, and Escape goes back", async ({
    page,
  }) => {
    await present(page, CLAIM, "1");
    await label(page, "Attack on Crocus City Hall").getByRole("link").click();
    await expect(title(page)).toHaveText("Attack on Crocus City Hall");
    await expect(page.getByRole("region", { name: "Quotations" }).locator("figure")).toHaveCount(4);
    await page.keyboard.press("Escape");
    await expect(title(page)).toHaveText("An attack near Moscow");
    // The mark beside the label opens it too, though all is drawn larger than usual.
    const box = await label(page, "Attack on Crocus City Hall").getByRole("link").boundingBox();
    if (box === null) throw new Error("label: not drawn");
    await page.mouse.click(box.x - 18, box.y + box.height / 2);
    await expect(title(page)).toHaveText("Attack on Crocus City Hall");
    await page.keyboard.press("ArrowRight");
    await expect(count(page)).toContainText("2 of ");
  });

  test("Escape closes what is open, and only then the presentation", async ({ page }) => {
    await present(page, STORY, "9");
    await page.getByRole("button", { name: "FSB" }).first().click();
    await expect(page.locator(".term-note")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".term-note")).toHaveCount(0);
    await expectStep(page, 9);
    await page.getByRole("button", { name: "More" }).click();
    await expect(page.getByRole("button", { name: "Light background" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Light background" })).toHaveCount(0);
    await expectStep(page, 9);
    await page.keyboard.press("Escape");
    await expect(count(page)).toHaveCount(0);
  });

  test("a link to a step opens it, and says when the story has changed", async ({ page }) => {
    await present(page, STORY, "10");
    await expectStep(page, 10);
    const at = new URL(page.url()).searchParams.get("step") ?? "";
    expect(at).toMatch(/^10\../u);
    await present(page, STORY, `2.${at.slice(3)}`);
    await expectStep(page, 10);
    await expect(page.getByRole("alert")).toContainText("now in another place");
    await present(page, STORY, "4.no-longer-there");
    await expectStep(page, 4);
    await expect(page.getByRole("alert")).toContainText("no longer in it");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("goes on where it was, after a reload and from the story's own address", async ({
    page,
  }) => {
    await present(page);
    await page.keyboard.press("5");
    await page.keyboard.press("Enter");
    await expectStep(page, 5);
    await page.reload();
    await expectStep(page, 5);
    await present(page);
    await expectStep(page, 5);
  });

  test("says each step once to those who hear it", async ({ page }) => {
    await present(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      for (const live of document.querySelectorAll("[role=status], [aria-live]")) {
        const note = () => said.push(live.textContent ?? "");
        new MutationObserver(note).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    for (const step of [2, 3, 4]) {
      await page.keyboard.press("ArrowRight");
      await expectStep(page, step);
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length))
        .toBe(step - 1);
    }
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.map((text) => /^Step (\d+) of 11: \S/u.exec(text)?.[1])).toEqual(["2", "3", "4"]);
  });

  test("without single-key shortcuts letters do nothing, arrows still do", async ({ page }) => {
    await present(page);
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: "Use single-key shortcuts" }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    await page.keyboard.press("5");
    await expect(page.getByText("To step 5")).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    await expectStep(page, 2);
    await expect(blank(page)).toHaveCount(0);
  });
});

test.describe("two windows", () => {
  test("move each other, in both directions", async ({ page }) => {
    await present(page, STORY, "2");
    const presenter = await openPresenter(page);
    await expect(room(presenter)).toHaveText(`2 of ${STEPS}`);
    await expect(presenter.getByRole("status").first()).toHaveText("In step with the projector");
    await presenter.getByRole("button", { name: "Next step" }).click();
    await expectStep(page, 3);
    await page.keyboard.press("ArrowRight");
    await expect(room(presenter)).toHaveText(`4 of ${STEPS}`);
    await presenter.keyboard.press("b");
    await expect(blank(page)).toHaveCount(1);
    await expect(presenter.getByText("The projected screen is blank")).toBeVisible();
    await blank(page).click();
    await expect(presenter.getByText("In step with the projector")).toBeVisible();
    await label(page, "Last IS territory").getByRole("link").click();
    await expect(presenter.getByText("The projector shows the event")).toBeVisible();
    await presenter.getByRole("button", { name: "Back to the step" }).click();
    await expectStep(page, 4);
    await expect(page.getByRole("button", { name: "Back to the step" })).toHaveCount(0);
  });

  test("the presenter sees notes, the next step and the time; the class does not see the notes", async ({
    page,
  }) => {
    await present(page, CLAIM, "1");
    const presenter = await openPresenter(page);
    const notes = presenter.locator(".presenter-notes");
    await expect(notes).toContainText("compare its four quotations");
    await expect(page.getByText("compare its four quotations")).toHaveCount(0);
    await expect(presenter.locator(".presenter-next-title")).toHaveText(
      "What was known that evening",
    );
    const elapsed = presenter.locator(".presenter-elapsed");
    await expect(elapsed).toHaveText(/^0:0[1-9]$/u);
    await presenter.getByRole("button", { name: "Pause" }).click();
    await expect(presenter.getByRole("button", { name: "Resume" })).toBeVisible();
    await presenter.getByRole("button", { name: "Reset" }).click();
    await expect(elapsed).toHaveText("0:00");
  });

  test("say when the other is gone, and find each other again", async ({ page }) => {
    await present(page, STORY, "3");
    const presenter = await openPresenter(page);
    await presenter.getByRole("button", { name: "Next step" }).click();
    await expectStep(page, 4);
    await page.reload();
    await expectStep(page, 4);
    await expect(presenter.getByText("In step with the projector")).toBeVisible();
    await page.close();
    await expect(presenter.getByText("The projector’s window is not open")).toBeVisible();
    await presenter.keyboard.press("ArrowRight");
    const [again] = await Promise.all([
      presenter.waitForEvent("popup"),
      presenter.getByRole("button", { name: "Open the projector’s window" }).click(),
    ]);
    await expectStep(again, 5);
    await expect(presenter.getByText("In step with the projector")).toBeVisible();
    await presenter.close();
    await expect(
      again.getByRole("button", { name: "Presenter’s window", exact: true }),
    ).toBeVisible();
  });

  test("can be in two languages", async ({ page, context }) => {
    await present(page, STORY, "2");
    const presenter = await openIn(context, `${HOME_NB}stories/the-years-before/?presenter`);
    await expect(presenter.getByText("I takt med projektoren")).toBeVisible();
    await expect(room(presenter)).toHaveText(`2 av ${STEPS}`);
    await presenter.getByRole("button", { name: "Neste trinn" }).click();
    await expectStep(page, 3);
  });
});

async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test.describe("read from the back of the room", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("no text of a step is smaller than 28 pixels, and none needs scrolling", async ({
    page,
  }) => {
    for (const path of [STORY, CLAIM, STORY.replace(HOME, HOME_NB), CLAIM.replace(HOME, HOME_NB)]) {
      await present(page, path, "1");
      const total = Number(/\d+$/u.exec((await count(page).textContent()) ?? "")?.[0]);
      for (let step = 1; step <= total; step++) {
        await expect(count(page)).toHaveText(new RegExp(` ${step} (?:of|av) `, "u"));
        expect(
          await readSmallest(page.locator(".present-step")),
          `${path} ${step}`,
        ).toBeGreaterThanOrEqual(28);
        expect(await readSmallest(page.locator(".present-count"))).toBeGreaterThanOrEqual(28);
        await expect
          .poll(() => readHidden(page.locator(".present-step")), `${path} ${step}`)
          .toBeLessThanOrEqual(0);
        await page.keyboard.press("ArrowRight");
      }
    }
  });
});

/** The smallest font size of any text inside. */
async function readSmallest(part: Locator): Promise<number> {
  return part.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? "").trim() === "") continue;
      if (parent.getBoundingClientRect().width <= 1) continue;
      least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return least;
  });
}

/** How many pixels of an element's content lie below its edge. */
async function readHidden(part: Locator): Promise<number> {
  return part.evaluate((element) => element.scrollHeight - element.clientHeight);
}

test.describe("motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the timeline flies from step to step", async ({ page }) => {
    await present(page, STORY, "3");
    await expect(label(page, "Bataclan")).toBeVisible();
    const distances = await page.evaluate(async () => {
      const find = () =>
        [...document.querySelectorAll<HTMLElement>(".tl-label")].find((each) =>
          each.textContent?.includes("Bataclan"),
        );
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
      const places = new Set<string>();
      for (let frame = 0; frame < 40; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        places.add(find()?.style.transform ?? "");
      }
      return places.size;
    });
    expect(distances).toBeGreaterThan(5);
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a swipe turns the step, and nothing is cut off", async ({ page }) => {
    await present(page, STORY, "2");
    const swipe = async (fromX: number, toX: number) => {
      const client = await page.context().newCDPSession(page);
      const at = (x: number) => [{ x, y: 200 }];
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(fromX) });
      for (let share = 1; share <= 4; share++) {
        const x = fromX + ((toX - fromX) * share) / 4;
        await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(x) });
      }
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe(300, 60);
    await expectStep(page, 3);
    await swipe(60, 300);
    await expectStep(page, 2);
    expect(await readOverflow(page)).toBe(0);
    expect(await findCrampedTargets(page)).toEqual([]);
  });
});

for (const scheme of ["dark", "light"] as const) {
  test(`nothing is inaccessible, ${scheme}`, async ({ browser }) => {
    const context = await browser.newContext({
      bypassCSP: true,
      reducedMotion: "reduce",
      baseURL: test.info().project.use.baseURL ?? "",
    });
    const page = await context.newPage();
    await present(page, STORY, "10");
    if (scheme === "light") await page.keyboard.press("l");
    await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
    await expectAccessible(page, "projector");
    expect(await findClippedTexts(page)).toEqual([]);
    await page.keyboard.press("s");
    await expectAccessible(page, "list of steps");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expectAccessible(page, "keys");
    await page.keyboard.press("Escape");
    const presenter = await openPresenter(page);
    await presenter.emulateMedia({ colorScheme: scheme });
    await expectAccessible(presenter, "presenter");
    await page.keyboard.press("b");
    await expectAccessible(page, "blank");
    await context.close();
  });
}
