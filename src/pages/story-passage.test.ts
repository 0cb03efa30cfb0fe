import { describe, expect, it } from "vitest";
import { drawTimelineSvg } from "./draw-timeline.ts";
import { createFixture } from "./fixture.ts";
import { printStoryEmbedPage } from "./story-embed-page.ts";

describe("the caption of a quotation", () => {
  it.each([
    ["en", "22 March 2024"],
    ["nb", "22. mars 2024"],
  ] as const)("says whose words they are and when they were written, in %s", (locale, written) => {
    const publication = createFixture();
    const [story] = publication.timeline.stories;
    if (story === undefined) throw new Error("no story");
    const style = { style: ":root{}", styleHash: "sha256-style" };
    const html = printStoryEmbedPage(
      { ...publication, locale, draw: drawTimelineSvg, storyStyle: style },
      story,
    );
    const captions = [...html.matchAll(/<figcaption>(.*)<\/figcaption>/gu)].map(
      ([, text = ""]) => text,
    );
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions)
      expect(caption).toMatch(new RegExp(`</a></cite>\\s· <span class="story-fact">${written}`));
  });
});
