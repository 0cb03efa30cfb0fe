import { describe, expect, it } from "vitest";
import { type Bounds, instant } from "#core/time";
import { type CameraOptions, createCamera } from "./camera.ts";

function range(start: number, end: number): Bounds {
  return { start: instant(start), end: instant(end) };
}

const widest = range(0, 1e12);

function create(more: Partial<CameraOptions> = {}) {
  let now = 0;
  let waiting: (() => void) | undefined;
  const changes: { readonly view: Bounds; readonly settled: boolean }[] = [];
  const camera = createCamera({
    view: range(1e11, 2e11),
    widest,
    clock: {
      now: () => now,
      requestFrame(step) {
        waiting = step;
        return 1;
      },
      cancelFrame: () => {
        waiting = undefined;
      },
    },
    prefersStill: () => false,
    onChange: (view, settled) => changes.push({ view, settled }),
    ...more,
  });
  const run = (ms: number) => {
    now += ms;
    const step = waiting;
    waiting = undefined;
    step?.();
  };
  return { camera, changes, run, isWaiting: () => waiting !== undefined };
}

describe("createCamera", () => {
  it("holds what it is given inside the widest range, from the beginning", () => {
    expect(create({ view: range(-1e12, 3e12) }).camera.view).toEqual(widest);
    const { camera, changes } = create();
    camera.moveTo(range(-5e10, 5e10), true);
    expect(camera.view).toEqual(range(0, 1e11));
    expect(changes).toEqual([{ view: camera.view, settled: true }]);
  });

  it("flies: on the way unsettled, there settled", () => {
    const { camera, changes, run } = create();
    camera.flyTo(range(5e11, 6e11));
    run(100);
    expect(changes.map(({ settled }) => settled)).toEqual([false]);
    run(5000);
    expect(camera.view).toEqual(range(5e11, 6e11));
    expect(changes.map(({ settled }) => settled)).toEqual([false, true]);
  });

  it.each([
    ["the reader prefers less motion", { prefersStill: () => true }, range(5e11, 6e11)],
    ["it is there already", {}, range(1e11, 2e11)],
  ])("goes at once when %s", (_name, options, target) => {
    const { camera, changes, isWaiting } = create(options);
    camera.flyTo(target);
    expect(changes).toEqual([{ view: target, settled: true }]);
    expect(isWaiting()).toBe(false);
  });

  it("gives up a flight for a gesture, and for a change of what can be seen", () => {
    const { camera, changes, run, isWaiting } = create();
    camera.flyTo(range(5e11, 6e11));
    run(100);
    camera.moveTo(range(0, 1e11), false);
    expect(isWaiting()).toBe(false);
    expect(changes.at(-1)).toEqual({ view: range(0, 1e11), settled: false });
    camera.flyTo(range(5e11, 6e11));
    camera.setWidest(range(0, 1e10));
    expect(isWaiting()).toBe(false);
    expect(camera.view).toEqual(range(0, 1e10));
    expect(camera.widest).toEqual(range(0, 1e10));
  });

  it("tells when a change of what can be seen moved the view, and shows all of it when nothing is left", () => {
    const { camera, changes } = create();
    camera.setWidest(range(0, 5e11));
    expect(changes).toEqual([]);
    camera.setWidest(range(1.5e11, 5e11));
    expect(changes.at(-1)).toEqual({ view: range(1.5e11, 2.5e11), settled: true });
    camera.setWidest(range(7e11, 9e11));
    expect(changes.at(-1)).toEqual({ view: range(7e11, 9e11), settled: true });
  });
});
