import { describe, expect, it } from "vitest";
import { type Bounds, instant } from "#core/time";
import type { TimelineHandle } from "#view";
import { flyToLabels } from "./fly-to-labels.ts";

const WIDTH_PX = 300;
const VIEW = { start: instant(0), end: instant(1000) };

/** A drawing with names to the left of their marks, which are at moments. */
function createDrawing(names: readonly { readonly at: number; readonly widthPx: number }[]) {
  const views: Bounds[] = [];
  const handle = {
    setView: (view: Bounds) => views.push(view),
    settled: () => Promise.resolve(),
  } as unknown as TimelineHandle;
  const boxOf = (left: number, width: number) => ({
    getBoundingClientRect: () => ({ left, right: left + width, width }),
  });
  const host = Object.assign(new EventTarget(), {
    ...boxOf(10, WIDTH_PX),
    querySelectorAll(selector: string) {
      const { start, end } = views.at(-1) ?? VIEW;
      if (!selector.endsWith(":not(.faint)")) return [];
      return names.map(({ at, widthPx }) =>
        boxOf(10 + ((at - start) / (end - start)) * WIDTH_PX - widthPx, widthPx),
      );
    },
  }) as unknown as HTMLElement;
  return { handle, host, views };
}

const rest = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe("flyToLabels", () => {
  it("stays where every name is whole", async () => {
    const drawing = createDrawing([{ at: 800, widthPx: 100 }]);
    flyToLabels({ ...drawing, view: VIEW });
    await rest();
    expect(drawing.views).toEqual([VIEW]);
  });

  it("makes room for a name that is cut, and tells of each view before it sets out", async () => {
    const drawing = createDrawing([{ at: 200, widthPx: 120 }]);
    const told: Bounds[] = [];
    flyToLabels({ ...drawing, view: VIEW, onView: (view) => told.push(view) });
    await rest();
    const { start, end } = drawing.views.at(-1) ?? VIEW;
    expect(((200 - start) / (end - start)) * WIDTH_PX).toBeGreaterThanOrEqual(120);
    expect(told).toEqual(drawing.views);
  });

  it("makes room for a long name only where it may take so much", async () => {
    const names = [{ at: 200, widthPx: 200 }];
    const refused = createDrawing(names);
    flyToLabels({ ...refused, view: VIEW });
    const allowed = createDrawing(names);
    flyToLabels({ ...allowed, view: VIEW, most: 0.85 });
    await rest();
    expect([refused.views.length, allowed.views.length]).toEqual([1, 2]);
  });

  it.each<[string, boolean, number]>([
    ["pointerdown", false, 1],
    ["keydown", false, 1],
    ["wheel", true, 1],
    // It scrolls the page.
    ["wheel", false, 2],
  ])(
    "leaves the drawing to a reader who has taken hold of it: %s, taken %s",
    async (type, isTaken, flights) => {
      const drawing = createDrawing([{ at: 200, widthPx: 120 }]);
      flyToLabels({ ...drawing, view: VIEW });
      const event = new Event(type, { cancelable: true });
      if (isTaken) event.preventDefault();
      drawing.host.dispatchEvent(event);
      await rest();
      expect(drawing.views).toHaveLength(flights);
    },
  );

  it("does not go on once it was ended", async () => {
    const drawing = createDrawing([{ at: 200, widthPx: 120 }]);
    flyToLabels({ ...drawing, view: VIEW })();
    await rest();
    expect(drawing.views).toEqual([VIEW]);
  });
});
