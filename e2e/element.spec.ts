import { expect, type Page, test } from "@playwright/test";
import type { DateLineElement } from "../src/embed/index.ts";

/** The page that holds the element, and the site that the timeline comes from: two origins, neither of them ours. */
const HOST = "http://host.test/";
const SITE = "http://site.test/collections/sample/";
const SRC = `${SITE}timeline.json`;

interface Given {
  /** What the site answers with for each address; `SRC` is the sample of {@link makeTimeline} when left out. */
  readonly files?: Readonly<Record<string, { readonly body: string }>>;
}

function makeEvent(id: string, date: string, more: object = {}) {
  return {
    id,
    title: { en: `Event ${id}`, nb: `Hendelse ${id}` },
    category: "one",
    importance: 3,
    date,
    agreement: "single",
    mentions: [
      {
        article: "report",
        exact: `it happened on ${date}`,
        prefix: "As they said, ",
        suffix: ", and then it was over.",
        start: 100,
        end: 115 + date.length,
        expression: date,
        expressionStart: 115,
        expressionEnd: 115 + date.length,
        date,
        basis: "explicit",
        attributedTo: "the police",
      },
    ],
    ...more,
  };
}

function makeTimeline(more: object = {}): string {
  return JSON.stringify({
    format: "dateline/1",
    id: "sample",
    title: { en: "A sample", nb: "Et eksempel" },
    languages: ["en", "nb"],
    categories: [{ id: "one", label: { en: "One" } }],
    articles: [
      {
        id: "report",
        title: "A report",
        publisher: "The Star",
        shortTitle: { en: "Report" },
        language: "en",
        published: "2024-03-23",
        written: "2024-03-23",
        rights: { en: "Theirs" },
        text: "full",
        page: "articles/report/",
      },
    ],
    events: [
      makeEvent("first", "2024-03-05"),
      makeEvent("second", "2024-03-15", { agreement: "conflict" }),
      makeEvent("third", "2024-03-25"),
    ],
    stories: [],
    ...more,
  });
}

interface Opened {
  readonly faults: string[];
  readonly requests: string[];
}

/** Opens a host page with this body, and the script at its end; collects what goes wrong in it. */
async function openHost(page: Page, body: string, { files }: Given = {}): Promise<Opened> {
  const opened: Opened = { faults: [], requests: [] };
  const known = files ?? { [SRC]: { body: makeTimeline() } };
  page.on("pageerror", (error) => opened.faults.push(error.message));
  page.on("console", (message) => {
    const isTold = ["error", "warning"].includes(message.type());
    // The browser's own word on an answer that is none.
    if (isTold && !message.text().startsWith("Failed to load resource")) {
      opened.faults.push(`console: ${message.text()}`);
    }
  });
  page.on("dialog", (dialog) => {
    opened.faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => opened.requests.push(request.url()));
  await page.route("http://site.test/**", (route) => {
    const file = known[route.request().url()];
    if (file === undefined) return route.fulfill({ status: 404, headers: ALLOWED, body: "no" });
    return route.fulfill({ contentType: "application/json", headers: ALLOWED, body: file.body });
  });
  await page.route(`${HOST}**`, (route) =>
    new URL(route.request().url()).pathname === "/dateline.js"
      ? route.fulfill({ path: "dist/embed/dateline.js", contentType: "text/javascript" })
      : route.fulfill({
          contentType: "text/html; charset=utf-8",
          body: `<!doctype html><html lang="en"><title>Host</title><body>${body}<script src="/dateline.js"></script>`,
        }),
  );
  await page.goto(HOST);
  return opened;
}

const ALLOWED = { "Access-Control-Allow-Origin": "*" };
const TAG = `<date-line src="${SRC}"><p>A list instead</p></date-line>`;

test("draws, goes from event to event by arrow keys, opens one and leads to its words on the site", async ({
  page,
}) => {
  const opened = await openHost(page, TAG);
  await page.evaluate(() => {
    const told: unknown[] = [];
    for (const type of ["select", "viewchange"]) {
      document.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
    }
    Object.assign(window, { told });
  });
  const line = page.locator("date-line");
  await expect(line.getByText("A sample")).toBeVisible();
  await expect(page.getByText("A list instead")).toBeHidden();
  await line.getByRole("group").focus();
  for (const name of ["first", "second", "third"]) {
    await page.keyboard.press("ArrowDown");
    await expect(line.getByRole("link", { name: `Event ${name}` })).toBeFocused();
  }
  await line.getByRole("link", { name: "Event second" }).click();
  const card = line.getByRole("region", { name: "Event second" });
  await expect(card).toContainText("Friday 15 March 2024");
  await expect(card).toContainText("The sources disagree.");
  await expect(card.locator("blockquote")).toHaveText(
    "“As they said, it happened on 2024-03-15, and then it was over.”",
  );
  await expect(card.locator("u")).toHaveText("2024-03-15");
  await expect(card).toContainText("The Star · according to the police · 15 Mar 2024");
  const link = card.getByRole("link", { name: "read it there" });
  await expect(link).toHaveAttribute("href", `${SITE}articles/report/#m-second-1`);
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener");
  // From the label to the drawing, then out of the event.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  const told = await page.evaluate(() => (window as unknown as { told: unknown }).told);
  expect(told).toEqual([
    ["select", { id: "second" }],
    ["select", {}],
  ]);
  expect(opened.faults).toEqual([]);
  expect(opened.requests.filter((url) => !url.startsWith(HOST))).toEqual([SRC]);
});

test("follows its attributes and properties, and what is taken away goes back", async ({
  page,
}) => {
  const opened = await openHost(page, TAG);
  const line = page.locator("date-line");
  const set = (values: Readonly<Record<string, unknown>>) =>
    line.evaluate((element, wanted) => Object.assign(element, wanted), values);
  const read = (name: "view" | "event") =>
    line.evaluate((element, key) => (element as DateLineElement)[key], name);
  await expect(line.getByText("A sample")).toBeVisible();
  const whole = await read("view");

  await set({ view: "2024-03-10/2024-03-19" });
  await expect.poll(() => read("view")).toBe("2024-03-10/2024-03-19");
  await line.evaluate((element) => element.removeAttribute("view"));
  await expect.poll(() => read("view")).toBe(whole);

  await set({ event: "third" });
  await expect(line.getByRole("region", { name: "Event third" })).toBeVisible();
  await set({ event: undefined });
  await expect(line.getByRole("region", { name: "Event third" })).toBeHidden();
  expect(await read("event")).toBe("");

  await set({ lang: "nb" });
  await expect(line.getByText("Et eksempel")).toBeVisible();
  await expect(line.getByRole("link", { name: "Hendelse first" })).toBeVisible();
  await expect(line.getByText("Velg en hendelse")).toBeVisible();

  const heightOf = () => line.evaluate((element) => element.clientHeight);
  await set({ height: 300 });
  expect(await heightOf()).toBe(300);
  await set({ height: "50vh" });
  expect(await heightOf()).toBe(360);
  await set({ height: "1px} * {display:none" });
  expect(await heightOf()).toBe(440);
  await set({ height: undefined });
  expect(await heightOf()).toBe(440);

  const colour = () =>
    line.locator(".frame").evaluate((frame) => getComputedStyle(frame).backgroundColor);
  expect(await colour()).toBe("rgb(251, 250, 246)");
  await set({ theme: "dark" });
  expect(await colour()).toBe("rgb(21, 21, 19)");
  await set({ theme: undefined });
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = "dark";
  });
  await expect.poll(colour).toBe("rgb(21, 21, 19)");

  const other = "http://site.test/collections/other/timeline.json";
  await set({ src: other });
  await expect(page.getByText("A list instead")).toBeVisible();
  await expect(line.getByText("svarte 404")).toBeVisible();
  await set({ src: SRC });
  await expect(line.getByText("Et eksempel")).toBeVisible();
  expect(opened.faults).toEqual([]);
});

test("is made, moved, hidden, shown and taken away at will", async ({ page }) => {
  const opened = await openHost(page, '<div id="tab" hidden></div><div id="other"></div>');
  const asked = () => opened.requests.filter((url) => url === SRC).length;
  await page.evaluate((src) => {
    const line = document.createElement("date-line") as DateLineElement;
    line.src = src;
    line.event = "first";
    document.querySelector("#tab")?.append(line);
    document.body.append("text");
  }, SRC);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));
  expect(asked()).toBe(0);
  const line = page.locator("date-line");
  const toggle = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      const tab = document.querySelector<HTMLElement>("#tab");
      if (tab !== null) tab.hidden = hidden;
    }, isHidden);
  await toggle(false);
  await expect(line.getByRole("region", { name: "Event first" })).toBeVisible();
  await toggle(true);
  await toggle(false);
  await expect(line.getByRole("link", { name: "Event second" })).toBeVisible();
  await page.evaluate(() => {
    const moved = document.querySelector("date-line");
    if (moved !== null) document.querySelector("#other")?.append(moved);
  });
  await expect(line.getByRole("link", { name: "Event second" })).toBeVisible();
  expect(asked()).toBe(1);

  const left = await page.evaluate(async () => {
    const gone = document.querySelector("date-line");
    gone?.remove();
    await Promise.resolve();
    const count = gone?.shadowRoot?.childNodes.length;
    if (gone) document.body.append(gone);
    return count;
  });
  expect(left).toBe(0);
  await expect(line.getByRole("region", { name: "Event first" })).toBeVisible();
  expect(opened.faults).toEqual([]);
});

const HOSTILE = '<img src=x onerror="alert(1)">';
test("a wrong view and an unknown event are told, and the timeline stands", async ({ page }) => {
  const tag = `<date-line src="${SRC}" view="${"2024-99".repeat(99)}" event="&lt;b&gt;">`;
  const opened = await openHost(page, `${tag}</date-line>`);
  const line = page.locator("date-line");
  await expect(line.getByRole("status")).toContainText(
    "cannot be read. The timeline opens as usual.",
  );
  await expect(line.getByRole("status")).toContainText("There is no event “<b>” in this timeline.");
  await expect(line.getByRole("link", { name: "Event first" })).toBeVisible();
  await line.evaluate((element) => element.setAttribute("view", "2024-03"));
  await line.evaluate((element) => element.removeAttribute("event"));
  await expect(line.getByRole("status")).toBeEmpty();
  expect(opened.faults).toEqual([]);
});

test("hostile texts stay text, hostile addresses lead nowhere", async ({ page }) => {
  const event = makeEvent("first", "2024-03-05", {
    title: { en: HOSTILE.repeat(50_000), nb: HOSTILE },
    place: HOSTILE,
    after: Array.from({ length: 500 }, () => "first"),
    mentions: [
      {
        article: "report",
        exact: HOSTILE,
        prefix: HOSTILE,
        suffix: HOSTILE,
        start: 9,
        expression: HOSTILE,
        expressionStart: 9,
        date: "2024-03-05",
        basis: "explicit",
        attributedTo: HOSTILE,
      },
      {
        date: "2024-03",
        basis: "external",
        reference: { title: HOSTILE, publisher: HOSTILE, url: "javascript:alert(1)" },
      },
    ],
  });
  const body = makeTimeline({
    title: { en: HOSTILE },
    articles: [
      { id: "report", shortTitle: { en: HOSTILE }, language: "en", page: "javascript:alert(1)" },
    ],
    events: [event],
  }).replace("{", '{"__proto__":{"polluted":true},');
  const opened = await openHost(page, `<date-line src="${SRC}" event="first"></date-line>`, {
    files: { [SRC]: { body } },
  });
  const line = page.locator("date-line");
  await expect(line.getByRole("region")).toContainText("onerror");
  const found = await line.evaluate((element) => ({
    links: [...(element.shadowRoot?.querySelectorAll("a[href]") ?? [])].map((a) =>
      a.getAttribute("href"),
    ),
    images: element.shadowRoot?.querySelectorAll("img, script, iframe").length,
    polluted: "polluted" in {},
  }));
  expect(found.images).toBe(0);
  expect(found.polluted).toBe(false);
  for (const href of found.links)
    expect(href).toMatch(/^http:\/\/site\.test\/collections\/sample\//);
  expect(opened.faults).toEqual([]);
});

test("prints as the list with quotations", async ({ page }) => {
  await openHost(page, `${TAG}<p>After</p>`);
  const line = page.locator("date-line");
  await expect(line.getByText("A sample")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const id of ["first", "second", "third"]) {
    await expect(line.locator(".list").getByText(`Event ${id}`)).toBeVisible();
  }
  await expect(line.locator(".list blockquote")).toHaveCount(3);
  await expect(line.locator("canvas")).toBeHidden();
  const [list, after] = await Promise.all([
    line.locator(".list").boundingBox(),
    page.getByText("After").boundingBox(),
  ]);
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(after?.y ?? 0);
});
