import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { createFixture } from "./fixture.ts";
import { describePreviewPicture } from "./preview-picture.ts";

const { timeline } = createFixture();
const warning = assertDefined(timeline.events[1], "the fixture's warning");

describe("describePreviewPicture", () => {
  it("stands beside the collection's page in each language", () => {
    expect(describePreviewPicture(timeline, "en")).toEqual({
      path: "collections/sample/preview.png",
      type: "image/png",
      widthPx: 1200,
      heightPx: 630,
      alt: "The timeline “A sample”, drawn: 3 events · 1 source · 3 quotations · 2015 to March 2024.",
    });
    expect(describePreviewPicture(timeline, "nb").path).toBe("collections/sample/nb/preview.png");
  });

  it("stands beside an event's page, and says what and when", () => {
    const { path, alt } = describePreviewPicture(timeline, "nb", warning);
    expect(path).toBe("collections/sample/nb/events/warning/preview.png");
    expect(alt).toBe(
      "Advarselen, torsdag 7. mars 2024: et sitat som tidfester hendelsen, og dens plass på tidslinjen «Et eksempel».",
    );
  });

  it("does not promise a quotation that is not there", () => {
    const mentions = warning.mentions.filter(({ exact }) => exact === undefined);
    expect(describePreviewPicture(timeline, "en", { ...warning, mentions }).alt).toBe(
      "The warning, Thursday 7 March 2024: its place on the timeline “A sample”.",
    );
  });
});
