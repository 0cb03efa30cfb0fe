import { describe, expect, it } from "vitest";
import { drawTimelineSvg } from "./draw-timeline.ts";
import { createFixture, FRAME, HOSTILE } from "./fixture.ts";
import { listSiteFiles } from "./site.ts";

function printSite(text?: string): ReadonlyMap<string, string> {
  const files = listSiteFiles([createFixture(text)], drawTimelineSvg, FRAME);
  return new Map(files.map(({ path, print }) => [path, print()]));
}

const site = printSite();
const pages = [...site].filter(([path]) => path.endsWith(".html"));

function page(path: string): string {
  const text = site.get(path);
  if (text === undefined) throw new Error(`no page ${path}`);
  return text;
}

/** What a person gets of a page: without the data block for programs. */
function withoutData(html: string): string {
  return html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");
}

/** The visible words of a page. */
function words(html: string): string {
  return withoutData(html)
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ");
}

/** Where a link on a page leads, as a path from the site's root with its fragment. */
function resolve(path: string, href: string): string {
  const url = new URL(href, `http://site.example/${path}`);
  return url.origin === "http://site.example" ? url.pathname.slice(1) + url.hash : url.href;
}

describe("the site", () => {
  it("has the files of the contract", () => {
    expect([...site.keys()]).toEqual([
      "index.html",
      "collections/sample/index.html",
      "collections/sample/events/bombing/index.html",
      "collections/sample/events/warning/index.html",
      "collections/sample/events/statement/index.html",
      "collections/sample/articles/report/index.html",
      "collections/sample/classroom/index.html",
      "collections/sample/stories/how-it-came/index.html",
      "collections/sample/stories/own/index.html",
      "collections/sample/handout/index.html",
      "collections/sample/exercises/index.html",
      "collections/sample/nb/index.html",
      "collections/sample/nb/events/bombing/index.html",
      "collections/sample/nb/events/warning/index.html",
      "collections/sample/nb/events/statement/index.html",
      "collections/sample/nb/articles/report/index.html",
      "collections/sample/nb/classroom/index.html",
      "collections/sample/nb/stories/how-it-came/index.html",
      "collections/sample/nb/stories/own/index.html",
      "collections/sample/nb/handout/index.html",
      "collections/sample/nb/exercises/index.html",
      "collections/sample/timeline.json",
      "collections/sample/articles/report/text.json",
      "open/index.html",
      "open/nb/index.html",
      "workbench/index.html",
      "workbench/nb/index.html",
      "embedding/index.html",
      "embedding/nb/index.html",
      "robots.txt",
    ]);
  });

  it("is the same each time", () => {
    expect(printSite()).toEqual(site);
  });

  it("publishes the timeline and the texts as they are", () => {
    const { timeline, texts } = createFixture();
    expect(JSON.parse(page("collections/sample/timeline.json"))).toEqual(timeline);
    expect(JSON.parse(page("collections/sample/articles/report/text.json"))).toEqual(texts[0]);
  });

  it("has only the pages that need no collection when there is none", () => {
    const files = listSiteFiles([], drawTimelineSvg, FRAME);
    expect(files.map(({ path }) => path)).toEqual([
      "open/index.html",
      "open/nb/index.html",
      "workbench/index.html",
      "workbench/nb/index.html",
      "embedding/index.html",
      "embedding/nb/index.html",
      "robots.txt",
    ]);
    for (const { print } of files) expect(print()).not.toMatch(/(?:href|src)="[^"]*collections\//);
  });
});

describe.each(pages)("%s", (path, html) => {
  const links = [...html.matchAll(/href="([^"]*)"/g)]
    .map(([, href = ""]) => href)
    .filter((href) => !href.startsWith("data:image/svg+xml,"));

  it("links to what exists, with ids that exist", () => {
    // Made elsewhere: the bundler's files, the pages for frames, and what those who embed them load.
    const skipped = /^(assets|embed\/)|\.css$/;
    for (const target of links.map((href) => resolve(path, href))) {
      if (/^https:/.test(target) || skipped.test(target)) continue;
      const [file = "", id] = target.split("#");
      const text = page(file === "" || file.endsWith("/") ? `${file}index.html` : file);
      if (id !== undefined) expect(text).toContain(`id="${id}"`);
    }
  });

  it("links relatively, or to the web without telling it more than needed", () => {
    for (const href of links) expect(href).toMatch(/^(\.|#|https:)/);
    for (const [tag] of html.matchAll(/<a [^>]*href="https:[^>]*>/g)) {
      expect(tag).toContain('rel="noopener noreferrer"');
    }
  });

  it("keeps the policy: nothing inline", () => {
    expect(html).toContain("default-src &#39;none&#39;");
    for (const [tag] of withoutData(html).matchAll(/<[a-z][^>]*>/g)) {
      expect(tag).not.toMatch(/^<style|\sstyle=|\son[a-z]+=|^<script(?![^>]*\ssrc=)/);
    }
  });

  it("says its language, title and description", () => {
    const nb = path.includes("/nb/");
    expect(html).toContain(nb ? '<html lang="nb">' : '<html lang="en">');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}">/);
    expect(html).toContain(`data-lang="${nb ? "nb" : "en"}"`);
    const root = /data-root="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(resolve(path, root)).toBe("");
  });

  it("has one h1, headings without gaps, one main, and every id once", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(html.match(/<main/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("opens and closes every element in order", () => {
    const open: string[] = [];
    for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*(?<!\/)>/g)) {
      if (/^(meta|link|br|img)$/.test(name)) continue;
      if (end === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe("a collection's page", () => {
  const html = page("collections/sample/index.html");

  it("carries the drawing and every event with every quotation", () => {
    expect(html).toMatch(
      /<svg class="drawing"[\s\S]*<a href="..\/..\/collections\/sample\/events\/bombing\/">/,
    );
    const text = words(html);
    for (const event of createFixture().timeline.events) {
      expect(html).toContain(`<li id="e-${event.id}">`);
      expect(text).toContain(event.title.en ?? "no title");
      for (const { exact } of event.mentions)
        if (exact !== undefined) expect(text).toContain(exact);
    }
  });

  it("underlines the temporal expression, also one that stands outside the passage", () => {
    expect(html).toContain(`The bombing came in <u class="expression">2015</u>`);
    expect(html).toContain(`<u class="expression">7 March</u> … the embassy warned`);
  });

  it("gives machines only the dates that HTML has a form for", () => {
    expect(html).toContain('<time datetime="2015">');
    expect(html).toContain('<time datetime="2024-03-07">');
    expect(withoutData(html)).not.toContain("2024-03-07/..");
  });

  it("is the site's first page too, with the collection as its true address", () => {
    expect(page("index.html")).toContain('<link rel="canonical" href="./collections/sample/">');
    expect(words(page("index.html"))).toBe(words(html));
  });

  it("leads to the same page in the other language", () => {
    expect(html).toContain('href="../../collections/sample/nb/" hreflang="nb" lang="nb"');
    expect(page("collections/sample/nb/index.html")).toContain(
      'href="../../../collections/sample/" hreflang="en" lang="en"',
    );
  });
});

describe("an event's page", () => {
  it("leads to the passage, to the publisher's page at the passage, and to its neighbours", () => {
    const path = "collections/sample/events/warning/index.html";
    const html = page(path);
    const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) =>
      resolve(path, href.replaceAll("&amp;", "&")),
    );
    expect(targets).toContain("collections/sample/articles/report/#m-warning-1");
    expect(targets).toContain("collections/sample/events/bombing/");
    expect(targets).toContain("collections/sample/events/statement/");
    expect(targets).toContain("collections/sample/#e-warning");
    expect(targets).toContain("https://example.com/alert");
    expect(
      targets.some((url) => url.startsWith("https://example.org/report?a=1&b=2#:~:text=")),
    ).toBe(true);
    expect(html).toContain('data-event="warning"');
  });
});

describe("an article's page", () => {
  const html = page("collections/sample/articles/report/index.html");

  it("shows the text with each passage marked, linked to its event", () => {
    expect(words(html)).toContain("The bombing came in 2015. It was claimed soon after.");
    expect(html).toContain('<mark class="passage" id="m-bombing-1"><a');
    expect(html).toContain('href="../../../../collections/sample/events/bombing/"');
    expect(html).toContain('data-article="report"');
  });
});

describe("the page for one's own file", () => {
  const html = page("open/index.html");

  it("says what can be opened, and that nothing is uploaded", () => {
    const text = words(html);
    for (const said of ["CSV", "TSV", "JSON", "gzip", "Nothing is uploaded", "needs JavaScript"]) {
      expect(text).toContain(said);
    }
  });

  it("may start a worker of its own and connect to nothing", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("worker-src &#39;self&#39;");
    expect(policy).toContain("connect-src &#39;none&#39;");
    expect(policy).toContain("trusted-types default");
    expect(page("index.html")).toContain("worker-src &#39;none&#39;");
  });

  it("can be reached from every other page, in its language", () => {
    for (const [path, other] of pages) {
      if (path.startsWith("open/")) continue;
      const targets = [...other.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) =>
        resolve(path, href),
      );
      expect(targets).toContain(path.includes("/nb/") ? "open/nb/" : "open/");
    }
  });
});

describe("the page where articles become a timeline", () => {
  const html = page("workbench/index.html");

  it("says what it does, and that nothing is uploaded", () => {
    const text = words(html);
    for (const said of ["Word", "Markdown", "Nothing is uploaded", "needs JavaScript"]) {
      expect(text).toContain(said);
    }
  });

  it("may read web pages into a document that does nothing, and connect to nothing", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("connect-src &#39;none&#39;");
    expect(policy).toContain("trusted-types default inert");
    expect(page("open/index.html")).not.toContain("inert");
  });

  it("can be reached from every other page, in its language", () => {
    for (const [path, other] of pages) {
      if (path.startsWith("workbench/")) continue;
      const targets = [...other.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) =>
        resolve(path, href),
      );
      expect(targets).toContain(path.includes("/nb/") ? "workbench/nb/" : "workbench/");
    }
  });
});

describe("a story's page", () => {
  const path = "collections/sample/stories/how-it-came/index.html";
  const html = page(path);

  it("says every step with its question and its quotation, and not what is for the presenter alone", () => {
    const text = words(html);
    for (const said of ["First the bombing", "A flight is bombed.", "How well is it dated?"]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("Only a year.");
    expect(html).toContain('The bombing came in <u class="expression">2015</u>”');
  });

  it("leads from the contents to each step, and from a step to itself, its passage and its events", () => {
    const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) =>
      resolve(path, href),
    );
    expect(html).toContain('<a href="#s-the-bombing">First the bombing</a>');
    expect(html).toContain('href="./?step=2.what-followed#s-what-followed"');
    expect(html).toContain('<li class="story-step" id="s-what-followed">');
    expect(targets).toContain("collections/sample/articles/report/#m-bombing-1");
    expect(targets).toContain("collections/sample/events/warning/");
  });

  it("draws each step with its own events standing out, each drawing with ids of its own", () => {
    const [first = "", second = ""] = html.split('id="s-what-followed"');
    const faint = (part: string) =>
      [...part.matchAll(/<a class="group label faint" href="[^"]*events\/([^/]*)\//g)].map(
        ([, id]) => id,
      );
    expect(faint(first)).not.toContain("bombing");
    expect(second).toContain("<svg");
    expect(faint(second)).not.toContain("warning");
  });
});

describe("hostile text", () => {
  it.each(
    [...printSite(HOSTILE)].filter(([path]) => /^(?!open\/|workbench\/).*\.html$/.test(path)),
  )("stays text in %s", (_path, html) => {
    expect(html).not.toMatch(/<script>|<img|onerror=alert\(1\)>|"javascript:/);
    expect(html).toContain("&lt;script&gt;");
  });
});
