import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Oembed } from "../src/pages/oembed.ts";
import { checkLinkedData, readLinkedData, readVocabulary } from "./support/schema-org.ts";
import { SITE } from "./support/servers.ts";
import {
  articlePage,
  COLLECTION,
  DIST,
  eventPage,
  HOME,
  HOME_NB,
  listFiles,
  readTimeline,
} from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/** What programs find: how the site is embedded, previewed, indexed, followed, and what it says of itself. */
const timeline = readTimeline();
const { events, articles, stories } = timeline;
const [first] = articles;
const LISTED = listFiles("index.html").filter((path) => !/^(?:index\.html$|embed\/)/u.test(path));
const TYPES = readVocabulary();

const readBuilt = (path: string) => readFileSync(join(DIST, path), "utf8");

/** The built file that an address of the site leads to. */
function findFile(address: string): string {
  expect(address.startsWith(SITE), address).toBe(true);
  const path = decodeURIComponent(new URL(address).pathname.slice(new URL(SITE).pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** What a program that knows HTML reads in a page's head. */
function readHead(page: Page) {
  const attribute = (selector: string, name: string) =>
    page.locator(`head ${selector}`).getAttribute(name, { timeout: 1000 });
  return {
    link: (rel: string, more = "") => attribute(`link[rel="${rel}"]${more}`, "href"),
    meta: (property: string) => attribute(`meta[property="${property}"]`, "content"),
  };
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, own] of [
    ["./", HOME],
    [HOME_NB, HOME_NB],
    [eventPage(events[3]?.id ?? ""), eventPage(events[3]?.id ?? "")],
    [articlePage(first?.id ?? ""), articlePage(first?.id ?? "")],
  ] as const) {
    test(`${path} leads to its files, and they are there`, async ({ page, request }) => {
      await page.goto(path);
      const head = readHead(page);
      expect(await head.link("canonical")).toBe(SITE + own);
      expect(await head.meta("og:url")).toBe(SITE + own);
      for (const [address, type] of [
        [await head.link("alternate", '[type="application/json+oembed"]'), "application/json"],
        [await head.link("alternate", '[type="application/atom+xml"]'), "application/xml"],
        [await head.meta("og:image"), "image/png"],
        [await head.link("alternate", '[hreflang="nb"]'), "text/html"],
      ] as const) {
        // Consumers of oEmbed add parameters that a static host cannot heed.
        const answer = await request.get(`${address}?maxwidth=500&maxheight=400&format=json`);
        expect(answer.status(), String(address)).toBe(200);
        expect(answer.headers()["content-type"]).toContain(type);
      }
    });
  }
});

test("every picture that a page names is there, of the size that it says", () => {
  for (const path of listFiles("index.html").filter((each) => each.startsWith("collections/"))) {
    const html = readBuilt(path);
    const meta = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]*)">`, "u").exec(html)?.[1] ?? "";
    const picture = readFileSync(join(DIST, findFile(meta("og:image"))));
    // PNG, sections 5.2 and 11.2.1: the signature, then the width and height in the first chunk.
    expect(picture.subarray(1, 4).toString("latin1"), path).toBe("PNG");
    expect(picture.readUInt32BE(16)).toBe(Number(meta("og:image:width")));
    expect(picture.readUInt32BE(20)).toBe(Number(meta("og:image:height")));
    expect(meta("og:image:alt")).not.toBe("");
  }
});

test("each oEmbed file keeps to the specification, and its frame and picture exist", () => {
  const files = listFiles("oembed.json");
  expect(files).toHaveLength(2 * (1 + events.length + stories.length));
  for (const path of files) {
    const oembed: Oembed = JSON.parse(readBuilt(path));
    expect(oembed).toMatchObject({ version: "1.0", type: "rich", provider_url: SITE });
    for (const number of [oembed.width, oembed.height, oembed.cache_age]) {
      expect(Number.isInteger(number) && number > 0, path).toBe(true);
    }
    const addresses = [...oembed.html.matchAll(/\s(?:src|href)="([^"]*)"/gu)];
    // A story’s has no quotation with an address of its own.
    expect(addresses).toHaveLength(path.includes("/stories/") ? 2 : 3);
    const named = [oembed.thumbnail_url, ...addresses.map(([, address = ""]) => address)];
    for (const address of named)
      expect(existsSync(join(DIST, findFile(address))), address).toBe(true);
    const [, event] = /\/events\/([^/]+)\//u.exec(path) ?? [];
    expect(oembed.html.includes(`?event=${event}"`)).toBe(event !== undefined);
  }
});

test("the frame that oEmbed gives shows the event that the page is about", async ({ page }) => {
  const id = events[3]?.id ?? "";
  const { html }: Oembed = JSON.parse(readBuilt(`${eventPage(id)}oembed.json`));
  await page.route(`${SITE}host.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>A host</title>${html}`,
    }),
  );
  await page.goto(`${SITE}host.html`);
  const frame = page.frameLocator("iframe");
  const title = events[3]?.title.en ?? "";
  await expect(frame.getByRole("heading", { name: title }).first()).toBeVisible();
  expect(
    await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().left),
  ).toBeLessThan(10);
});

test("the page for frames names the collection's page as the true one, and is not indexed", () => {
  const html = readBuilt(`embed/${COLLECTION}/nb/index.html`);
  expect(html).toContain(`<link rel="canonical" href="${SITE}${HOME_NB}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`type="application/json+oembed" href="${SITE}${HOME_NB}oembed.json"`);
});

test("the linked data of every page keeps to schema.org's vocabulary", () => {
  let starts = 0;
  for (const path of listFiles("index.html").filter((each) => each.startsWith("collections/"))) {
    const [data, ...others] = readLinkedData(readBuilt(path));
    expect(others, path).toEqual([]);
    expect(checkLinkedData(data, TYPES), path).toEqual([]);
    expect(data).toHaveProperty("@id", `${SITE}${path.replace(/index\.html$/u, "")}`);
    starts += JSON.stringify(data).split('"startDate"').length - 1;
  }
  // Once on the collection's page and once on its own, in each language.
  const known = events.filter(
    ({ date, agreement }) => /^\d{4}-\d\d-\d\d$/u.test(date) && agreement !== "conflict",
  );
  expect(starts).toBe(4 * known.length);
  expect(known.length).toBeGreaterThan(0);
});

test("the data block is no burden: less than an eighth of the collection's page, and no script to the browser", async ({
  page,
}) => {
  const html = readBuilt(`${HOME}index.html`);
  const [block = ""] = /<script type="application\/ld\+json">[^<]*/u.exec(html) ?? [];
  expect(block.length).toBeGreaterThan(1000);
  expect(block.length).toBeLessThan(html.length / 8);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/iu.test(message.text())) refused.push(message.text());
  });
  await page.goto("./");
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  expect(refused).toEqual([]);
});

test("the sitemap has every page that may be indexed, and nothing else", async ({ page }) => {
  const { locations, alternates } = await page.evaluate((xml) => {
    const sitemap = new DOMParser().parseFromString(xml, "application/xml");
    const space = "http://www.w3.org/1999/xhtml";
    return {
      locations: [...sitemap.querySelectorAll("url > loc")].map(({ textContent }) => textContent),
      alternates: [...sitemap.getElementsByTagNameNS(space, "link")].map((link) =>
        link.getAttribute("href"),
      ),
    };
  }, readBuilt("sitemap.xml"));
  expect(locations.map((address) => findFile(address ?? "")).toSorted()).toEqual(LISTED.toSorted());
  expect(alternates).toHaveLength(3 * locations.length);
  for (const address of alternates) expect(locations).toContain(address);
});

for (const [home, locale] of [
  [HOME, "en"],
  [HOME_NB, "nb"],
] as const) {
  test(`the feed in ${locale} is Atom with every event and its quotations`, async ({ page }) => {
    const feed = await page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, "application/xml");
        const text = (from: Element, selector: string) => from.querySelector(selector)?.textContent;
        const root = document.documentElement;
        return {
          space: root.namespaceURI,
          language: root.getAttribute("xml:lang"),
          self: root.querySelector(':scope > link[rel="self"]')?.getAttribute("href"),
          facts: ["id", "title", "updated", "author > name"].map((name) => text(root, name)),
          entries: [...root.querySelectorAll("entry")].map((entry) => ({
            id: text(entry, "id"),
            title: text(entry, "title"),
            updated: text(entry, "updated"),
            href: entry.querySelector("link")?.getAttribute("href"),
            content: new DOMParser().parseFromString(text(entry, "content") ?? "", "text/html").body
              .textContent,
          })),
        };
      },
      readBuilt(`${home}feed.xml`),
    );
    expect(feed.space).toBe("http://www.w3.org/2005/Atom");
    expect(feed.language).toBe(locale);
    expect(feed.self).toBe(`${SITE}${home}feed.xml`);
    const newest = articles
      .map(({ published }) => published)
      .toSorted()
      .at(-1);
    expect(feed.facts).toEqual([
      feed.self,
      timeline.title[locale],
      `${newest}T00:00:00Z`,
      "Dateline",
    ]);
    expect(feed.entries).toHaveLength(events.length);
    for (const entry of feed.entries) {
      const event = events.find(({ id }) => entry.href?.endsWith(`/events/${id}/`));
      expect(entry.title).toBe(event?.title[locale]);
      expect(entry.id).toBe(entry.href);
      expect(existsSync(join(DIST, findFile(entry.href ?? "")))).toBe(true);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
      for (const { exact } of event?.mentions ?? []) {
        if (exact !== undefined) expect(entry.content).toContain(exact);
      }
    }
  });
}
