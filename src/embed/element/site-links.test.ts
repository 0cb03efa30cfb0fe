import { describe, expect, it } from "vitest";
import { createSiteLinks, findWebLink } from "./site-links.ts";

const URL_OF_FILE = "https://example.net/some/path/collections/sample/timeline.json?x=1#y";
const FOLDER = "https://example.net/some/path/collections/sample/";

describe("createSiteLinks", () => {
  it.each([
    ["en", FOLDER],
    ["nb", `${FOLDER}nb/`],
  ] as const)("leads to the pages in %s", (locale, folder) => {
    const links = createSiteLinks(URL_OF_FILE, locale);
    expect(links.event("one")).toBe(`${folder}events/one/`);
    expect(links.passage("articles/report/", "one", 2)).toBe(`${folder}articles/report/#m-one-2`);
    expect(links.collection("2024-03", "one")).toBe(`${folder}?view=2024-03&event=one`);
    expect(links.collection()).toBe(folder);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//evil.example/x",
    "https://evil.example/",
    "https://example.net@evil.example/",
    "../../other/",
    "/",
    "..%2f../%2e%2e/%2e%2e/x",
    "\\\\evil.example\\x",
    "https:evil",
    "http://[",
  ])("leads nowhere else: %s", (page) => {
    const href = createSiteLinks(URL_OF_FILE, "en").passage(page, "one", 1);
    if (href !== undefined) expect(href.startsWith(FOLDER)).toBe(true);
    expect(href?.startsWith(FOLDER) ?? true).toBe(true);
  });

  it.each(["data:application/json,{}", "blob:https://x.y/1", "file:///a/b.json", "nonsense"])(
    "has no pages for %s",
    (url) => {
      const links = createSiteLinks(url, "en");
      expect([links.collection(), links.event("one"), links.passage("a/", "one", 1)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );
});

describe("findWebLink", () => {
  it.each([
    ["https://example.org/a?b#c", "https://example.org/a?b#c"],
    ["HTTP://example.org", "http://example.org/"],
    ["javascript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["vbscript:x", undefined],
    ["data:text/html,<script>", undefined],
    ["mailto:a@b.c", undefined],
    ["https://user:secret@example.org/", undefined],
    ["example.org", undefined],
    ["", undefined],
  ])("%j", (address, href) => {
    expect(findWebLink(address)?.href).toBe(href);
  });
});
