import { expect } from "@playwright/test";
import {
  expectNoFaults,
  expectNoSidewaysScroll,
  listSmallTargets,
  spaceText,
} from "./support/a11y.ts";
import { printPdf } from "./support/pdf.ts";
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

/** Stories by keyboard, with axe, on small screens and on paper, and the ways to them. */
const timeline = readTimeline();
const YEARS = findStory("the-years-before");
/** Without spaces: lines break where they like. */
const squeeze = (text: string) => text.replace(/\s/gu, "").replaceAll("ʼ", "’");

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

  test("axe finds no fault in a story, in the classroom, and before the script", async ({
    page,
  }) => {
    await test.step("axe finds no fault in a story, at a link that has changed, with an event chosen", async () => {
      await openStory(page, `${storyPage(YEARS.id)}?step=9.gone`);
      await strongLabels(page).locator("a").first().click();
      await expect(page.locator(".story-chosen")).toBeVisible();
      await page.getByText("Embed this story").click();
      await expectNoFaults(page);
      expect(await listSmallTargets(page)).toEqual([]);
    });
    await test.step("axe finds no fault in the classroom's first page", async () => {
      await page.goto(`${HOME}classroom/`);
      await expect(page.getByRole("group", { name: "Language" })).toBeVisible();
      await expectNoFaults(page);
      expect(await listSmallTargets(page)).toEqual([]);
    });
    await test.step("axe finds no fault before the script", async () => {
      await page.route("**/*.js", (route) => route.abort());
      for (const path of [storyPage(YEARS.id), `${HOME_NB}classroom/`]) {
        await page.goto(path);
        await expectNoFaults(page);
      }
    });
  });
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("fits, with the drawing above the text, also at a link and with spaced text", async ({
      page,
    }) => {
      await test.step("nothing is wider than the window, and the drawing stays above the text", async () => {
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
          expect(panel?.height ?? height).toBeLessThanOrEqual(height * (width < 720 ? 0.34 : 0.41));
          const named = page.locator(width < 720 ? ".story-named" : ".story-host");
          for (const id of YEARS.steps[index]?.events ?? []) {
            const { title } = timeline.events.find((event) => event.id === id) ?? {};
            await expect(named.getByText(title?.en ?? "?")).toBeVisible();
          }
        }
        expect(await listSmallTargets(page)).toEqual([]);
      });
      await test.step("a step that a link names begins below the drawing", async () => {
        await openStory(page, `${storyPage(YEARS.id)}?step=6`);
        const heading = await stepOf(page, 5).getByRole("heading").boundingBox();
        const panel = await page.locator(".story-panel").boundingBox();
        const edge = (panel?.y ?? 0) + (panel?.height ?? 0);
        expect(heading?.y ?? 0).toBeGreaterThanOrEqual(edge);
        expect(heading?.y ?? height).toBeLessThan(height * 0.8);
      });
      await test.step("text that is spaced more widely is not cut", async () => {
        await openStory(page, `${storyPage(YEARS.id)}?step=9`);
        await spaceText(page);
        await expectNoSidewaysScroll(page, "spaced");
      });
    });
  });
}

test("on paper: within the margins, a title stays with its text and a question with its step", async ({
  page,
}) => {
  for (const story of timeline.stories) {
    await openStory(page, storyPage(story.id));
    await expect(page.locator(".story-paper > svg").first()).toBeAttached();
    const pages = await printPdf(page);
    expect(pages.length).toBeLessThanOrEqual(story.steps.length + 1);
    expect(pages.flatMap(({ inMargin }) => inMargin)).toEqual([]);
    const texts = pages.map(({ text }) => squeeze(text));
    expect(texts.join("")).not.toContain("Embedthisstory");
    const pageOf = (words = "") => {
      const index = texts.findIndex((text) => text.includes(squeeze(words)));
      expect(index, words).toBeGreaterThanOrEqual(0);
      return index;
    };
    for (const { title, text, question, passages = [] } of story.steps) {
      expect(texts[pageOf(text?.en)], title.en).toContain(squeeze(title.en ?? ""));
      if (passages.length === 0) continue;
      expect(texts[pageOf(question?.en)]).toContain(squeeze(passages.at(-1)?.exact ?? ""));
    }
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".story-panel")).toBeHidden();
  await expect(page.locator(".story-paper > svg").first()).toBeVisible();
});

test("from the app to a story and back, and when the data cannot be had", async ({ page }) => {
  await test.step("from the app's menu to the classroom, to a story, and back to the timeline", async () => {
    await page.goto("./");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("link", { name: "Classroom", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Classroom");
    // Only the script has it: a click while it takes the page over could be lost.
    await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
    await page.getByRole("link", { name: YEARS.title.en ?? "", exact: true }).click();
    await expect(page.locator(".story-panel canvas").first()).toBeVisible();
    await page.getByRole("link", { name: timeline.title.en ?? "", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${HOME}$`, "u"));
  });
  await test.step("without the data the prerendered story stays, and one can try again", async () => {
    await page.route("**/timeline.json", (route) => route.abort());
    await page.goto(storyPage(YEARS.id));
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator(".story-step")).toHaveCount(YEARS.steps.length);
    await page.unroute("**/timeline.json");
    await page.getByRole("button", { name: /again/iu }).click();
    await expect(page.locator(".story-panel canvas").first()).toBeVisible();
  });
});
