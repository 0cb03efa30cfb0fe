import { describe, expect, it } from "vitest";
import { beginPress, movePress, placeOf } from "./press.ts";

const at = (clientX: number, clientY: number, pointerId = 1) => ({ pointerId, clientX, clientY });

describe("a press", () => {
  it.each([
    ["near", at(103, 204), 50, "pressed"],
    ["far", at(100, 207), 50, "dragging"],
    ["sideways", at(92, 200), 50, "dragging"],
    ["still, while the page scrolls", at(100, 200), 60, "dragging"],
    ["by another pointer", at(400, 400, 2), 50, "pressed"],
  ])("that moves %s", (_name, to, scrollPx, phase) => {
    expect(movePress(beginPress(at(100, 200), 50), to, scrollPx).phase).toBe(phase);
  });

  it("goes on dragging when it comes back, and stays given up", () => {
    const far = movePress(beginPress(at(0, 0), 0), at(0, 50), 0);
    expect(movePress(far, at(0, 0), 0).phase).toBe("dragging");
    expect(movePress({ ...far, phase: "given-up" }, at(0, 90), 0).phase).toBe("given-up");
  });

  it("measures down the page, however that scrolls", () => {
    const moved = movePress(beginPress(at(10, 20), 100), at(30, 60), 400);
    expect(placeOf(moved, 400)).toEqual({ xPx: 30, yPx: 60, downPx: 340 });
  });
});
