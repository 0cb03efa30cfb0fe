import { colourOf } from "./colours.ts";
import { type CreateContestant, readGlobal } from "./contestant.ts";
import { GAP_PX, type Placed, placeInRows } from "./d3-rows.ts";
import type { D3, Selection, TimeScale } from "./d3-types.ts";

const ROW_PX = 18;
const AXIS_PX = 24;
const RADIUS_PX = 4;

/**
 * A good hand-written D3 timeline in SVG: d3-zoom, a UTC scale and axis, rows that are worked out once, and on each zoom
 * a join of the events in view: a circle for an instant, a bar for an interval, and its title where it has room before
 * the next event of its row.
 */
export const createD3: CreateContestant = (element, records, opening) => {
  const d3 = readGlobal<D3>("d3");
  const { clientWidth: width, clientHeight: height } = element;
  const base = d3.scaleUtc([opening.start, opening.end], [0, width]);
  const rowCount = Math.floor((height - AXIS_PX) / ROW_PX);
  const placed = placeInRows(records, rowCount, width / (opening.end - opening.start));
  const svg = d3.select(element).append("svg").attr("width", width).attr("height", height);
  const marks = svg.append("g");
  const titles = svg.append("g").attr("font", "12px system-ui, sans-serif");
  const axis = svg.append("g").attr("transform", `translate(0,${height - AXIS_PX})`);
  const axisOf = d3.axisBottom(base);
  let scale = base;
  let inView: readonly Placed[] = [];

  const zoom = d3.zoom().on("zoom", ({ transform }) => draw(transform.rescaleX(base)));
  svg.call(zoom);

  function draw(next: TimeScale) {
    scale = next;
    const { start, end } = view();
    inView = placed.filter(({ record }) => record.start <= end && record.end >= start);
    drawMarks(inView);
    drawTitles(findRoomy(inView, scale));
    axis.call(axisOf.scale(scale));
  }

  function drawMarks(events: readonly Placed[]) {
    const isInterval = ({ record }: Placed) => record.end > record.start;
    marks
      .selectAll("circle")
      .data(
        events.filter((event) => !isInterval(event)),
        idOf,
      )
      .join((entered) => paint(entered.append("circle").attr("r", RADIUS_PX).attr("cy", yOf)))
      .attr("cx", ({ record }) => scale(record.start));
    marks
      .selectAll("rect")
      .data(events.filter(isInterval), idOf)
      .join((entered) =>
        paint(
          entered
            .append("rect")
            .attr("y", (event) => yOf(event) - RADIUS_PX)
            .attr("height", 2 * RADIUS_PX),
        ),
      )
      .attr("x", ({ record }) => clamp(scale(record.start)))
      .attr("width", ({ record }) =>
        Math.max(1, clamp(scale(record.end)) - clamp(scale(record.start))),
      );
  }

  function drawTitles(events: readonly Placed[]) {
    titles
      .selectAll("text")
      .data(events, idOf)
      .join((entered) =>
        entered
          .append("text")
          .attr("y", (event) => yOf(event) + RADIUS_PX)
          .text(({ record }) => record.title),
      )
      .attr("x", ({ record }) => clamp(scale(record.start)) + GAP_PX);
  }

  /** Browsers draw rectangles of millions of pixels slowly or not at all. */
  function clamp(x: number) {
    return Math.min(Math.max(x, -GAP_PX), width + GAP_PX);
  }

  function view() {
    const [start, end] = scale.domain();
    return { start: Number(start), end: Number(end) };
  }

  draw(base);
  return {
    pictured: Promise.resolve(),
    settled: () => Promise.resolve(),
    view,
    zoomAt: (fraction, factor) => {
      svg.call(zoom.scaleBy, factor, [fraction * width, height / 2]);
    },
    panBy: (fraction) => {
      // d3-zoom moves by units of the opening scale, the drawing to the left for what is later.
      const { start, end } = view();
      svg.call(zoom.translateBy, -fraction * (base(end) - base(start)), 0);
    },
    visible: () =>
      inView.map((event) => {
        const { id, start, end } = event.record;
        const y = yOf(event);
        const [x0, x1] = [scale(start) - RADIUS_PX, scale(end) + RADIUS_PX];
        return { id, x0, y0: y - RADIUS_PX, x1, y1: y + RADIUS_PX };
      }),
  };
};

function idOf({ record }: Placed): string {
  return record.id;
}

function yOf({ row }: Placed): number {
  return (row + 0.5) * ROW_PX;
}

function paint(marks: Selection<Placed>): Selection<Placed> {
  return marks.attr("fill", ({ record }) => colourOf(record.category));
}

/** From the right, so that each event knows where the next one of its row begins. */
function findRoomy(events: readonly Placed[], scale: TimeScale): readonly Placed[] {
  const nextPx: number[] = [];
  return events.toReversed().filter(({ record, row, labelPx }) => {
    const x = Math.max(scale(record.start), -GAP_PX);
    const hasRoom = x + labelPx + 2 * GAP_PX <= (nextPx[row] ?? Infinity);
    nextPx[row] = x;
    return hasRoom;
  });
}
