import { describe, expect, it } from "vitest";
import { drawTimelineSvg } from "./draw-timeline.ts";
import { createFixture, HOSTILE } from "./fixture.ts";
import { printStoryEmbedPage } from "./story-embed-page.ts";

const STYLE = { style: ":root{}", styleHash: "sha256-style" };

function printPage(text?: string, locale: "en" | "nb" = "en"): string {
  const publication = createFixture(text);
  const [story] = publication.timeline.stories;
  if (story === undefined) throw new Error("no story");
  const input = { ...publication, locale, draw: drawTimelineSvg, storyStyle: STYLE };
  return printStoryEmbedPage(input, story);
}

describe("a story in a frame", () => {
  const html = printPage();

  it("asks for nothing and runs nothing", () => {
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src &#39;none&#39;");
    expect(policy).toContain("style-src &#39;sha256-style&#39;");
    expect(policy).not.toMatch(/script-src|self/);
    expect(html).not.toMatch(/<script|<img|<iframe|\ssrc=|\sstyle=/);
  });

  it("leads every link out of the frame: a step to its place in the story’s page", () => {
    expect(html).toContain('<base target="_blank">');
    const at = "http://site.example/embed/sample/stories/how-it-came/";
    const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(
      ([, href = ""]) => new URL(href, at).href,
    );
    expect(targets).toContain(
      "http://site.example/collections/sample/stories/how-it-came/?step=2.what-followed#s-what-followed",
    );
    for (const target of targets) expect(target).toMatch(/^http:\/\/site\.example\/collections\//);
    for (const [drawing] of html.matchAll(/<svg[\s\S]*?<\/svg>/g)) {
      expect(drawing.match(/<a (?!target="_blank")/g)).toBeNull();
    }
  });

  it("has the whole story in its language, and nothing for the presenter alone", () => {
    expect(html).toContain("First the bombing");
    expect(html).not.toContain("Only a year.");
    expect(printPage(undefined, "nb")).toContain("Først bombingen");
  });

  it("keeps hostile text as text", () => {
    expect(printPage(HOSTILE)).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
  });
});
