import {
  EXERCISES,
  EXERCISES_NB,
  middleOf,
  open,
  row,
  said,
  verdict,
} from "./support/exercises.ts";
import { expect, test } from "./support/test.ts";

test.describe("how sure is it", () => {
  const PATH = `${EXERCISES}?kind=sure&events=bataclan-attacks,us-warning,kabul-airport-attack&seed=1`;

  test("by dragging, by choosing, by keyboard; what is imprecise and what cannot be matched", async ({
    page,
  }) => {
    await test.step("by dragging, by choosing a card, and in the field by keyboard", async () => {
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
    await test.step("tells when a date is more or less precise than the words", async () => {
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
      // A word explained might tell the answer.
      await expect(page.locator(".match-row .term")).toHaveCount(0);
      await page.getByRole("button", { name: "Check" }).click();
      await expect(verdict(page)).toContainText("worth another look");
      await expect(page.locator(".match-row .term", { hasText: "Bataclan" })).toBeVisible();
      await expect(finer).toContainText(`The words are not that precise. They mean: ${day}.`);
      await expect(vaguer).toContainText(`the words say more: ${day}, evening.`);
      await expect(same).toContainText("that is what the words mean.");
      await expect(other).toContainText("Look at the words again.");
      await page.getByRole("button", { name: "Show the answers" }).click();
      await expect(verdict(page)).toHaveText("Each quotation now has its answer.");
      await expect(page.locator(".verdict-moves")).toHaveCount(0);
    });
    await test.step("says when the chosen events have nothing to match", async () => {
      await open(page, `${EXERCISES}?kind=sure&events=bataclan-attacks&seed=1`);
      await expect(page.getByText("too few quotations for this exercise")).toBeVisible();
    });
  });
});

test("who says so: sources to look in, and one speaker by whatever name", async ({ page }) => {
  await test.step("who says so: the sources are there to look in, and the answers say where", async () => {
    await open(page, `${EXERCISES_NB}?kind=who&seed=3`);
    await expect(page.locator(".exercise-sources").getByRole("link")).toHaveCount(3);
    await page.getByRole("button", { name: "Sjekk" }).click();
    await expect(verdict(page)).toHaveText("Ingen svar er valgt. Her ser du hva sitatene sier.");
    await page.getByRole("button", { name: "Vis svarene" }).click();
    await expect(page.locator(".verdict-stays")).toHaveCount(6);
    await expect(page.locator(".match-result").first().getByRole("link")).toHaveAttribute(
      "href",
      /articles\/.*#m-/u,
    );
  });
  await test.step("who says so: one speaker is one answer, by whatever name", async () => {
    const events = "isis-k-fixated-on-russia,two-arrested-in-germany";
    await open(page, `${EXERCISES}?kind=who&events=${events}&seed=1`);
    const clarke = "Colin Clarke (Norwegian report, Times of India)";
    await expect(page.locator(".match-card", { hasText: "Clarke" })).toHaveText(clarke);
    for (const words of ["fixated on Russia for the past", "fiksert på kritikk"]) {
      const found = page.locator(".match-row", { has: page.getByText(words) });
      await found.locator(".match-slot").click();
      await found.getByRole("button", { name: clarke }).click();
    }
    const other = page.locator(".match-row", { hasText: "blitt et prioritert mål" });
    await other.locator(".match-slot").click();
    await other.getByRole("button", { name: "The article itself (Norwegian report)" }).click();
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.locator(".verdict-stays")).toHaveCount(2);
    await expect(page.getByText("Who says it: Colin Clarke, Soufan Center.")).toContainText(
      "Who passes it on: Reuters, via The Times of India.",
    );
    await expect(other.locator(".verdict")).toContainText(
      "passes it on, but does not say it itself. It is said by: Lucas Webber",
    );
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

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
