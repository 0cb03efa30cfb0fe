import { addElement, IN_MARCH, openHost } from "./support/date-line.ts";
import {
  ATTACK,
  expectDrawn,
  findLabel,
  findQuotation,
  SCRIPT,
  TIMELINE,
} from "./support/embeds.ts";
import { expect, test } from "./support/test.ts";
import { watch } from "./support/watch.ts";

/** `<date-line>`s that come, go, move, and stand beside others. */
test.describe("comes and goes", () => {
  test("while it is still being fetched", async ({ page }) => {
    const { faults } = await watch(page);
    await openHost(page);
    await page.evaluate((src) => {
      for (let i = 0; i < 20; i++) {
        const element = document.createElement("date-line");
        element.setAttribute("src", src);
        document.body.append(element);
        element.remove();
      }
    }, TIMELINE);
    const element = await addElement(page, IN_MARCH);
    await expectDrawn(element);
    await expect(page.locator("date-line")).toHaveCount(1);
    expect(faults).toEqual([]);
  });

  test("several of them, each by itself", async ({ page }) => {
    await openHost(page);
    const first = await addElement(page, { ...IN_MARCH, id: "a" });
    await expectDrawn(first);
    await addElement(page, { ...IN_MARCH, id: "b", lang: "nb" });
    const second = page.locator("#b");
    await second.scrollIntoViewIfNeeded();
    await expectDrawn(second);
    await findLabel(second, ATTACK).click();
    await expect(findQuotation(second, ATTACK)).toBeVisible();
    await expect(findQuotation(page.locator("#a"), ATTACK)).toHaveCount(0);
  });

  test("with the script loaded twice", async ({ page }) => {
    const { faults } = await watch(page);
    await openHost(page);
    await page.addScriptTag({ url: SCRIPT });
    await page.addScriptTag({ url: `${SCRIPT}?again` });
    await expectDrawn(await addElement(page, IN_MARCH));
    expect(
      await page.evaluate(
        () => typeof (window as unknown as { Dateline: { create: unknown } }).Dateline.create,
      ),
    ).toBe("function");
    expect(faults).toEqual([]);
  });
});
