import { expectNoFaults } from "./support/a11y.ts";
import { addElement, FALLBACK, IN_MARCH, openHost, readTold } from "./support/date-line.ts";
import {
  ATTACK,
  expectDrawn,
  findLabel,
  findQuotation,
  hostPage,
  readHeight,
  SCRIPT,
  TIMELINE,
  WARNING,
} from "./support/embeds.ts";
import { HOST, SITE } from "./support/servers.ts";
import { articlePage, HOME, listQuoted } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { readKept, watch } from "./support/watch.ts";

test("keeps what stands in it until it has drawn", async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(TIMELINE, async (route) => {
    await gate;
    await route.continue();
  });
  await openHost(page);
  const asked = page.waitForRequest(TIMELINE);
  const element = await addElement(page, IN_MARCH);
  await asked;
  await expect(page.getByText(FALLBACK)).toBeVisible();
  expect(await readHeight(element)).toBe(420);
  open();
  await expectDrawn(element);
  await expect(page.getByText(FALLBACK)).toBeHidden();
  expect(await readHeight(element)).toBe(420);
});

test("shows the event that it is told to, with its words and where they stand", async ({
  page,
}) => {
  await openHost(page);
  const element = await addElement(page, { ...IN_MARCH, event: WARNING.id });
  await expectDrawn(element);
  const [first] = listQuoted(WARNING);
  if (first === undefined) throw new Error("no quotation");
  await expect(findQuotation(element, WARNING)).toBeVisible();
  await expect(element.locator("u, mark, .expression, [part~=expression]").first()).toContainText(
    first.expression ?? "",
  );
  const passage = element.locator(
    `a[href^="${SITE}${articlePage(first.article)}#m-${WARNING.id}-"]`,
  );
  await expect(passage.first()).toHaveAttribute("target", "_blank");
  await expect(passage.first()).toHaveAttribute("rel", /noopener/u);
  const opened = page.context().waitForEvent("page");
  await passage.first().click();
  expect((await opened).url()).toContain(`${SITE}${HOME}`);
  expect(page.url()).toBe(hostPage("empty.html"));
});

test.describe("attributes and properties", () => {
  test("can be changed, and taken away", async ({ page }) => {
    await openHost(page);
    const element = await addElement(page, IN_MARCH);
    await expectDrawn(element);
    const set = (name: string, value: string | null) =>
      element.evaluate(
        (node, [key, text]) =>
          text === null ? node.removeAttribute(key) : node.setAttribute(key, text),
        [name, value] as const,
      );
    await set("event", ATTACK.id);
    await expect(findQuotation(element, ATTACK)).toBeVisible();
    await set("event", null);
    await expect(findQuotation(element, ATTACK)).toHaveCount(0);
    await set("lang", "nb");
    await expect(findLabel(element, ATTACK)).toContainText(ATTACK.title.nb ?? "");
    await set("lang", null);
    await expect(findLabel(element, ATTACK)).toContainText(ATTACK.title.en ?? "");
    await set("view", "2015");
    await expect(element.locator(".tl a[data-event='bataclan-attacks']")).toBeVisible();
    await expect(findLabel(element, WARNING)).toHaveCount(0);
    await set("view", null);
    await expectDrawn(element, ATTACK);
    await set("height", "600");
    await expect.poll(() => readHeight(element)).toBe(600);
    await set("height", "20em");
    const emPx = await element.evaluate((node) =>
      Number.parseFloat(getComputedStyle(node).fontSize),
    );
    await expect.poll(() => readHeight(element)).toBe(20 * emPx);
    await set("height", "expression(alert(1));color:red");
    await expect.poll(() => readHeight(element)).toBeGreaterThan(200);
    await set("theme", "dark");
    await expect
      .poll(() => findLabel(element, ATTACK).evaluate((label) => getComputedStyle(label).color))
      .toMatch(/rgb\(2\d\d/u);
    expect(await page.getByText(FALLBACK).isVisible()).toBe(false);
  });

  test("are the same", async ({ page }) => {
    await openHost(page);
    const element = await addElement(page, {});
    const read = await element.evaluate((node, src) => {
      const own = node as HTMLElement & Record<"src" | "view" | "event" | "theme", string>;
      Object.assign(own, {
        src,
        view: "2024-03",
        event: "us-warning",
        lang: "en",
        theme: "light",
        height: "400",
      });
      return ["src", "view", "event", "lang", "theme", "height"].map((name) =>
        own.getAttribute(name),
      );
    }, TIMELINE);
    expect(read).toEqual([TIMELINE, "2024-03", "us-warning", "en", "light", "400"]);
    await expectDrawn(element);
    await expect(findQuotation(element, WARNING)).toBeVisible();
  });

  test("set before the script has come count when it comes", async ({ page }) => {
    await page.goto(hostPage("empty.html"));
    const element = await addElement(page, {});
    await element.evaluate((node, src) => Object.assign(node, { src, view: "2024-03" }), TIMELINE);
    await page.addScriptTag({ url: SCRIPT });
    await expectDrawn(element);
  });

  test("go by another file when `src` changes", async ({ page }) => {
    await openHost(page);
    const element = await addElement(page, IN_MARCH);
    await expectDrawn(element);
    await element.evaluate((node, src) => {
      node.removeAttribute("view");
      node.setAttribute("src", src);
    }, `${HOST}bad/good.json`);
    await expect(element.locator(".tl a[data-event='one']")).toBeVisible();
    await expect(findLabel(element, WARNING)).toHaveCount(0);
  });
});

test("tells what is chosen and what is seen", async ({ page }) => {
  await openHost(page);
  const element = await addElement(page, IN_MARCH);
  await expectDrawn(element);
  await expect.poll(async () => (await readTold(page)).map(({ type }) => type)).toContain("ready");
  await findLabel(element, ATTACK).click();
  await expect
    .poll(() => readTold(page))
    .toContainEqual({ type: "select", detail: { id: ATTACK.id } });
  await element.evaluate((node) => node.setAttribute("view", "2024-03-22"));
  await expect
    .poll(async () => (await readTold(page)).findLast(({ type }) => type === "viewchange")?.detail)
    .toMatchObject({
      start: Date.UTC(2024, 2, 22),
      end: Date.UTC(2024, 2, 23),
      view: "2024-03-22",
    });
  expect((await readTold(page)).filter(({ type }) => type === "error")).toEqual([]);
});

test.describe("the look", () => {
  test("is set by custom properties and parts", async ({ page }) => {
    await openHost(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "date-line { --dateline-paper: rgb(255, 238, 221); --dateline-ink: rgb(10, 20, 30); --dateline-font: Georgia } * { font-weight: 900; letter-spacing: 9px }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    const element = await addElement(page, { ...IN_MARCH, theme: "light" });
    await expectDrawn(element);
    const look = await findLabel(element, WARNING).evaluate((label) => {
      const { color, fontFamily } = getComputedStyle(label);
      return { color, fontFamily };
    });
    expect(look.color).toBe("rgb(10, 20, 30)");
    expect(look.fontFamily).toContain("Georgia");
    expect(await element.locator("[part]").count()).toBeGreaterThan(0);
  });

  test("keeps nothing and asks nobody but for its file", async ({ page }) => {
    const { requests } = await watch(page);
    await openHost(page);
    const element = await addElement(page, { ...IN_MARCH, event: WARNING.id });
    await expectDrawn(element);
    await findLabel(element, ATTACK).click();
    await expect(findQuotation(element, ATTACK)).toBeVisible();
    const asked = requests.filter((url) => !url.startsWith(HOST));
    expect(asked).toEqual([SCRIPT, TIMELINE]);
    expect(await readKept(page)).toEqual([]);
  });
});

test("is worked by keys alone, and lets them go on", async ({ page }) => {
  await openHost(page);
  const element = await addElement(page, IN_MARCH);
  await page.evaluate(() => {
    const after = document.createElement("button");
    after.id = "after";
    after.textContent = "After";
    document.body.append(after);
  });
  await expectDrawn(element);
  await findLabel(element, WARNING).focus();
  await page.keyboard.press("Enter");
  await expect(findQuotation(element, WARNING)).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate(() => document.activeElement?.id === "after")) break;
    await page.keyboard.press("Tab");
  }
  await expect(page.locator("#after")).toBeFocused();
});

test.describe("by axe", () => {
  test("has no fault in the page around it", async ({ page }) => {
    await page.goto(hostPage("article.html"));
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll("figure")) frame.remove();
    });
    await expectDrawn(page.locator("#first"));
    await expectNoFaults(page);
  });
});
