import { addElement, FALLBACK, forgetTold, openHost, readTold } from "./support/date-line.ts";
import { ATTACK, expectDrawn, TIMELINE } from "./support/embeds.ts";
import { HOST, HOST_PORT, SITE } from "./support/servers.ts";
import { expect, test } from "./support/test.ts";
import { expectOnly, watch } from "./support/watch.ts";

/** A `<date-line>` is given what it cannot show: it says so, keeps what stood there, and runs nothing. */
const bad = (name: string) => `${HOST}bad/${name}.json`;

const REFUSED = [
  ["nothing", "", /no address/u],
  ["what is no address", "http://[", /cannot be read as an address/u],
  ["a script for an address", "javascript:alert(1)", /could not be fetched/u],
  ["data for an address", "data:application/json,{}", /./u],
  ["what is not there", bad("nothing-here"), /answered 404/u],
  ["a server that fails", bad("fails"), /500/u],
  ["nobody at all", "http://127.0.0.1:9/timeline.json", /could not be fetched/u],
  ["a page", bad("html"), /not a timeline/u],
  ["broken JSON", bad("broken"), /not a timeline/u],
  ["a number", bad("number"), /not a timeline/u],
  ["another format", bad("other"), /not a timeline/u],
  ["a later format", bad("later"), /not a timeline/u],
  ["an impossible day", bad("bad-day"), /not a timeline/u],
  ["10 MB", bad("large"), /too large/u],
  [
    "a file of another origin without permission",
    `http://127.0.0.1:${HOST_PORT}/bad/no-permission.json`,
    /could not be fetched/u,
  ],
] as const;

test("where the file cannot be shown it says so, and what stood there stays", async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await openHost(page);
  for (const [name, src, message] of REFUSED) {
    await test.step(name, async () => {
      const element = await addElement(page, {
        ...(src !== "" && { src }),
        lang: "en",
        height: "420",
      });
      await expect(element.getByText(message).filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByText(FALLBACK)).toBeVisible();
      await expect
        .poll(async () => (await readTold(page)).map(({ type }) => type))
        .toContain("error");
      await element.evaluate((node) => node.remove());
      await forgetTold(page);
    });
  }
  const element = await addElement(page, { src: bad("html"), lang: "nb" });
  await expect(element.getByText("ikke en tidslinje").first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("where the range or the event is wrong it says so, and draws the rest", async ({ page }) => {
  await openHost(page);
  for (const [name, attributes, message] of [
    ["a range that is none", { view: "when" }, "when"],
    ["an impossible range", { view: "2015-02-29" }, "2015-02-29"],
    ["an event that is not there", { event: "nobody-knows" }, "nobody-knows"],
    ["markup for an event", { event: "<img src=x onerror=window.broken=1>" }, "<img"],
  ] as const) {
    await test.step(name, async () => {
      const element = await addElement(page, {
        src: TIMELINE,
        height: "420",
        lang: "en",
        ...attributes,
      });
      await expectDrawn(element, ATTACK);
      await expect(element.getByText(message).filter({ visible: true }).first()).toBeVisible();
      expect(await page.evaluate(() => "broken" in window)).toBe(false);
      await element.evaluate((node) => node.remove());
    });
  }
});

const HOSTILE = [
  "hostile",
  "script-page",
  "script-link",
  "prototype",
  "long-title",
  "empty",
  "bad-event",
];

test("nothing in a hostile file is run, and the page stays whole", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const { requests } = await watch(page);
  await openHost(page);
  for (const name of HOSTILE) {
    await test.step(name, async () => {
      const element = await addElement(page, {
        src: bad(name),
        event: "one",
        height: "420",
        lang: "en",
      });
      const isSettled = async () =>
        (await readTold(page)).some(({ type }) => type === "ready" || type === "error");
      await expect.poll(isSettled).toBe(true);
      const state = await element.evaluate((node) => ({
        broken: (window as unknown as { broken?: string }).broken,
        polluted: ({} as Record<string, unknown>).polluted,
        links: [...(node.shadowRoot?.querySelectorAll("a[href]") ?? [])]
          .map((link) => (link as HTMLAnchorElement).href)
          .filter((href) => !/^https?:/u.test(href)),
        images: node.shadowRoot?.querySelectorAll("img, script").length ?? 0,
      }));
      expect(state).toEqual({ broken: undefined, polluted: undefined, links: [], images: 0 });
      const link = element.getByRole("link").filter({ visible: true });
      for (const one of await link.all())
        await one.click({ modifiers: ["Alt"], timeout: 1000 }).catch(() => undefined);
      expect(
        await page.evaluate(() => (window as unknown as { broken?: string }).broken),
      ).toBeUndefined();
      await element.evaluate((node) => node.remove());
      await forgetTold(page);
    });
  }
  expectOnly(requests, [new URL(SITE).origin, new URL(HOST).origin]);
  expect(requests.filter((url) => url.endsWith("/x"))).toEqual([]);
  expect(errors).toEqual([]);
});
