import { describe, expect, it } from "vitest";
import { parseAddress, printAddress } from "#ui";
import { createShareSite } from "./create-share-site.ts";

const rootUrl = "https://example.org/some/path/";
const folder = `${rootUrl}collections/war/`;

const first = createShareSite({ rootUrl, homeUrl: rootUrl, locale: "en" }, "war");
const norwegian = createShareSite({ rootUrl, homeUrl: `${folder}nb/`, locale: "nb" }, "war");

describe("the addresses of a collection", () => {
  it.each([
    ["", `${rootUrl}?lang=en`, `${folder}nb/`],
    ["?view=2024-03&lang=en", `${rootUrl}?view=2024-03&lang=en`, `${folder}?view=2024-03&lang=en`],
    ["?view=2024-03&lang=nb", `${folder}nb/?view=2024-03`, `${folder}nb/?view=2024-03`],
    [
      "?event=flood&view=2015/2024&lang=en&theme=dark",
      `${folder}events/flood/?view=2015/2024&lang=en&theme=dark`,
      `${folder}events/flood/?view=2015/2024&lang=en&theme=dark`,
    ],
    [
      "?event=flood&mode=list&lang=nb",
      `${folder}nb/events/flood/?mode=list`,
      `${folder}nb/events/flood/?mode=list`,
    ],
  ])("has a link to %j", (search, fromFirst, fromNorwegian) => {
    const { address } = parseAddress(search);
    expect(printAddress(address)).toBe(search);
    expect([first.linkTo(address), norwegian.linkTo(address)]).toEqual([fromFirst, fromNorwegian]);
  });

  it("has a page, a document for frames, data and a script", () => {
    expect(first.locate("nb")).toEqual({
      pageUrl: `${folder}nb/`,
      embedUrl: `${rootUrl}embed/war/nb/`,
      timelineUrl: `${folder}timeline.json`,
      scriptUrl: `${rootUrl}embed/dateline.js`,
    });
    expect(first.embeddingUrl("en")).toBe(`${rootUrl}embedding/`);
  });
});
