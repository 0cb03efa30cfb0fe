import { describe, expect, it } from "vitest";
import { createFakeWindow } from "./fake-window.fixture.ts";
import { createHeightReporter } from "./height-reporter.ts";

function open(address?: string) {
  const fake = createFakeWindow(address);
  const { window, told } = fake;
  const heightPx = () => (window.innerWidth < 400 ? 520 : 430);
  const reporter = createHeightReporter({ window, id: "x", heightPx });
  /** What was told since the last time, in our own message. */
  const takeHeights = () =>
    told
      .splice(0)
      .filter((message) => Object(message).type === "dateline:height")
      .map((message) => Object(message).height as unknown);
  return { ...fake, reporter, takeHeights };
}

describe("createHeightReporter", () => {
  it("tells at once, and again only when the wish changes with the width", () => {
    const { resize, takeHeights } = open();
    expect(takeHeights()).toEqual([430]);
    resize(500);
    expect(takeHeights()).toEqual([]);
    resize(320);
    expect(takeHeights()).toEqual([520]);
  });

  it("tells nothing while it has no width", () => {
    const { resize, takeHeights } = open();
    takeHeights();
    resize(0);
    expect(takeHeights()).toEqual([]);
    resize(320);
    expect(takeHeights()).toEqual([520]);
  });

  it("answers its parent, and nobody else", () => {
    const { say, takeHeights } = open();
    takeHeights();
    say({ type: "dateline:ask" });
    expect(takeHeights()).toEqual([430]);
    say({ message: "ready", secret: "s" });
    expect(takeHeights()).toEqual([430]);
    say({ type: "dateline:ask" }, {});
    for (const data of [null, undefined, "dateline:ask", 7, { type: "ask" }]) say(data);
    expect(takeHeights()).toEqual([]);
  });

  it("tells WordPress when it names the frame late, and keeps the name", () => {
    const { rename, told } = open();
    expect(JSON.stringify(told)).not.toContain("secret");
    rename("#?secret=late");
    expect(told).toContainEqual({ message: "height", value: 430, secret: "late" });
    told.splice(0);
    rename("#e-1");
    expect(told).toContainEqual({ message: "height", value: 430, secret: "late" });
  });

  it("is silent once it is over", () => {
    const { reporter, resize, say, takeHeights } = open();
    takeHeights();
    reporter.destroy();
    resize(320);
    say({ type: "dateline:ask" });
    expect(takeHeights()).toEqual([]);
  });
});
