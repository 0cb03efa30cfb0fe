import { assert, describe, expect, it } from "vitest";
import { createFixture, HOSTILE } from "./fixture.ts";
import { describeOembed, describeStoryOembed } from "./oembed.ts";

const SITE = "https://example.net/tl/";
const { timeline } = createFixture();

/** What WordPress leaves of an unknown provider's `html` (`wp_filter_oembed_result`). */
function filterAsWordPress(html: string): string | undefined {
  const kept = new Map([
    ["a", ["href"]],
    ["blockquote", []],
    [
      "iframe",
      [
        "src",
        "width",
        "height",
        "frameborder",
        "marginwidth",
        "marginheight",
        "scrolling",
        "title",
      ],
    ],
  ]);
  const filtered = html.replace(
    /<(\/?)([a-z]+)([^>]*)>/g,
    (_tag, end: string, name: string, inside: string) => {
      const allowed = kept.get(name);
      if (allowed === undefined) return "";
      if (end !== "") return `</${name}>`;
      const attributes = [...inside.matchAll(/ ([a-z]+)="[^"]*"/g)];
      return `<${name}${attributes.flatMap(([text, key = ""]) => (allowed.includes(key) ? text : [])).join("")}>`;
    },
  );
  const [, quotation = "", frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su.exec(filtered) ?? [];
  return frame === undefined ? undefined : quotation + frame;
}

describe("describeOembed", () => {
  it("has all that the specification asks of a rich answer, and what Ghost copies", () => {
    const { html: _, ...others } = describeOembed({ timeline, locale: "en", site: SITE });
    expect(others).toEqual({
      version: "1.0",
      type: "rich",
      title: "A sample",
      provider_name: "Dateline",
      provider_url: SITE,
      cache_age: 86_400,
      thumbnail_url: `${SITE}collections/sample/preview.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 720,
      height: others.height,
    });
    expect(others.height).toBeGreaterThanOrEqual(200);
    expect(others.height).toBeLessThanOrEqual(1000);
  });

  it.each([
    ["en", undefined, `${SITE}embed/sample/`, `${SITE}collections/sample/`],
    ["nb", undefined, `${SITE}embed/sample/nb/`, `${SITE}collections/sample/nb/`],
    [
      "nb",
      1,
      `${SITE}embed/sample/nb/?event=warning`,
      `${SITE}collections/sample/nb/events/warning/`,
    ],
  ] as const)("in %s, event %s: frames %s and links %s", (locale, index, src, href) => {
    const event = index === undefined ? undefined : timeline.events[index];
    const { html, title } = describeOembed({
      timeline,
      locale,
      site: SITE,
      ...(event && { event }),
    });
    expect(html).toContain(` src="${src}" title="${title}" `);
    expect(html).toContain(`<a href="${href}">${title}</a>`);
  });

  it("is the link and the frame, without a border, when WordPress has been over it", () => {
    const { html, height } = describeOembed({ timeline, locale: "en", site: SITE });
    expect(filterAsWordPress(html)).toBe(
      `<blockquote><a href="${SITE}collections/sample/">A sample</a></blockquote><iframe src="${SITE}embed/sample/" title="A sample" width="100%" height="${height}" frameborder="0"></iframe>`,
    );
  });

  it("lets no title out of its place, there neither", () => {
    const hostile = createFixture(HOSTILE).timeline;
    const event = hostile.events[1];
    assert(event !== undefined);
    const { html, title } = describeOembed({ timeline: hostile, locale: "en", site: SITE, event });
    expect(title).toContain("<script>");
    expect(html).not.toMatch(/<script|<img/);
    expect(filterAsWordPress(html)).toMatch(
      /^<blockquote><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe src="[^"<>]*" title="[^"<>]*" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
    );
  });
});

describe("describeStoryOembed", () => {
  const [story] = timeline.stories;
  assert(story !== undefined);

  it.each([
    ["en", "How it came · A sample", "embed/sample/stories/how-it-came/", "stories/how-it-came/"],
    ["nb", "Hvordan det kom · ", "embed/sample/stories/how-it-came/nb/", "nb/stories/how-it-came/"],
  ] as const)(
    "in %s frames the story’s own document, higher than wide columns of a timeline",
    (locale, name, src, path) => {
      const { html, title, height } = describeStoryOembed({ timeline, locale, site: SITE }, story);
      expect(title).toContain(name);
      expect(html).toContain(` src="${SITE}${src}" title="${title}" `);
      expect(html).toContain(`<a href="${SITE}collections/sample/${path}">${title}</a>`);
      expect(html).toContain(` height="${height}" `);
      expect(height).toBeGreaterThan(describeOembed({ timeline, locale, site: SITE }).height);
    },
  );

  it("is seen in WordPress, which hides a frame behind a quotation until it speaks", () => {
    const { html } = describeStoryOembed({ timeline, locale: "en", site: SITE }, story);
    expect(filterAsWordPress(html)).toMatch(/^<iframe src="[^"]*" title="[^"]*" /);
    expect(html).not.toContain("<blockquote");
  });
});
