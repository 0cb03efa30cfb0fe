import { describe, expect, it } from "vitest";
import { readWheel, type WheelTurn } from "./wheel.ts";

function turn(more: Partial<WheelTurn>, zooms: "always" | "modifier" = "always") {
  const still = { deltaX: 0, deltaY: 0, deltaMode: 0 };
  return readWheel({ ...still, ctrlKey: false, metaKey: false, shiftKey: false, ...more }, zooms);
}

describe("readWheel", () => {
  it("zooms in as the wheel goes up, and out as far as it goes down", () => {
    const [closer, wider] = [turn({ deltaY: -100 }), turn({ deltaY: 100 })];
    if (closer?.kind !== "zoom" || wider?.kind !== "zoom") throw new Error("zoom");
    expect(closer.factor).toBeGreaterThan(1);
    expect(closer.factor * wider.factor).toBeCloseTo(1, 9);
  });

  it.each([
    ["sideways", { deltaX: 30, deltaY: 4 }, 30],
    ["with Shift", { deltaY: 30, shiftKey: true }, 30],
    ["by lines", { deltaX: 3, deltaMode: 1 }, 48],
    ["by pages", { deltaX: -1, deltaMode: 2 }, -400],
  ] as const)("pans %s", (_name, delta, px) => {
    expect(turn(delta)).toEqual({ kind: "pan", px });
    expect(turn(delta, "modifier")).toEqual({ kind: "pan", px });
  });

  it("lets the page scroll where only a modifier zooms", () => {
    expect(turn({ deltaY: 100 }, "modifier")).toBeUndefined();
    expect(turn({ deltaY: 100, metaKey: true }, "modifier")?.kind).toBe("zoom");
    expect(turn({ deltaY: 100, ctrlKey: true }, "modifier")?.kind).toBe("zoom");
  });

  it("takes a pinch's small steps for more, and a huge notch for no more than a doubling", () => {
    const factorOf = (more: Partial<WheelTurn>) => {
      const intent = turn(more);
      return intent?.kind === "zoom" ? intent.factor : Number.NaN;
    };
    expect(factorOf({ deltaY: -5, ctrlKey: true })).toBeGreaterThan(factorOf({ deltaY: -5 }));
    expect(factorOf({ deltaY: -10_000 })).toBe(2);
    expect(factorOf({ deltaY: 10_000 })).toBe(0.5);
  });
});
