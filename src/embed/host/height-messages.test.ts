import { describe, expect, it } from "vitest";
import { printHeightMessages } from "./height-messages.ts";

describe("printHeightMessages", () => {
  it("says it as every host hears it, in whole pixels", () => {
    expect(printHeightMessages(480.2, {}, "moscow")).toEqual([
      { type: "dateline:height", height: 481, id: "moscow" },
      { sentinel: "amp", type: "embed-size", height: 481 },
      { "datawrapper-height": { moscow: 481 } },
    ]);
  });

  it("says it to WordPress and pym.js by the name that they gave the frame", () => {
    const told = printHeightMessages(300, { wordpressSecret: "s3", pymId: "map" }, "moscow");
    expect(told).toContainEqual({ message: "height", value: 300, secret: "s3" });
    expect(told).toContain("pymxPYMxmapxPYMxheightxPYMx300");
  });

  it("keeps an id that is also a name of the language", () => {
    const [, , datawrapper] = printHeightMessages(1, {}, "__proto__");
    expect(JSON.stringify(datawrapper)).toBe('{"datawrapper-height":{"__proto__":1}}');
  });
});
