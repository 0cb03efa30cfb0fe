import { nextFrames } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { listOperable, tabThrough } from "./support/focus.ts";
import {
  findClippedTexts,
  findCrampedTargets,
  readOverflow,
  setTextSpacing,
} from "./support/geometry.ts";
import {
  EVENTS_CSV,
  findLabel,
  findPanel,
  makeFile,
  OPEN_NB,
  openFile,
  openPage,
  UNDECIDED_CSV,
  waitForTable,
} from "./support/open.ts";
import { expect, test } from "./support/test.ts";

/** The page for one's own file by keyboard, on small screens, and by axe. */
test("Tab reaches everything on the way, in order, and the focus is always seen", async ({
  page,
}) => {
  const check = async (where: string) => {
    const operable = await listOperable(page);
    const stops = await tabThrough(page);
    const orders = stops.map(({ order }) => order);
    expect(orders, where).toEqual([...orders].sort((a, b) => a - b));
    const missed = operable.filter(({ order }) => !orders.includes(order));
    expect(
      missed.map(({ name }) => name),
      `${where}: cannot be reached by Tab`,
    ).toEqual([]);
    expect(
      stops.filter(({ isVisible, isUncovered }) => !isVisible || !isUncovered),
      `${where}: stops that are not seen`,
    ).toEqual([]);
  };
  await openPage(page);
  await check("start");
  await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
  await expect(page.getByRole("button", { name: "Show the timeline" })).toBeVisible();
  await page.getByRole("button", { name: "Open another file" }).click();
  await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
  await waitForTable(page);
  await findLabel(page, "Flood").click();
  await expect(page.locator(".row-cells")).toBeVisible();
  await check("row");
  await findPanel(page).getByRole("button", { name: "Columns" }).click();
  await check("columns");
});

/** A small phone, and a screen of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const SMALL = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];
test("at 320 px and at 400 % nothing has to be scrolled sideways, and no text is cut off, however it is spaced", async ({
  page,
}) => {
  test.slow();
  const expectFits = async (where: string) => {
    for (const viewport of SMALL) {
      await page.setViewportSize(viewport);
      await nextFrames(page);
      const message = `${where}, ${viewport.height} px high`;
      expect(await readOverflow(page), message).toBe(0);
      expect(await findClippedTexts(page), message).toEqual([]);
    }
  };
  const check = async (where: string) => {
    await expectFits(where);
    await setTextSpacing(page);
    await expectFits(`${where}, spaced`);
  };
  await openPage(page, OPEN_NB);
  await check("start");
  await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
  await expect(page.getByRole("button", { name: "Vis tidslinjen" })).toBeVisible();
  await check("columns");
  await openFile(page, EVENTS_CSV);
  await check("table");
  await findPanel(page).getByRole("button", { name: "Columns" }).click();
  await check("columns beside the table");
  await findPanel(page)
    .getByRole("button", { name: /^Rows not read/u })
    .click();
  await check("rows not read");
});

for (const viewport of [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
]) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test("nothing has to be scrolled sideways, and targets are large enough", async ({ page }) => {
      await openPage(page);
      const check = async (where: string) => {
        expect(await readOverflow(page), where).toBe(0);
        expect(await findCrampedTargets(page), where).toEqual([]);
      };
      await check("start");
      await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
      await expect(page.getByRole("button", { name: "Show the timeline" })).toBeVisible();
      await check("columns");
      await page.getByRole("button", { name: "Open another file" }).click();
      await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
      await waitForTable(page);
      await check("table");
      await page.getByRole("searchbox").fill("meeting");
      await page.getByRole("searchbox").press("Enter");
      await expect(page.locator(".event-title")).toHaveText("First meeting");
      await expect(page.locator(".row-cells")).toBeVisible();
      await check("row");
    });
  });
}

test.describe("axe", () => {
  test.use({ bypassCSP: true });

  test("finds no fault on the way from a file to its rows, light and dark", async ({ page }) => {
    test.setTimeout(60_000);
    const check = async (where: string) => {
      await page.emulateMedia({ colorScheme: "light" });
      await expectAccessible(page, `${where}, light`);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page, `${where}, dark`, "colour");
    };
    await openPage(page);
    await check("start");
    await page.locator("input[type=file]").setInputFiles({ ...UNDECIDED_CSV });
    await expect(page.getByRole("button", { name: "Show the timeline" })).toBeVisible();
    await check("columns");
    await page.getByRole("button", { name: "Open another file" }).click();
    await page.locator("input[type=file]").setInputFiles({ ...makeFile("empty.csv", "") });
    await expect(page.getByRole("alert")).toBeVisible();
    await check("problem");
    await page.locator("input[type=file]").setInputFiles({ ...EVENTS_CSV });
    await waitForTable(page);
    await page.getByRole("searchbox").fill("meeting");
    await page.getByRole("searchbox").press("Enter");
    await expect(page.locator(".row-cells")).toBeVisible();
    await check("row");
    for (const part of ["Columns", "Rows not read (2)"]) {
      await findPanel(page).getByRole("button", { name: part }).click();
      await check(part);
    }
  });
});
