import { describe, expect, it } from "vitest";
import { DATA_BLOCK_ID } from "#core/layout";
import { drawTimelineSvg } from "./draw-timeline.ts";
import { listEmbedFiles } from "./embed-page.ts";
import { createFixture, HOSTILE } from "./fixture.ts";

const CODE = {
  script: "void 0;",
  style: ":root{}",
  scriptHash: "sha256-script",
  styleHash: "sha256-style",
};

function printPages(publication = createFixture()): ReadonlyMap<string, string> {
  const files = listEmbedFiles([publication], {
    draw: drawTimelineSvg,
    code: CODE,
    storyStyle: CODE,
  });
  return new Map(files.map(({ path, print }) => [path, print()]));
}

const all = printPages();
const pages = new Map([...all].filter(([path]) => !path.includes("/stories/")));
const BLOCK = new RegExp(
  `<script type="application/json" id="${DATA_BLOCK_ID}">([\\s\\S]*?)</script>`,
);

function readData(html: string): Record<string, unknown> {
  return JSON.parse(BLOCK.exec(html)?.[1] ?? "");
}

it("is a page of each collection and each story in each language", () => {
  expect([...all.keys()]).toEqual([
    "embed/sample/index.html",
    "embed/sample/stories/how-it-came/index.html",
    "embed/sample/nb/index.html",
    "embed/sample/stories/how-it-came/nb/index.html",
  ]);
});

describe.each([...pages])("%s", (path, html) => {
  it("asks for nothing, and allows only what is in it", () => {
    expect(html).toContain(
      "default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; script-src &#39;sha256-script&#39;; style-src &#39;sha256-style&#39;;",
    );
    expect(html).not.toMatch(/<(?:img|iframe|video|source)\b|\sstyle=|\son[a-z]+=|\ssrc=/);
    const loaded = [...html.matchAll(/<link rel="(?!canonical)[^>]*href="([^"]*)"/g)];
    expect(loaded.map(([, href = ""]) => href.slice(0, 5))).toEqual(["data:"]);
  });

  it("leads every link out of the frame, to an address from the site’s root or on the web", () => {
    expect(html).toContain('<base target="_blank">');
    const drawings = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      for (const [link] of drawing.matchAll(/<a [^>]*>/g))
        expect(link).toContain('target="_blank"');
    }
    const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(hrefs.length).toBeGreaterThan(10);
    for (const href of hrefs) {
      const url = new URL(href, `http://site.example/${path}`);
      expect(url.href).toMatch(
        /^http:\/\/site\.example\/collections\/sample\/|^https:\/\/(?!site)/,
      );
    }
  });

  it("names our page of the passage beside each link to the publisher’s", () => {
    const away = [...html.matchAll(/<a href="https:\/\/example\.org\/report[^>]*>/g)];
    expect(away.length).toBeGreaterThan(1);
    for (const [link] of away) {
      expect(link).toMatch(/data-page="[^"]*articles\/report\/#m-[a-z]+-\d"/);
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it("is kept out of search, and points to the collection’s page", () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? "";
    const target = new URL(canonical, `http://site.example/${path}`).pathname;
    expect(target).toBe(path.replace("embed/", "/collections/").replace("index.html", ""));
  });

  it("has every id once, and headings without gaps", () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("shows each quotation with its expression underlined, and its whole paragraph with it marked", () => {
    const entry = /<li id="e-bombing"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
    expect(entry).toContain('The bombing came in <u class="expression">2015</u>');
    const paragraph = /<details[\s\S]*?<\/details>/.exec(entry)?.[0] ?? "";
    expect(paragraph).toContain("It was claimed soon after.");
    expect(paragraph).toMatch(/<mark class="passage"[^>]*><a [^>]*>The bombing came in /);
  });
});

describe("the data for the drawing", () => {
  it("has titles in the page’s own language, and no quotation", () => {
    const html = pages.get("embed/sample/nb/index.html") ?? "";
    const data = readData(html);
    expect(data).toMatchObject({ format: "dateline-embed/1", id: "sample", locale: "nb" });
    const text = JSON.stringify(data);
    expect(text).toContain("Bombingen");
    expect(text).not.toContain("The bombing");
  });

  it("keeps which mentions have a quotation", () => {
    const { timeline } = createFixture();
    const data = readData(pages.get("embed/sample/index.html") ?? "");
    expect(data).toMatchObject({
      timeline: {
        events: timeline.events.map(({ id, mentions }) => ({
          id,
          mentions: mentions.map(({ exact }) => (exact === undefined ? {} : { exact: "" })),
        })),
      },
    });
  });
});

it("lets no markup of the data through", () => {
  for (const [path, html] of printPages(createFixture(HOSTILE))) {
    if (path.includes("/stories/")) continue;
    expect(BLOCK.exec(html)?.[1]).not.toContain("<");
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain("<img");
  }
});
