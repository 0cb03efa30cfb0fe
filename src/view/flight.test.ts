import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, HOUR_MS, instant } from "#core/time";
import { type Clock, startFlight } from "./flight.ts";

function range(start: number, length: number): Bounds {
  return { start: instant(start), end: instant(start + length) };
}

/** A clock that goes on by a frame when it is told. */
function createFakeClock(frameMs = 16) {
  let now = 0;
  let waiting: (() => void) | undefined;
  const clock: Clock = {
    now: () => now,
    requestFrame(step) {
      waiting = step;
      return 7;
    },
    cancelFrame(handle) {
      if (handle === 7) waiting = undefined;
    },
  };
  return {
    clock,
    now: () => now,
    /** False when nobody waits for a frame. */
    tick(): boolean {
      const step = waiting;
      waiting = undefined;
      now += frameMs;
      step?.();
      return step !== undefined;
    },
  };
}

/** Every range of a whole flight, and whether it said it had arrived. */
function fly(from: Bounds, to: Bounds, frameMs = 16) {
  const fake = createFakeClock(frameMs);
  const steps: { view: Bounds; arrived: boolean }[] = [];
  startFlight(from, to, fake.clock, (view, arrived) => steps.push({ view, arrived }));
  while (fake.tick() && fake.now() < 10_000);
  return { steps, endedMs: fake.now() };
}

const anyLength = fc
  .integer({ min: 0, max: 1000 })
  .map((n) => (HOUR_MS / 4) * (1e17 / (HOUR_MS / 4)) ** (n / 1000));

/** From a quarter of an hour to three million years long, and from nothing to three million years apart. */
const anyPair = fc
  .record({
    start: fc.integer({ min: -1000, max: 1000 }).map((n) => n * 1e14 + 1e5),
    lengths: fc.tuple(anyLength, anyLength),
    apart: fc.oneof(fc.constant(0), anyLength),
    sign: fc.constantFrom(-1, 1),
  })
  .map(({ start, lengths: [a, b], apart, sign }): [Bounds, Bounds] => {
    const middle = start + a / 2 + sign * apart;
    return [range(start, a), range(middle - b / 2, b)];
  });

describe("startFlight", () => {
  it("arrives exactly, once, last, and soon", () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const { steps, endedMs } = fly(from, to);
        expect(steps.at(-1)).toEqual({ view: to, arrived: true });
        expect(steps.filter(({ arrived }) => arrived)).toHaveLength(1);
        expect(endedMs).toBeLessThanOrEqual(1400 + 2 * 16);
      }),
    );
  });

  it("stays within both ends, widened by what the zoom out needs", () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const first = Math.min(from.start, to.start);
        const last = Math.max(from.end, to.end);
        for (const { view } of fly(from, to).steps) {
          expect(view.end).toBeGreaterThan(view.start);
          const length = view.end - view.start;
          expect(length).toBeLessThan((last - first) * 2);
          // Its middle is always between the ends.
          const middle = (view.start + view.end) / 2;
          const slack = (last - first) * 1e-9;
          expect(middle).toBeGreaterThan(first - slack);
          expect(middle).toBeLessThan(last + slack);
        }
      }),
    );
  });

  it("leaves and lands without a jump", () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const { steps } = fly(from, to, 0.5);
        const first = steps[0]?.view ?? to;
        const last = steps.at(-2)?.view ?? from;
        for (const [near, end] of [
          [first, from],
          [last, to],
        ] as const) {
          const length = end.end - end.start;
          expect(Math.abs(near.start - end.start)).toBeLessThan(length * 0.05 + 64);
          expect(Math.abs(near.end - end.end)).toBeLessThan(length * 0.05 + 64);
        }
      }),
    );
  });

  it.each([
    ["an hour, a geological age away", range(0, HOUR_MS), range(1e17, HOUR_MS)],
    ["close in on the middle", range(-1e17, 2e17), range(1000, HOUR_MS / 4)],
    ["out from the middle", range(1000, HOUR_MS / 4), range(-1e17, 2e17)],
    ["nowhere", range(1e17, HOUR_MS), range(1e17, HOUR_MS)],
  ])("flies through finite ranges: %s", (_name, from, to) => {
    const { steps } = fly(from, to);
    expect(steps.length).toBeGreaterThan(10);
    for (const { view } of steps) expect(Number.isFinite(view.end - view.start)).toBe(true);
    expect(steps.at(-1)?.view).toEqual(to);
  });

  it("zooms out on the way when it has far to go", () => {
    const { steps } = fly(range(0, 1000), range(1e6, 1000));
    const longest = Math.max(...steps.map(({ view }) => view.end - view.start));
    expect(longest).toBeGreaterThan(1e5);
  });

  it("stops where it is when it is told", () => {
    const fake = createFakeClock();
    const seen: Bounds[] = [];
    const stop = startFlight(range(0, 1e6), range(1e9, 1e6), fake.clock, (view) => seen.push(view));
    fake.tick();
    fake.tick();
    stop();
    expect(fake.tick()).toBe(false);
    expect(seen).toHaveLength(2);
  });

  it("can be stopped from within a step", () => {
    const fake = createFakeClock();
    let steps = 0;
    const stop = startFlight(range(0, 1e6), range(1e9, 1e6), fake.clock, () => {
      steps++;
      stop();
    });
    while (fake.tick());
    expect(steps).toBe(1);
  });
});
