import type { BrowserContext, Page } from "@playwright/test";
import {
  below,
  blank,
  CLAIM,
  count,
  expectStep,
  hasMore,
  label,
  linkToOwnStory,
  openPresenter,
  present,
  room,
  STEPS,
  STORY,
  stepArea,
} from "./support/present.ts";
import { HOME_NB } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

test.describe("two windows", () => {
  test("move each other, in one language or two, and show the class no notes", async ({
    page,
    context,
  }) => {
    await test.step("move each other, in both directions", async () => {
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
      await presenter.close();
    });
    await test.step("the presenter sees notes, the next step and the time; the class does not see the notes", async () => {
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
      await presenter.close();
    });
    await test.step("can be in two languages", async () => {
      await present(page, STORY, "2");
      const presenter = await openIn(context, `${HOME_NB}stories/the-years-before/?presenter`);
      await expect(presenter.getByText("I takt med projektoren")).toBeVisible();
      await expect(room(presenter)).toHaveText(`2 av ${STEPS}`);
      await presenter.getByRole("button", { name: "Neste trinn" }).click();
      await expectStep(page, 3);
    });
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
    // Its goodbye can get lost as it closes: then it is missed once it has left some questions unanswered.
    await expect(
      again.getByRole("button", { name: "Presenter’s window", exact: true }),
    ).toBeVisible({ timeout: 10_000 });
  });

  test("show the rest of a long step before the next one, from either window", async ({ page }) => {
    await page.goto(linkToOwnStory());
    const presenter = await openPresenter(page);
    const hint = presenter.getByText("The projector has more to show below");
    await expect(hint).toBeVisible();
    const area = stepArea(page);
    const readTop = () => area.evaluate(({ scrollTop }) => scrollTop);
    await presenter.getByRole("button", { name: "Scroll down" }).click();
    await expect.poll(readTop).toBeGreaterThan(100);
    let presses = 1;
    for (; (await hasMore(page)) && presses < 40; presses++) {
      await expect(hint).toBeVisible();
      const top = await readTop();
      await presenter.keyboard.press("PageDown");
      await expect.poll(readTop).toBeGreaterThan(top);
    }
    await expect(area.getByText("And the last word?")).toBeInViewport({ ratio: 0.99 });
    await expect(room(presenter)).toHaveText("1 of 2");
    await expect(hint).toHaveCount(0);
    await presenter.getByRole("button", { name: "Next step" }).click();
    await expect(count(page)).toHaveText("My own · 2 of 2");
    await expect(below(page)).toHaveCount(0);
    // Back goes at once, and begins at the top.
    await presenter.keyboard.press("PageUp");
    await expect(room(presenter)).toHaveText("1 of 2");
    await expect(presenter.getByRole("button", { name: "Scroll down" })).toBeVisible();
    expect(await readTop()).toBe(0);
    await page.close();
    // With no screen to scroll, the next step is the next step.
    await presenter.getByRole("button", { name: "Next step" }).click();
    await expect(room(presenter)).toHaveText("2 of 2");
  });
});

async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}
