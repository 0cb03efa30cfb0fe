import { describe, expect, it } from "vitest";
import { type Keystroke, readKey } from "./keyboard.ts";

function press(key: string, more: Partial<Keystroke> = {}) {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  return readKey({ key, ...none, ...more });
}

describe("readKey", () => {
  it.each([
    ["ArrowLeft", { kind: "pan", fraction: -0.1 }],
    ["ArrowRight", { kind: "pan", fraction: 0.1 }],
    ["PageUp", { kind: "pan", fraction: -0.5 }],
    ["PageDown", { kind: "pan", fraction: 0.5 }],
    ["+", { kind: "zoom", factor: 1.5 }],
    ["=", { kind: "zoom", factor: 1.5 }],
    ["-", { kind: "zoom", factor: 1 / 1.5 }],
    ["_", { kind: "zoom", factor: 1 / 1.5 }],
    ["0", { kind: "fit" }],
    ["ArrowDown", { kind: "step", by: 1 }],
    ["ArrowUp", { kind: "step", by: -1 }],
    ["Home", { kind: "edge", to: "first" }],
    ["End", { kind: "edge", to: "last" }],
    ["Escape", { kind: "leave" }],
    ["Enter", undefined],
    ["Tab", undefined],
    [" ", undefined],
    ["a", undefined],
  ] as const)("reads %s", (key, intent) => {
    expect(press(key)).toEqual(intent);
  });

  it("goes further with Shift", () => {
    expect(press("ArrowLeft", { shiftKey: true })).toEqual({ kind: "pan", fraction: -0.5 });
    expect(press("ArrowRight", { shiftKey: true })).toEqual({ kind: "pan", fraction: 0.5 });
    // Where + is on the = key.
    expect(press("+", { shiftKey: true })).toEqual({ kind: "zoom", factor: 1.5 });
  });

  it.each(["ctrlKey", "metaKey", "altKey"])("leaves keys with %s to the browser", (modifier) => {
    for (const key of ["ArrowLeft", "+", "-", "0", "Home"]) {
      expect(press(key, { [modifier]: true })).toBeUndefined();
    }
  });
});
