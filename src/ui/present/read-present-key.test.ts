import { describe, expect, it } from "vitest";
import { type KeyPlace, type PresentStroke, readPresentKey } from "./read-present-key.ts";

function press(key: string, place: KeyPlace = "page", more: Partial<PresentStroke> = {}) {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return readPresentKey({ key, ...plain, ...more }, place, true);
}

describe("readPresentKey", () => {
  it.each([
    ["ArrowRight", { kind: "move", by: 1 }],
    ["ArrowDown", { kind: "move", by: 1 }],
    ["PageDown", { kind: "move", by: 1 }],
    [" ", { kind: "move", by: 1 }],
    ["ArrowLeft", { kind: "move", by: -1 }],
    ["ArrowUp", { kind: "move", by: -1 }],
    ["PageUp", { kind: "move", by: -1 }],
    ["Home", { kind: "edge", to: "first" }],
    ["End", { kind: "edge", to: "last" }],
    ["7", { kind: "digit", digit: "7" }],
    ["Enter", { kind: "enter" }],
    ["b", { kind: "blank" }],
    ["B", { kind: "blank" }],
    [".", { kind: "blank" }],
    ["f", { kind: "screen" }],
    ["p", { kind: "presenter" }],
    ["s", { kind: "list" }],
    ["l", { kind: "background" }],
    ["?", { kind: "help" }],
    ["Escape", { kind: "leave" }],
    ["x", undefined],
    ["F5", undefined],
    ["Tab", undefined],
  ])("%s", (key, meant) => {
    expect(press(key)).toEqual(meant);
  });

  it("goes back by Shift and space", () => {
    expect(press(" ", "page", { shiftKey: true })).toEqual({ kind: "move", by: -1 });
  });

  it.each(["ctrlKey", "metaKey", "altKey"] as const)("leaves keys with %s alone", (held) => {
    for (const key of ["ArrowRight", "f", "p", "Home", "3"]) {
      expect(press(key, "page", { [held]: true })).toBeUndefined();
    }
  });

  it("leaves a field everything but Escape", () => {
    for (const key of ["ArrowRight", "PageDown", " ", "b", "3", "Enter"]) {
      expect(press(key, "field")).toBeUndefined();
    }
    expect(press("Escape", "field")).toEqual({ kind: "leave" });
  });

  it("leaves a button or link the keys that press it, and no others", () => {
    expect(press(" ", "control")).toBeUndefined();
    expect(press("Enter", "control")).toBeUndefined();
    expect(press("ArrowRight", "control")).toEqual({ kind: "move", by: 1 });
    expect(press("b", "control")).toEqual({ kind: "blank" });
  });

  it("leaves the timeline the keys that it moves by, but not those of remote controls", () => {
    for (const key of ["ArrowRight", "ArrowUp", "Home", "0", "Enter", " "]) {
      expect(press(key, "timeline")).toBeUndefined();
    }
    expect(press("PageDown", "timeline")).toEqual({ kind: "move", by: 1 });
    expect(press("b", "timeline")).toEqual({ kind: "blank" });
  });

  it("has no single characters where they are switched off", () => {
    const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    for (const key of ["b", ".", "f", "p", "3", "?"]) {
      expect(readPresentKey({ key, ...plain }, "page", false)).toBeUndefined();
    }
    expect(readPresentKey({ key: "ArrowLeft", ...plain }, "page", false)).toEqual({
      kind: "move",
      by: -1,
    });
  });
});
