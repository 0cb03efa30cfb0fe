import { addElement, FALLBACK, openHost } from "./support/date-line.ts";
import { ATTACK, expectDrawn, readHeight, TIMELINE } from "./support/embeds.ts";
import { HOST } from "./support/servers.ts";
import { expect, test } from "./support/test.ts";

/** How much room a `<date-line>` takes, whatever stands around it and whatever it is told. */
test.describe("takes the room that there is", () => {
  const BOXES = [
    ["a centred column", "display:flex;flex-direction:column;align-items:center"],
    ["an inline block", "display:inline-block"],
    ["a float", "float:left"],
    ["a centred grid", "display:grid;justify-items:center"],
    ["a row", "display:flex"],
  ] as const;
  test("in whatever box it stands", async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 600 });
    await openHost(page);
    for (const [name, style] of BOXES) {
      await page.evaluate((text) => {
        const box = document.createElement("div");
        box.id = "box";
        box.style.cssText = text;
        document.body.append(box);
      }, style);
      const element = await addElement(page, { src: TIMELINE, height: "300" });
      await element.evaluate((node) => document.querySelector("#box")?.append(node));
      await expectDrawn(element, ATTACK);
      const widths = await element.evaluate((node) => [
        node.getBoundingClientRect().width,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
      expect(widths[0], name).toBeGreaterThan(500);
      expect(widths[1], name).toBe(0);
      await page.evaluate(() => document.querySelector("#box")?.remove());
    }
  });

  test("and the height that it is told, within reason", async ({ page }) => {
    await openHost(page);
    for (const [height, px] of [
      ["auto", 440],
      ["100%", 440],
      ["0", 440],
      ["inherit", 440],
      ["20", 100],
      ["99999", 4000],
    ] as const) {
      const element = await addElement(page, { src: TIMELINE, height });
      await expectDrawn(element);
      expect(await readHeight(element), height).toBe(px);
      await element.evaluate((node) => node.remove());
    }
  });

  test("is as high as its fallback where it cannot draw", async ({ page }) => {
    await openHost(page);
    const element = await addElement(page, { src: `${HOST}bad/html.json`, height: "120" });
    await element.evaluate((node) => {
      for (let i = 0; i < 30; i++)
        node.append(Object.assign(document.createElement("p"), { textContent: "More" }));
    });
    await expect(element.getByText("not a timeline")).toBeVisible();
    await expect(page.getByText(FALLBACK)).toBeVisible();
    await expect.poll(() => readHeight(element)).toBeGreaterThan(600);
  });
});

test("names in other scripts move nothing beside them", async ({ page }) => {
  await page.route(TIMELINE, async (route) => {
    const response = await route.fetch();
    const timeline = await response.json();
    timeline.title = { en: "\u202Eeltit live" };
    for (const article of timeline.articles) article.publisher = "الجزيرة";
    await route.fulfill({ response, json: timeline });
  });
  await openHost(page);
  const element = await addElement(page, { src: TIMELINE, event: ATTACK.id, height: "500" });
  await expectDrawn(element, ATTACK);
  expect(await element.locator(".title").textContent()).toBe("eltit live");
  const facts = element.locator("figcaption").first().locator("bdi");
  const lefts = await facts.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().left),
  );
  expect(lefts.length).toBeGreaterThan(1);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
});

test("says where there is nothing, until the reader acts", async ({ page }) => {
  await openHost(page);
  const element = await addElement(page, { src: TIMELINE, view: "1890", lang: "en" });
  const note = element.getByText("has nothing in “1890”");
  await expect(note).toBeVisible();
  await element.locator(".tl").click({ position: { x: 20, y: 200 } });
  await expect(note).toHaveCount(0);
});

test("prints the way to it where it was never near", async ({ page }) => {
  await openHost(page);
  await page.evaluate(() => {
    document.body.style.paddingTop = "9000px";
  });
  const element = await addElement(page, { src: TIMELINE });
  await element.evaluate((node) => node.replaceChildren());
  await page.emulateMedia({ media: "print" });
  await expect(element.getByRole("link")).toBeVisible();
});
