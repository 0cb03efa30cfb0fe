import { describe, expect, it } from "vitest";
import { err, ok } from "#core/base";
import { parseHeight } from "./parse-height.ts";

describe("parseHeight", () => {
  it.each([
    ["", undefined],
    ["  ", undefined],
    ["200", 200],
    [" 640 ", 640],
    ["3000", 3000],
  ])("reads %j as %s", (text, heightPx) => {
    expect(parseHeight(text)).toEqual(ok(heightPx));
  });

  it.each(["199", "3001", "-400", "400.5", "4e2", "400px", "½", "٤٠٠", "9".repeat(400)])(
    "refuses %j",
    (text) => {
      expect(parseHeight(text)).toEqual(err("unreadable"));
    },
  );
});
