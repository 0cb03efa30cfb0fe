import { CATEGORY_COUNT, type EventRecord } from "../shared/event-record.ts";
import { panRange, zoomRange } from "../shared/range.ts";
import { colourOf } from "./colours.ts";
import type { CreateContestant } from "./contestant.ts";

const LABELS = 60;
const LABEL_ROWS = 12;
/** One category's events in the order of their start. */
interface Lane {
  readonly start: Float64Array;
  /** The place of each event's title. */
  readonly row: Uint32Array;
}

/**
 * Not a timeline but the least that one could do: for each category and column of pixels, a binary search for one event
 * that starts there, a filled rectangle for it, and sixty titles. No axis, no rows, no intervals, nothing to click.
 */
export const createLimit: CreateContestant = (element, records, opening) => {
  const { clientWidth: width, clientHeight: height } = element;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  element.append(canvas);
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("no canvas");
  const pen = context;
  const lanes = sortLanes(records);
  const titles = records.map((record) => record.title);
  const laneHeight = height / CATEGORY_COUNT;
  let view = opening;

  function draw() {
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, width, height);
    lanes.forEach(drawLane);
    drawLabels();
  }

  function drawLane({ start }: Lane, category: number) {
    const msPerPx = (view.end - view.start) / width;
    const y = category * laneHeight;
    pen.fillStyle = colourOf(category);
    for (let x = 0; x < width; x++) {
      const from = view.start + x * msPerPx;
      const place = findFirst(start, from);
      if ((start[place] ?? Infinity) >= from + msPerPx) continue;
      pen.fillRect(x, y + 2, 1, laneHeight - 4);
    }
  }

  /** Sixty places, evenly over the width; each has the title of the event that comes next in one of the categories. */
  function drawLabels() {
    pen.fillStyle = "#000";
    pen.font = "12px system-ui, sans-serif";
    for (let label = 0; label < LABELS; label++) {
      const x = (label * width) / LABELS;
      const lane = lanes[label % CATEGORY_COUNT];
      if (lane === undefined) continue;
      const next = findFirst(lane.start, view.start + (x / width) * (view.end - view.start));
      const title = titles[lane.row[Math.min(next, lane.row.length - 1)] ?? 0] ?? "";
      pen.fillText(title, x, ((label % LABEL_ROWS) + 0.7) * (height / LABEL_ROWS));
    }
  }

  draw();
  return {
    pictured: Promise.resolve(),
    settled: () => Promise.resolve(),
    view: () => view,
    zoomAt(fraction, factor) {
      view = zoomRange(view, fraction, factor);
      draw();
    },
    panBy(fraction) {
      view = panRange(view, fraction);
      draw();
    },
    // It has no rows that an event could leave.
    visible: () => [],
  };
};

/** Each category's events, sorted by their start. */
function sortLanes(records: readonly EventRecord[]): readonly Lane[] {
  const start = new Float64Array(records.length);
  const sizes = new Uint32Array(CATEGORY_COUNT);
  records.forEach((record, row) => {
    start[row] = record.start;
    sizes[record.category] = (sizes[record.category] ?? 0) + 1;
  });
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  const ends = new Uint32Array(CATEGORY_COUNT);
  records.forEach(({ category }, row) => {
    const place = ends[category] ?? 0;
    const lane = rows[category];
    if (lane !== undefined) lane[place] = row;
    ends[category] = place + 1;
  });
  return rows.map((row) => sortLane(row, start));
}

function sortLane(row: Uint32Array, startOf: Float64Array): Lane {
  const start = new Float64Array(row.length);
  let isSorted = true;
  const fill = () => {
    for (let place = 0; place < row.length; place++) {
      start[place] = startOf[row[place] ?? 0] ?? 0;
      if (place > 0 && (start[place] ?? 0) < (start[place - 1] ?? 0)) isSorted = false;
    }
  };
  fill();
  if (isSorted) return { start, row };
  row.sort((a, b) => (startOf[a] ?? 0) - (startOf[b] ?? 0));
  fill();
  return { start, row };
}

/** The place of the first value that is not under `least`. */
function findFirst(sorted: Float64Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
