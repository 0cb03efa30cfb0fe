import { pageWordsFor } from "#core/words";
import {
  ATTACK,
  expectDrawn,
  findLabel,
  hostPage,
  openFrame,
  readHeight,
} from "./support/embeds.ts";
import { SITE } from "./support/servers.ts";
import { COLLECTION, HOME } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { watch } from "./support/watch.ts";

/** What a frame tells the page around it, and what it lets itself be told. */
const TO_PASSAGE = pageWordsFor("en").readInArticle;

test("are those of every protocol, with one height", async ({ page }) => {
  await page.goto(hostPage("listener.html"));
  for (const id of ["plain", "pym", "secret"]) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expectDrawn(page.frameLocator(`#${id}`), ATTACK);
  }
  const messages = await page.evaluate(
    () => (window as unknown as { messages: unknown[] }).messages,
  );
  const ours = messages.find(
    (data): data is { height: number } => (data as { type?: string }).type === "dateline:height",
  );
  const height = ours?.height ?? 0;
  expect(height).toBeGreaterThan(200);
  expect(messages).toContainEqual({ type: "dateline:height", height, id: COLLECTION });
  expect(messages).toContainEqual({ sentinel: "amp", type: "embed-size", height });
  expect(messages).toContainEqual({ "datawrapper-height": { [COLLECTION]: height } });
  expect(messages).toContainEqual({ message: "height", value: height, secret: "abcDEF1234" });
  expect(messages).toContainEqual(`pymxPYMxpym-0xPYMxheightxPYMx${height}`);
  const named = messages.filter((data) => (data as { message?: string }).message === "height");
  expect(new Set(named.map((data) => (data as { secret?: string }).secret))).toEqual(
    new Set(["abcDEF1234"]),
  );
});

test("a question is answered to the page around the frame only", async ({ page }) => {
  await page.goto(hostPage("listener.html"));
  await expectDrawn(page.frameLocator("#plain"), ATTACK);
  await expectDrawn(page.frameLocator("#pym"), ATTACK);
  const count = () =>
    page.evaluate(
      () =>
        (window as unknown as { messages: { type?: string }[] }).messages.filter(
          ({ type }) => type === "dateline:height",
        ).length,
    );
  const before = await count();
  const [asked, stranger] = [await openFrame(page, "plain"), await openFrame(page, "pym")];
  await stranger.evaluate(() => {
    for (const data of [{ type: "dateline:ask" }, { message: "ready" }, "pym", 7, null]) {
      parent.frames[0]?.postMessage(data, "*");
    }
  });
  // A message to itself comes after those that it was sent before.
  await asked.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "own" && resolve(undefined));
        postMessage("own", "*");
      }),
  );
  expect(await count(), "asked by a stranger").toBe(before);
  await page.evaluate(() => window.frames[0]?.postMessage({ type: "dateline:ask" }, "*"));
  await expect.poll(count, "asked by the page").toBe(before + 1);
});

test("a message that nobody should send changes nothing in the page", async ({ page }) => {
  const { faults } = await watch(page);
  await page.goto(hostPage("article.html"));
  await expectDrawn(page.frameLocator("#third"));
  const heights = () =>
    page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  const before = await heights();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve(undefined));
        for (const data of [
          { type: "dateline:height", height: 9000, id: "crocus-city-hall" },
          { type: "dateline:height", height: "1e9" },
          { message: "link", value: "javascript:alert(1)", secret: "x" },
          null,
          undefined,
          "last",
        ]) {
          window.postMessage(data, "*");
        }
      }),
  );
  expect(await heights()).toEqual(before);
  expect(faults).toEqual([]);
});

test("a frame of ours cannot make itself endless or nothing", async ({ page }) => {
  await page.goto(hostPage("article.html"));
  await expectDrawn(page.frameLocator("#third"));
  const third = page.locator("#third");
  const frame = await openFrame(page, "third");
  for (const [height, least, most] of [
    [1e9, 1000, 4000],
    [1, 100, 200],
  ] as const) {
    await frame.evaluate(
      (told) => parent.postMessage({ type: "dateline:height", height: told }, "*"),
      height,
    );
    await expect.poll(() => readHeight(third)).toBeGreaterThanOrEqual(least);
    await expect.poll(() => readHeight(third)).toBeLessThanOrEqual(most);
  }
  const before = await readHeight(third);
  for (const height of [-1, Number.NaN, "300", {}, null]) {
    await frame.evaluate(
      (told) => parent.postMessage({ type: "dateline:height", height: told }, "*"),
      height,
    );
  }
  await frame.evaluate(() => parent.postMessage({ type: "dateline:height", height: 321 }, "*"));
  await expect.poll(() => readHeight(third)).toBe(321);
  expect(before).not.toBe(321);
});

test("a host that does not go where WordPress would leaves the frame as it is, and the address is shown", async ({
  page,
}) => {
  await page.goto(hostPage("listener.html"));
  const inside = page.frameLocator("#secret");
  await page.locator("#secret").scrollIntoViewIfNeeded();
  await expectDrawn(inside, ATTACK);
  await findLabel(inside, ATTACK).click();
  const frame = await openFrame(page, "secret");
  const before = frame.url();
  await inside.getByRole("link", { name: TO_PASSAGE }).filter({ visible: true }).first().click();
  const sent = await page.waitForFunction(() =>
    (
      window as unknown as { messages: { message?: string; value?: string; secret?: string }[] }
    ).messages.find(({ message }) => message === "link"),
  );
  const link = await sent.jsonValue();
  expect(link?.secret).toBe("abcDEF1234");
  expect(link?.value).toContain(`${SITE}${HOME}articles/`);
  await expect(inside.getByRole("textbox", { name: "Address" })).toHaveValue(link?.value ?? "");
  expect(frame.url()).toBe(before);
});
