import { expect, type Page } from "@playwright/test";
import { printStepAddress } from "#core/story";
import { nextFrames } from "./support/app.ts";
import { HOME, HOME_NB, readTimeline } from "./support/site.ts";
import {
  findStory,
  openStory,
  scrollTo,
  stepOf,
  storyPage,
  strongLabels,
} from "./support/story.ts";
import { test } from "./support/test.ts";

/** Stories as pages to scroll. */
const timeline = readTimeline();
const YEARS = findStory("the-years-before");
const flat = (text: string) => text.replace(/\s+/gu, " ");
const current = (page: Page) => page.locator(".story-step[aria-current=step]");

/** The names of the step's events that do not lie wholly in the drawing. */
async function listCutLabels(page: Page): Promise<readonly string[]> {
  return strongLabels(page).evaluateAll((labels) =>
    labels.flatMap((label) => {
      const box = label.getBoundingClientRect();
      const room = label.closest(".story-host")?.getBoundingClientRect();
      const isWhole =
        room !== undefined &&
        box.left >= room.left &&
        box.right <= room.right &&
        box.bottom <= room.bottom;
      return isWhole ? [] : [label.textContent ?? ""];
    }),
  );
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const story of timeline.stories) {
    test(`${story.id} is whole in both languages: every step with its words, quotations and drawing`, async ({
      page,
    }) => {
      for (const [locale, home] of [
        ["en", HOME],
        ["nb", HOME_NB],
      ] as const) {
        await page.goto(storyPage(story.id, home));
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title[locale] ?? "");
        const steps = page.locator(".story-step");
        await expect(steps).toHaveCount(story.steps.length);
        const shown = await steps.evaluateAll((places) =>
          places.map((place) => {
            const drawings = [...place.querySelectorAll("svg.drawing")].filter((drawing) =>
              drawing.checkVisibility({ visibilityProperty: true }),
            );
            const links = drawings.flatMap((drawing) => [
              ...drawing.querySelectorAll("a:not(.faint)"),
            ]);
            return {
              titles: [...place.querySelectorAll("h2")].map((title) => title.textContent ?? ""),
              text: place.textContent ?? "",
              quotations: place.querySelectorAll("blockquote").length,
              drawings: drawings.length,
              links: links.map((link) => link.getAttribute("href") ?? ""),
            };
          }),
        );
        for (const [index, step] of story.steps.entries()) {
          const { titles = [], text = "", quotations, drawings, links } = shown[index] ?? {};
          expect(titles.map(flat)).toEqual([step.title[locale] ?? ""]);
          for (const said of [step.text, step.question]) {
            if (said !== undefined) expect(flat(text)).toContain(flat(said[locale] ?? ""));
          }
          expect(quotations).toBe(step.passages?.length ?? 0);
          for (const { exact } of step.passages ?? []) expect(flat(text)).toContain(flat(exact));
          if (step.notes !== undefined) expect(flat(text)).not.toContain(step.notes[locale]);
          expect(drawings).toBe(1);
          for (const id of step.events ?? []) {
            expect(links?.filter((href) => href.includes(`/events/${id}/`))).toHaveLength(1);
          }
        }
      }
    });
  }

  test("without script the drawing stays with its step, and links lead to steps", async ({
    page,
  }) => {
    await test.step("the drawing stays while the text of its step moves", async () => {
      await page.goto(storyPage(YEARS.id));
      const step = stepOf(page, 8);
      const drawing = step.locator("svg.drawing:visible");
      await step.scrollIntoViewIfNeeded();
      await step.evaluate((element) => element.scrollIntoView({ block: "start" }));
      const before = await drawing.boundingBox();
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, 150);
      await expect.poll(async () => (await step.boundingBox())?.y ?? 0).toBeLessThanOrEqual(-149);
      const after = await drawing.boundingBox();
      expect(after?.y ?? 0).toBeGreaterThanOrEqual(0);
      expect((before?.y ?? 0) - (after?.y ?? 0)).toBeLessThan(150);
    });
    await test.step("the contents and a link that was shared lead to the step", async () => {
      await page.goto(storyPage(YEARS.id));
      await page.getByRole("navigation", { name: "Steps" }).getByRole("link").nth(4).click();
      await expect(stepOf(page, 4)).toBeInViewport();
      await page.goto(`${storyPage(YEARS.id)}?step=7.fixated-on-russia#s-${YEARS.steps[6]?.id}`);
      await expect(stepOf(page, 6)).toBeInViewport();
    });
  });

  test("every page for the classroom says what it is, and leads to what can be read", async ({
    page,
  }) => {
    for (const home of [HOME, HOME_NB]) {
      await page.goto(home);
      await page
        .locator(".page-foot")
        .getByRole("link", { name: /^(Classroom|Undervisning)$/u })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${home}classroom/$`, "u"));
      for (const story of timeline.stories) {
        await expect(page.locator(`a[href$="stories/${story.id}/"]`).first()).toBeVisible();
      }
      for (const folder of ["stories/own/", "handout/", "exercises/"]) {
        await page.goto(`${home}${folder}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByText(/JavaScript/u).first()).toBeVisible();
      }
    }
  });
});

test.describe("scrolling", () => {
  test("the timeline stays and follows, step by step, forwards and back", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openStory(page, storyPage(YEARS.id));
    expect(new URL(page.url()).search).toBe("");
    const order = [...YEARS.steps.keys(), 5, 1];
    for (const index of order) {
      await scrollTo(page, index);
      await expect(current(page)).toHaveAttribute("id", `s-${YEARS.steps[index]?.id}`);
      await expect(page.locator(".story-where")).toContainText(YEARS.steps[index]?.title.en ?? "");
      const wanted = [
        ...(YEARS.steps[index]?.events ?? []),
        ...(YEARS.steps[index]?.highlight ?? []),
      ];
      const links = strongLabels(page).locator("a");
      await expect
        .poll(() => links.evaluateAll((all) => all.map((a) => (a as HTMLElement).dataset.event)))
        .toEqual(expect.arrayContaining([...new Set(wanted)]));
      await expect.poll(() => listCutLabels(page)).toEqual([]);
      const panel = await page.locator(".story-panel").boundingBox();
      // The head of the story goes before the first step.
      if (index > 0) expect(Math.abs(panel?.y ?? 99)).toBeLessThanOrEqual(1);
    }
    await expect(page).toHaveURL(
      new RegExp(`\\?step=${printStepAddress(YEARS, 1)}#s-${YEARS.steps[1]?.id}$`, "u"),
    );
  });

  test("a quotation’s words, what is chosen in the drawing, and the wheel over it", async ({
    page,
  }) => {
    await test.step("a quotation’s words are explained below it, and it stays as it is", async () => {
      await openStory(page, `${storyPage("how-a-claim-was-weighed")}?step=4`);
      const quotation = stepOf(page, 3).locator(".story-quotation").first();
      const words = quotation.locator("blockquote");
      const before = await words.textContent();
      await words.getByRole("button", { name: "Gordon Corera" }).click();
      const note = quotation.locator("blockquote + .term-note");
      await expect(note).toBeFocused();
      await expect(note).toBeInViewport();
      expect(await words.textContent()).toBe(before);
      await page.keyboard.press("Escape");
      await expect(note).toHaveCount(0);
    });
    await test.step("what is chosen in the drawing is told, and the next step forgets it", async () => {
      await openStory(page, storyPage(YEARS.id));
      await scrollTo(page, 8);
      await strongLabels(page).locator("a[data-event=fsb-foils-synagogue-attack]").click();
      const chosen = page.locator(".story-chosen");
      await expect(chosen).toContainText("FSB says it foiled synagogue attack");
      await expect(chosen.getByRole("link")).toHaveAttribute(
        "href",
        /\/events\/fsb-foils-synagogue-attack\/$/u,
      );
      await scrollTo(page, 9);
      await expect(chosen).toHaveCount(0);
    });
    await test.step("the wheel over the drawing scrolls the page", async () => {
      await openStory(page, storyPage(YEARS.id));
      await scrollTo(page, 2);
      const before = await page.evaluate(() => scrollY);
      await page.locator(".story-host").hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
    });
  });

  test("who reloads, or comes back, is where the reading was", async ({ page }) => {
    await openStory(page, storyPage(YEARS.id));
    await scrollTo(page, 6);
    await expect(page).toHaveURL(/step=7\./u);
    await page.reload();
    await expect(page.locator(".story-panel canvas").first()).toBeVisible();
    await expect(current(page)).toHaveAttribute("id", `s-${YEARS.steps[6]?.id}`);
    await expect(stepOf(page, 6).getByRole("heading")).toBeInViewport();
  });
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the timeline flies from step to step; without, it is there at once", async ({ page }) => {
    await openStory(page, storyPage(YEARS.id));
    await page.evaluate(() => {
      const seen = new Set<string>();
      const look = () => {
        const labels = [...document.querySelectorAll(".story-host .tl-label")];
        seen.add(labels.map((each) => Math.round(each.getBoundingClientRect().x)).join());
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { countPictures: () => seen.size });
    });
    const count = () =>
      page.evaluate(() => (window as unknown as { countPictures: () => number }).countPictures());
    const before = await count();
    await scrollTo(page, 4);
    await expect.poll(count).toBeGreaterThan(before + 5);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 0)));
    await expect
      .poll(async () => {
        const first = await count();
        await nextFrames(page, 20);
        return (await count()) - first;
      })
      .toBe(0);
    const still = await count();
    await scrollTo(page, 1);
    await nextFrames(page, 20);
    expect((await count()) - still).toBeLessThanOrEqual(3);
  });
});

test.describe("links to steps", () => {
  const third = YEARS.steps[2]?.id ?? "";
  const links = [
    [`?step=3.${third}`, 2, undefined],
    [`#s-${third}`, 2, undefined],
    ["?step=4", 3, undefined],
    [`?step=9.${third}`, 2, "now in another place"],
    ["?step=5.what-was-here", 4, "no longer in it"],
    ["?step=99.gone", YEARS.steps.length - 1, "no longer in it"],
    ["?step=nonsense", 0, "does not lead to any step"],
    ["#s-nonsense", 0, "does not lead to any step"],
  ] as const;

  test("a link opens its step, and says what is not as it was; a step’s number is such a link", async ({
    page,
  }) => {
    for (const [query, index, note] of links) {
      await test.step(`${query} opens step ${index + 1}`, async () => {
        await page.goto("about:blank");
        await openStory(page, storyPage(YEARS.id) + query);
        const step = stepOf(page, index);
        await expect(step.getByRole("heading")).toBeInViewport();
        await expect(step).toHaveAttribute("aria-current", "step");
        const told = page.locator(".story-note");
        if (note === undefined) await expect(told).toHaveCount(0);
        else {
          await expect(step.locator(".story-note")).toContainText(note);
          await expect(told).toBeInViewport();
          await told.getByRole("button", { name: "Dismiss" }).click();
          await expect(told).toHaveCount(0);
        }
      });
    }
    const href = await stepOf(page, 3)
      .getByRole("link", { name: /^Link to this step/u })
      .getAttribute("href");
    await openStory(page, href ?? "");
    await expect(stepOf(page, 3)).toHaveAttribute("aria-current", "step");
  });
});

test.describe("in Norwegian", () => {
  test("the other language is another page; a link to a step is the same in both", async ({
    page,
  }) => {
    await openStory(page, storyPage(YEARS.id));
    await page.getByRole("button", { name: "Norsk" }).click();
    await expect(page).toHaveURL(new RegExp(`/${storyPage(YEARS.id, HOME_NB)}$`, "u"));
    await openStory(page, `${storyPage(YEARS.id, HOME_NB)}?step=4`);
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
    await expect(current(page).getByRole("heading")).toHaveText(YEARS.steps[3]?.title.nb ?? "");
    await expect(page.locator(".story-where")).toContainText("4 av 11");
  });
});
