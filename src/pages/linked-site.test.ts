import { describe, expect, it } from "vitest";
import { checkLinkedData, readLinkedData, readVocabulary } from "../../e2e/support/schema-org.ts";
import { drawTimelineSvg } from "./draw-timeline.ts";
import { createFixture, FRAME, HOSTILE } from "./fixture.ts";
import { listSiteFiles } from "./site.ts";

/** The site as it is where it knows its own address. */
const SITE = "https://example.net/some/path/";

function printSite(text?: string): ReadonlyMap<string, string> {
  const files = listSiteFiles([createFixture(text)], drawTimelineSvg, { ...FRAME, site: SITE });
  return new Map(files.map(({ path, print }) => [path, print()]));
}

const site = printSite();
const pages = [...site].filter(([path]) => path.endsWith(".html"));
const ofCollection = pages.filter(([path]) => /^(?:index|collections)/.test(path));
const located = [...(site.get("sitemap.xml") ?? "").matchAll(/<loc>([^<]*)/g)].map(
  ([, location]) => location,
);
const TYPES = readVocabulary();

function readHead(html: string) {
  const head = html.slice(0, html.indexOf("</head>"));
  const attributes = (tag: string) =>
    Object.fromEntries(
      [...tag.matchAll(/([a-z:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
    );
  const links = [...head.matchAll(/<link [^>]*>/g)].map(([tag]) => attributes(tag));
  const metas = [...head.matchAll(/<meta [^>]*>/g)].map(([tag]) => attributes(tag));
  return {
    link: (rel: string, type?: string) =>
      links.find((link) => link.rel === rel && link.type === type)?.href,
    meta: (name: string) =>
      metas.find(({ property, name: own }) => (property ?? own) === name)?.content,
  };
}

function read(address: string | undefined): string | undefined {
  const path = address?.startsWith(SITE) ? address.slice(SITE.length) : undefined;
  return path === undefined
    ? undefined
    : site.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

describe.each(pages)("%s", (path, html) => {
  const { link, meta } = readHead(html);

  it("names its own address, absolutely, and no other", () => {
    const folder = path.replace(/index\.html$/, "");
    const own = SITE + (folder === "" ? "collections/sample/" : folder);
    expect(link("canonical")).toBe(own);
    expect(meta("og:url")).toBe(own);
    expect(link("alternate", undefined)).toMatch(/^https:\/\/example\.net\/some\/path\//);
  });

  it("stands in the sitemap", () => {
    expect(located).toContain(link("canonical"));
  });
});

describe.each(ofCollection)("%s", (_path, html) => {
  const { link, meta } = readHead(html);

  it("leads to its oEmbed file and its feed, which exist", () => {
    const oembed = JSON.parse(read(link("alternate", "application/json+oembed")) ?? "{}");
    expect(oembed).toMatchObject({ version: "1.0", type: "rich", thumbnail_url: meta("og:image") });
    expect(read(link("alternate", "application/atom+xml"))).toContain("<feed ");
  });

  it("has a picture with its size and its words", () => {
    expect(meta("og:image")).toMatch(
      /^https:\/\/example\.net\/some\/path\/collections\/.*preview\.png$/,
    );
    expect(meta("og:image:width")).toBe("1200");
    expect(meta("og:image:height")).toBe("630");
    expect(meta("og:image:alt")).toMatch(/\S{3}/);
    expect(meta("twitter:card")).toBe("summary_large_image");
  });

  it("has linked data that keeps to the vocabulary and is about this page", () => {
    const [data, ...others] = readLinkedData(html);
    expect(others).toEqual([]);
    expect(checkLinkedData(data, TYPES)).toEqual([]);
    expect(data).toMatchObject({ "@id": link("canonical"), url: link("canonical") });
  });

  it("has all that programs look for within what they read", () => {
    // WordPress reads the first 150 kB.
    expect(Buffer.byteLength(html.slice(0, html.indexOf("</head>")))).toBeLessThan(20_000);
  });
});

it.each([
  ["collections/sample/stories/how-it-came/", "embed/sample/stories/how-it-came/"],
  ["collections/sample/nb/stories/how-it-came/", "embed/sample/stories/how-it-came/nb/"],
])("%s is embedded as the story, not as the collection", (path, frame) => {
  const html = site.get(`${path}index.html`) ?? "";
  const file = read(readHead(html).link("alternate", "application/json+oembed"));
  const { html: code = "" } = JSON.parse(file ?? "{}");
  expect(code).toContain(` src="${SITE}${frame}" `);
  const escaped = code.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&#34;");
  const [, shown = ""] = /<code>([\s\S]*?)<\/code>/.exec(html) ?? [];
  expect(shown.replaceAll("&quot;", "&#34;")).toBe(escaped);
});

it("tells on the page about embedding how a story is embedded", () => {
  expect(site.get("embedding/index.html")).toContain(
    `src=&quot;${SITE}embed/sample/stories/how-it-came/&quot;`,
  );
});

it("has nothing in the sitemap that is not there", () => {
  expect(located.filter((location) => read(location) === undefined)).toEqual([]);
});

it("leaves out what needs an address where there is none", () => {
  const files = listSiteFiles([createFixture()], drawTimelineSvg, FRAME);
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => /oembed|feed|sitemap/.test(path))).toEqual([]);
  for (const { path, print } of files) {
    if (path.endsWith(".html")) expect(print()).not.toMatch(/oembed|atom\+xml|og:url|og:image/);
  }
});

it("has no feed of a collection whose articles have no date", () => {
  const { timeline, texts } = createFixture();
  const articles = timeline.articles.map((article) => ({ ...article, published: "../.." }));
  const undated = [{ timeline: { ...timeline, articles }, texts }];
  const files = listSiteFiles(undated, drawTimelineSvg, { ...FRAME, site: SITE });
  expect(files.some(({ path }) => path.endsWith("feed.xml"))).toBe(false);
  expect(files[0]?.print()).not.toContain("atom+xml");
});

it("keeps hostile text as text in every head and data block", () => {
  for (const [path, html] of printSite(HOSTILE)) {
    if (!/^(?:index|collections).*\.html$/.test(path)) continue;
    const [data] = readLinkedData(html);
    expect(checkLinkedData(data, TYPES)).toEqual([]);
    expect(readHead(html).link("alternate", "application/json+oembed")).toMatch(/oembed\.json$/);
    expect(html).not.toMatch(/<script>|<img|"javascript:/);
  }
});
