import { expect, type Locator, type Page } from "@playwright/test";
import type { Story } from "#core/model";
import { printStepAddress } from "#core/story";
import {
  expectNoFaults,
  expectNoSidewaysScroll,
  listSmallTargets,
  spaceText,
} from "./support/a11y.ts";
import { nextFrames } from "./support/app.ts";
import { COLLECTION, HOME, HOME_NB, readTimeline } from "./support/site.ts";
import { test } from "./support/test.ts";

/** Stories as pages to scroll, as documents for frames, and the way to them. */
const timeline = readTimeline();
const storyPage = (id: string, home = HOME) => `${home}stories/${id}/`;
const findStory = (id: string): Story => {
  const story = timeline.stories.find((each) => each.id === id);
  if (story === undefined) throw new Error(`story: no ${id}`);
  return story;
};
const YEARS = findStory("the-years-before");
const flat = (text: string) => text.replace(/\s+/gu, " ");

async function openStory(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(".story-panel canvas").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await nextFrames(page, 3);
}

const stepOf = (page: Page, index: number): Locator => page.locator(".story-step").nth(index);
const current = (page: Page): Locator => page.locator(".story-step[aria-current=step]");
const strongLabels = (page: Page): Locator => page.locator(".story-host .tl-label:not(.faint)");

/** Scrolls as a reader does, until the middle of a step is in the middle of the window. */
async function scrollTo(page: Page, index: number): Promise<void> {
  await stepOf(page, index).evaluate((step) => {
    const { top } = step.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight * 0.4, behavior: "instant" });
  });
  await nextFrames(page, 3);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const story of timeline.stories) {
    for (const [locale, home] of [
      ["en", HOME],
      ["nb", HOME_NB],
    ] as const) {
      test(`${story.id} is whole in ${locale}: every step with its words, quotations and drawing`, async ({
        page,
      }) => {
        await page.goto(storyPage(story.id, home));
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title[locale] ?? "");
        const steps = page.locator(".story-step");
        await expect(steps).toHaveCount(story.steps.length);
        for (const [index, step] of story.steps.entries()) {
          const place = steps.nth(index);
          await expect(place.getByRole("heading", { level: 2 })).toHaveText(
            step.title[locale] ?? "",
          );
          const text = flat((await place.textContent()) ?? "");
          for (const said of [step.text, step.question]) {
            if (said !== undefined) expect(text).toContain(flat(said[locale] ?? ""));
          }
          expect(await place.locator("blockquote").count()).toBe(step.passages?.length ?? 0);
          for (const { exact } of step.passages ?? []) expect(text).toContain(flat(exact));
          if (step.notes !== undefined) expect(text).not.toContain(step.notes[locale]);
          await expect(place.locator("svg.drawing:visible")).toHaveCount(1);
          for (const id of step.events ?? []) {
            await expect(
              place.locator(`svg.drawing:visible a:not(.faint)[href*="/events/${id}/"]`),
            ).toHaveCount(1);
          }
        }
      });
    }
  }

  test("the drawing stays while the text of its step moves", async ({ page }) => {
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

  test("the contents and a link that was shared lead to the step", async ({ page }) => {
    await page.goto(storyPage(YEARS.id));
    await page.getByRole("navigation", { name: "Steps" }).getByRole("link").nth(4).click();
    await expect(stepOf(page, 4)).toBeInViewport();
    await page.goto(`${storyPage(YEARS.id)}?step=7.fixated-on-russia#s-${YEARS.steps[6]?.id}`);
    await expect(stepOf(page, 6)).toBeInViewport();
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
      const panel = await page.locator(".story-panel").boundingBox();
      // The head of the story goes before the first step.
      if (index > 0) expect(Math.abs(panel?.y ?? 99)).toBeLessThanOrEqual(1);
    }
    await expect(page).toHaveURL(
      new RegExp(`\\?step=${printStepAddress(YEARS, 1)}#s-${YEARS.steps[1]?.id}$`, "u"),
    );
  });

  test("what is chosen in the drawing is told, and the next step forgets it", async ({ page }) => {
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

  test("the wheel over the drawing scrolls the page", async ({ page }) => {
    await openStory(page, storyPage(YEARS.id));
    await scrollTo(page, 2);
    const before = await page.evaluate(() => scrollY);
    await page.locator(".story-host").hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
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
  for (const [query, index, note] of [
    [`?step=3.${third}`, 2, undefined],
    [`#s-${third}`, 2, undefined],
    ["?step=4", 3, undefined],
    [`?step=9.${third}`, 2, "now in another place"],
    ["?step=5.what-was-here", 4, "no longer in it"],
    ["?step=99.gone", YEARS.steps.length - 1, "no longer in it"],
    ["?step=nonsense", 0, "does not lead to any step"],
    ["#s-nonsense", 0, "does not lead to any step"],
  ] as const) {
    test(`${query} opens step ${index + 1}${note === undefined ? "" : ` and says “${note}”`}`, async ({
      page,
    }) => {
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

  test("a step's number is the link to it", async ({ page }) => {
    await openStory(page, storyPage(YEARS.id));
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

test("presenting begins at the step that is read", async ({ page }) => {
  await openStory(page, `${storyPage(YEARS.id)}?step=4`);
  await expect(page.getByRole("link", { name: "Present" })).toHaveAttribute(
    "href",
    /\/stories\/the-years-before\/\?present&step=4\./u,
  );
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole("link", { name: "Present" })).toHaveCount(1);
});

test.describe("by keyboard alone", () => {
  test("from the top to the steps, on and back; each is told once", async ({ page }) => {
    await openStory(page, storyPage(YEARS.id));
    const next = page.getByRole("button", { name: "Next step" });
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await next.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(next).toBeFocused();
    const status = page.locator(".story > [role=status]");
    for (const index of [1, 2, 3]) {
      await page.keyboard.press("Enter");
      await expect(status).toHaveText(
        `Step ${index + 1} of ${YEARS.steps.length}: ${YEARS.steps[index]?.title.en}`,
      );
      await expect(stepOf(page, index)).toHaveAttribute("aria-current", "step");
      await expect(stepOf(page, index).getByRole("heading")).toBeInViewport();
      await expect(next).toBeFocused();
    }
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(stepOf(page, 2)).toHaveAttribute("aria-current", "step");
  });
});

test.describe("for everyone", () => {
  test.describe.configure({ timeout: 120_000 });
  test.use({ bypassCSP: true });

  test("axe finds no fault in a story, at a link that has changed, with an event chosen", async ({
    page,
  }) => {
    await openStory(page, `${storyPage(YEARS.id)}?step=9.gone`);
    await strongLabels(page).locator("a").first().click();
    await expect(page.locator(".story-chosen")).toBeVisible();
    await expectNoFaults(page);
    expect(await listSmallTargets(page)).toEqual([]);
  });

  test("axe finds no fault in the classroom's first page", async ({ page }) => {
    await page.goto(`${HOME}classroom/`);
    await expect(page.getByRole("group", { name: "Language" })).toBeVisible();
    await expectNoFaults(page);
    expect(await listSmallTargets(page)).toEqual([]);
  });

  test("axe finds no fault before the script", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    for (const path of [storyPage(YEARS.id), `${HOME_NB}classroom/`]) {
      await page.goto(path);
      await expectNoFaults(page);
    }
  });
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("nothing is wider than the window, and the drawing stays above the text", async ({
      page,
    }) => {
      for (const path of [storyPage(YEARS.id), `${HOME}classroom/`]) {
        await page.goto(path);
        await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
        await expectNoSidewaysScroll(page, path);
      }
      await openStory(page, storyPage(YEARS.id));
      for (const index of [2, 8, 10]) {
        await scrollTo(page, index);
        await expect(stepOf(page, index)).toHaveAttribute("aria-current", "step");
        const panel = await page.locator(".story-panel").boundingBox();
        expect(Math.abs(panel?.y ?? 99)).toBeLessThanOrEqual(1);
        expect(panel?.height ?? height).toBeLessThan(height / 2);
      }
      expect(await listSmallTargets(page)).toEqual([]);
    });

    test("a step that a link names begins below the drawing", async ({ page }) => {
      await openStory(page, `${storyPage(YEARS.id)}?step=6`);
      const heading = await stepOf(page, 5).getByRole("heading").boundingBox();
      const panel = await page.locator(".story-panel").boundingBox();
      const edge = (panel?.y ?? 0) + (panel?.height ?? 0);
      expect(heading?.y ?? 0).toBeGreaterThanOrEqual(edge);
      expect(heading?.y ?? height).toBeLessThan(height * 0.8);
    });

    test("text that is spaced more widely is not cut", async ({ page }) => {
      await openStory(page, `${storyPage(YEARS.id)}?step=9`);
      await spaceText(page);
      await expectNoSidewaysScroll(page, "spaced");
    });
  });
}

test("on paper the text stands alone, step after step, and nothing of it is lost", async ({
  page,
}) => {
  await openStory(page, storyPage(YEARS.id));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".story-panel")).toBeHidden();
  await expect(page.locator(".app-tools")).toBeHidden();
  for (const step of YEARS.steps) {
    await expect(page.locator(`#s-${step.id}`)).toBeVisible();
  }
  const heights = await page
    .locator(".story-step")
    .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(760);
});

test("from the app's menu to the classroom, to a story, and back to the timeline", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Classroom", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Classroom");
  await page.getByRole("link", { name: YEARS.title.en ?? "", exact: true }).click();
  await expect(page.locator(".story-panel canvas").first()).toBeVisible();
  await page.getByRole("link", { name: timeline.title.en ?? "", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${HOME}$`, "u"));
});

test("without the data the prerendered story stays, and one can try again", async ({ page }) => {
  await page.route("**/timeline.json", (route) => route.abort());
  await page.goto(storyPage(YEARS.id));
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator(".story-step")).toHaveCount(YEARS.steps.length);
  await page.unroute("**/timeline.json");
  await page.getByRole("button", { name: /again/iu }).click();
  await expect(page.locator(".story-panel canvas").first()).toBeVisible();
});

test.describe("in a frame of another page", () => {
  const path = `embed/${COLLECTION}/stories/${YEARS.id}/`;

  for (const [locale, at] of [
    ["en", path],
    ["nb", `${path}nb/`],
  ] as const) {
    test(`the story is one document in ${locale} that asks for nothing and leads out of the frame`, async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith("data:")) asked.push(request.url());
      });
      await page.setViewportSize({ width: 640, height: 560 });
      await page.goto(at);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(YEARS.title[locale] ?? "");
      await expect(page.locator(".story-step")).toHaveCount(YEARS.steps.length);
      expect(asked).toHaveLength(1);
      await expectNoSidewaysScroll(page, at);
      const step = stepOf(page, 8);
      await step.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await page.mouse.move(300, 450);
      await page.mouse.wheel(0, 200);
      await expect.poll(async () => (await step.boundingBox())?.y ?? 0).toBeLessThan(-190);
      const drawing = await step.locator("svg.drawing:visible").boundingBox();
      expect(Math.abs(drawing?.y ?? 99)).toBeLessThanOrEqual(1);
      const [popup] = await Promise.all([
        page.context().waitForEvent("page"),
        step.locator(".story-number a").click(),
      ]);
      await expect(popup).toHaveURL(/stories\/the-years-before\/\?step=9\./u);
    });
  }
});
