import { describe, expect, it } from "vitest";
import { createJumpCounter, type Frame } from "./jump-counter.ts";
import type { Phase } from "./steps.ts";

const TIMES: Readonly<Record<string, { readonly start: number; readonly end: number }>> = {
  a: { start: 50, end: 50 },
  b: { start: 90, end: 90 },
};

type Rows = Readonly<Record<string, number>>;

function frame(rows: Rows, view: readonly [number, number] = [0, 100], phase: Phase = "zoom in") {
  const boxes = Object.entries(rows).map(([id, y]) => ({
    id,
    x0: 0,
    x1: 10,
    y0: y - 4,
    y1: y + 4,
  }));
  return { phase, view: { start: view[0], end: view[1] }, boxes };
}

function count(...frames: readonly Frame[]) {
  const counter = createJumpCounter((id) => TIMES[id] ?? { start: 0, end: 0 });
  for (const each of frames) counter.see(each);
  return counter.counted;
}

describe("a jump", () => {
  it("is another row in the next frame", () => {
    expect(count(frame({ a: 10, b: 30 }), frame({ a: 28, b: 30 }))).toEqual({
      pairs: 2,
      jumps: 1,
      flickers: 0,
    });
  });

  it("is not a place between pixels", () => {
    expect(count(frame({ a: 10 }), frame({ a: 10.5 })).jumps).toBe(0);
  });

  it("is counted over the edge of two phases", () => {
    expect(count(frame({ a: 10 }), frame({ a: 28 }, [0, 100], "pan")).jumps).toBe(1);
  });

  it("is not counted where the item was away in between", () => {
    expect(count(frame({ a: 10 }), frame({}), frame({ a: 28 })).jumps).toBe(0);
  });
});

describe("a flicker", () => {
  it("is an item that vanishes and comes back", () => {
    expect(count(frame({ a: 10 }), frame({}), frame({ a: 10 })).flickers).toBe(1);
  });

  it("is counted each time", () => {
    const on = frame({ a: 10 });
    const off = frame({});
    expect(count(on, off, on, off, off, on).flickers).toBe(2);
  });

  it("is not an item that comes once, or goes once", () => {
    expect(count(frame({ b: 30 }), frame({ a: 10 }), frame({ a: 10 })).flickers).toBe(0);
  });

  it("is not an item that was out of view", () => {
    const frames = [frame({ b: 30 }), frame({}, [0, 80]), frame({ b: 30 }, [0, 100])];
    expect(count(...frames).flickers).toBe(0);
  });

  it("is not counted over the edge of two phases, where what is shown may change for good reason", () => {
    const frames = [
      frame({ a: 10 }),
      frame({}),
      frame({}, [0, 100], "zoom out"),
      frame({ a: 10 }, [0, 100], "zoom out"),
    ];
    expect(count(...frames).flickers).toBe(0);
  });

  it("is counted for what the last frame of the phase before showed", () => {
    const frames = [
      frame({ a: 10 }),
      frame({}, [0, 100], "pan"),
      frame({ a: 10 }, [0, 100], "pan"),
    ];
    expect(count(...frames).flickers).toBe(1);
  });
});
