import {
  blank,
  CLAIM,
  count,
  expectStep,
  label,
  present,
  room,
  STEPS,
  STORY,
  title,
} from "./support/present.ts";
import { HOME, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

test.describe("on the projector", () => {
  test("steps go on and back, and to a number and by the list", async ({ page }) => {
    await test.step("steps go on and back by key, by click and by button, and no further than the ends", async () => {
      await present(page);
      await expectStep(page, 1);
      for (const key of ["ArrowRight", "ArrowDown", "PageDown", " "])
        await page.keyboard.press(key);
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
    await test.step("a number and Enter go to a step, and so does the list", async () => {
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
  });

  test("the screen goes dark and comes back; full screen and out of it", async ({ page }) => {
    await test.step("the screen goes dark and comes back to the same step", async () => {
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
    await test.step("full screen, and out of it with the presentation", async () => {
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
  });

  test("quotations, events on the timeline, and what Escape closes", async ({ page }) => {
    await test.step("shows the quotation as it stands in the article, with its date underlined", async () => {
      await present(page, STORY, "10");
      const quotes = page.getByRole("region", { name: "Quotations" }).locator("blockquote");
      await expect(quotes.first()).toHaveText(
        '“There is also the question of the US warning on 7 March about "extremists" attacking concerts.”',
      );
      await expect(quotes.first().locator("u")).toHaveText("on 7 March");
      await expect(page.locator(".present-step figcaption").first()).toHaveText(
        "BBC, via The Star, Kenya · 22 March 2024",
      );
      await expect(quotes.nth(1)).toHaveAttribute("lang", "nb");
    });
    await test.step("an event on the timeline opens with all its quotations, and Escape goes back", async () => {
      await present(page, CLAIM, "1");
      await label(page, "Attack on Crocus City Hall").getByRole("link").click();
      await expect(title(page)).toHaveText("Attack on Crocus City Hall");
      await expect(page.getByRole("region", { name: "Quotations" }).locator("figure")).toHaveCount(
        4,
      );
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
    await test.step("Escape closes what is open, and only then the presentation", async () => {
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
  });

  test("names every event of the step in the drawing, inside the screen, on a phone too", async ({
    page,
  }) => {
    const { stories } = readTimeline();
    for (const size of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(size);
      for (const { id, steps } of stories) {
        await present(page, `${HOME}stories/${id}/`, "1");
        for (const [at, step] of steps.entries()) {
          await page.keyboard.type(String(at + 1));
          await page.keyboard.press("Enter");
          const where = `${size.width} ${id} ${at + 1}`;
          await expect(page).toHaveURL(new RegExp(`step=${at + 1}\\.`, "u"));
          for (const event of [...(step.events ?? []), ...(step.highlight ?? [])]) {
            const name = page.locator(`.tl-label a[data-event="${event}"] .tl-title`);
            await expect(name, where).toBeInViewport({ ratio: 0.99 });
          }
          // Of 2014 alone: in the step about 2015 its name would stand under a year that is not its own.
          if (step.view === "2015/2016")
            await expect(page.locator('.tl-label a[data-event="isis-k-formed"]')).toHaveCount(0);
        }
      }
    }
  });

  test("a link to a step opens it; the story goes on where it was", async ({ page }) => {
    await test.step("a link to a step opens it, and says when the story has changed", async () => {
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
      await page.goto(`${STORY}?presenter&step=4.no-longer-there`);
      await expect(room(page)).toHaveText(`4 of ${STEPS}`);
      await expect(page.getByRole("alert")).toContainText("no longer in it");
    });
    await test.step("goes on where it was, after a reload and from the story's own address", async () => {
      await present(page);
      await page.keyboard.press("5");
      await page.keyboard.press("Enter");
      await expectStep(page, 5);
      await page.reload();
      await expectStep(page, 5);
      await present(page);
      await expectStep(page, 5);
    });
  });

  test("each step is said once, and letters can be switched off", async ({ page }) => {
    await test.step("says each step once to those who hear it", async () => {
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
          .poll(() =>
            page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length),
          )
          .toBe(step - 1);
      }
      const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      expect(said.map((text) => /^Step (\d+) of 11: \S/u.exec(text)?.[1])).toEqual(["2", "3", "4"]);
    });
    await test.step("without single-key shortcuts letters do nothing, arrows still do", async () => {
      await present(page, STORY, "1");
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
});
