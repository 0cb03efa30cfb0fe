import type { EventRecord, Range } from "../shared/event-record.ts";
import { panRange, zoomRange } from "../shared/range.ts";
import { type CreateContestant, readGlobal, type VisibleBox } from "./contestant.ts";
import { createFlag } from "./flag.ts";

/** The part of vis-timeline that is used here. */
interface Vis {
  readonly DataSet: new (items: readonly object[]) => object;
  readonly Timeline: new (element: HTMLElement, items: object, options: object) => VisTimeline;
}

interface VisTimeline {
  setWindow(start: number, end: number, options: { readonly animation: boolean }): void;
  getWindow(): { readonly start: Date; readonly end: Date };
  on(event: "changed", listener: () => void): void;
}

/** As many frames without a change count as settled. */
const QUIET_FRAMES = 3;

/**
 * vis-timeline as its documentation shows it: items stacked, in the given height, with a scroll bar where they need
 * more. The opening window is set after the first drawing: given as `start` and `end`, it keeps the first drawing
 * hidden until a timer of a second has run. The filter against foreign markup is off because the titles are plain text.
 */
export const createVis: CreateContestant = (element, records, opening) => {
  const vis = readGlobal<Vis>("vis");
  const pictured = createFlag();
  let quiet = 0;
  const timeline = new vis.Timeline(element, new vis.DataSet(records.map(toItem)), {
    width: "100%",
    height: `${element.clientHeight}px`,
    verticalScroll: true,
    showCurrentTime: false,
    dataAttributes: ["id"],
    xss: { disabled: true },
    onInitialDrawComplete() {
      pictured.raise();
      moveTo(opening);
    },
  });
  timeline.on("changed", () => {
    quiet = 0;
  });

  function view(): Range {
    const { start, end } = timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  function moveTo({ start, end }: Range) {
    timeline.setWindow(start, end, { animation: false });
  }

  return {
    pictured: pictured.raised,
    async settled() {
      await pictured.raised;
      for (quiet = 0; quiet < QUIET_FRAMES; quiet++) {
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    view,
    zoomAt: (fraction, factor) => moveTo(zoomRange(view(), fraction, factor)),
    panBy: (fraction) => moveTo(panRange(view(), fraction)),
    visible: () => listBoxes(element),
  };
};

function toItem({ id, title, start, end, category }: EventRecord): object {
  const item = { id, content: title, start, className: `category-${category}` };
  return end > start ? { ...item, end } : item;
}

/** What the document holds, where it lies within the panel that is not scrolled away. */
function listBoxes(element: HTMLElement): VisibleBox[] {
  const panel = element.querySelector(".vis-panel.vis-center")?.getBoundingClientRect();
  if (panel === undefined) return [];
  return [...element.querySelectorAll<HTMLElement>(".vis-foreground .vis-item[data-id]")].flatMap(
    (item) => {
      const { left, top, right, bottom } = item.getBoundingClientRect();
      const isIn =
        right > panel.left && left < panel.right && bottom > panel.top && top < panel.bottom;
      const id = item.dataset.id ?? "";
      return isIn ? [{ id, x0: left, y0: top, x1: right, y1: bottom }] : [];
    },
  );
}
