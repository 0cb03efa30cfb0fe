import { ATTACK, EMBED, EMBED_NB, expectDrawn, findQuotation, WARNING } from "./support/embeds.ts";
import { expect, test } from "./support/test.ts";

/** The page for frames where it has little room, odd colours, or is asked for what it has not. */
test.describe("in a low frame", () => {
  test.use({ viewport: { width: 600, height: 220 } });

  test("nothing that an open event covers is seen or reached; Escape leads back from anywhere", async ({
    page,
  }) => {
    await page.goto(`${EMBED}?event=${WARNING.id}&paper=transparent`);
    await expect(findQuotation(page, WARNING)).toBeVisible();
    await expect(page.locator(".frame-head, .frame-stage").filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.locator(".tl")).toHaveCount(1);
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("Tab");
      const isOutside = await page.evaluate(
        () => document.activeElement?.closest(".frame-head, .frame-stage") !== null,
      );
      expect(isOutside).toBe(false);
    }

    await page.goto(`${EMBED}?event=${WARNING.id}`);
    await expect(page.locator(".tl")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(findQuotation(page, WARNING)).toBeHidden();
    await expect(page.locator(".frame-stage")).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest(".tl") !== null)).toBe(true);
  });
});

test("what the address colours can be read, whatever the reader's pages are", async ({ page }) => {
  for (const [query, scheme, isDark] of [
    ["paper=black", "light", true],
    ["paper=white", "dark", false],
    ["ink=white", "light", true],
    ["paper=transparent", "dark", true],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${EMBED}?${query}`);
    await expectDrawn(page, ATTACK);
    const html = page.locator("html");
    await expect(html, query).toHaveAttribute("data-theme", isDark ? "dark" : "light");
  }
});

test("says where there is nothing, in full", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 300 });
  await page.goto(`${EMBED}?view=1890&event=a-long-name-of-an-event-that-is-not-there`);
  const note = page.getByRole("status").filter({ hasText: "nothing in “1890”" });
  await expect(note).toBeVisible();
  const [inside = 0, outside = 0] = await note.evaluate(({ scrollHeight, clientHeight }) => [
    scrollHeight,
    clientHeight,
  ]);
  expect(inside).toBeLessThanOrEqual(outside + 1);
  await page.goto(`${EMBED_NB}?view=1890`);
  await expect(page.getByRole("status").filter({ hasText: "ingenting i «1890»" })).toBeVisible();
});

test("the way out keeps the range and the event", async ({ page }) => {
  await page.goto(`${EMBED}?view=2024-03&event=${WARNING.id}`);
  await expectDrawn(page);
  const way = page.locator(".frame-open");
  await expect(way).toHaveAttribute("href", new RegExp(`view=2024-03&event=${WARNING.id}$`, "u"));
  await page.keyboard.press("Escape");
  await expect(way).toHaveAttribute("href", /view=2024-03$/u);
});
