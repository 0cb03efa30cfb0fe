import { CATEGORY_COUNT, type EventRecord, type Range } from "../shared/event-record.ts";
import { panRange, zoomRange } from "../shared/range.ts";
import { colourOf } from "./colours.ts";
import { type CreateContestant, readGlobal, type VisibleBox } from "./contestant.ts";
import type { ECharts, RenderApi, RenderParams } from "./echarts-types.ts";
import { createFlag } from "./flag.ts";

/** Rows a category has, so that its events do not all lie on one line. */
const LANES = 4;
const ROWS = CATEGORY_COUNT * LANES;
const MARK_PX = 8;
/** Up to so many points ECharts draws one by one, with their titles: its own threshold for `large`. */
const LARGE_FROM = 2_000;
const X_AXIS = { xAxisIndex: 0 };
const AXES = { xAxisIndex: 0, yAxisIndex: 0 };

/**
 * ECharts as its handbook advises for much data: canvas, no animation, typed arrays, instants as a `large` scatter
 * series, intervals as a custom series with `clipRectByRect` and `weakFilter` (its "profile" example), a `dataZoom` on
 * the time axis. Points have their titles as long as there are few enough not to be `large`.
 */
export const createECharts: CreateContestant = (element, records, opening) => {
  const echarts = readGlobal<ECharts>("echarts");
  const { clientWidth: width } = element;
  const chart = echarts.init(element, undefined, { renderer: "canvas", devicePixelRatio: 1 });
  const rendered = createFlag();
  let finished = createFlag();
  chart.on("rendered", rendered.raise);
  chart.on("finished", () => finished.raise());
  let wanted = opening;
  chart.setOption({
    animation: false,
    useUTC: true,
    grid: { left: 0, right: 0, top: 8, bottom: 28 },
    xAxis: { type: "time", min: opening.start, max: opening.end },
    yAxis: { type: "value", min: 0, max: ROWS, show: false },
    dataZoom: {
      type: "inside",
      filterMode: "weakFilter",
      startValue: opening.start,
      endValue: opening.end,
    },
    series: Array.from({ length: CATEGORY_COUNT }, (_, category) => [
      instantSeries(records, category),
      intervalSeries(echarts, records, category),
    ]).flat(),
  });

  function moveTo({ start, end }: Range) {
    wanted = { start, end };
    finished = createFlag();
    chart.dispatchAction({ type: "dataZoom", startValue: start, endValue: end });
  }

  function view(): Range {
    const [start] = chart.convertFromPixel(AXES, [0, 0]);
    const [end] = chart.convertFromPixel(AXES, [width, 0]);
    return { start, end };
  }

  return {
    pictured: rendered.raised,
    settled: () => finished.raised,
    view,
    zoomAt: (fraction, factor) => moveTo(zoomRange(wanted, fraction, factor)),
    panBy: (fraction) => moveTo(panRange(wanted, fraction)),
    visible() {
      const { start, end } = view();
      return records.flatMap((record, row): readonly VisibleBox[] => {
        if (record.end < start || record.start > end) return [];
        const [x0, y] = chart.convertToPixel(AXES, [record.start, rowOf(record, row)]);
        const [x1] = chart.convertToPixel(AXES, [record.end, 0]);
        const half = MARK_PX / 2;
        return [{ id: record.id, x0: x0 - half, y0: y - half, x1: x1 + half, y1: y + half }];
      });
    },
  };
};

/** The value axis grows upwards. */
function rowOf({ category }: EventRecord, row: number): number {
  return ROWS - (category * LANES + (row % LANES)) - 0.5;
}

function instantSeries(records: readonly EventRecord[], category: number): object {
  const points: number[] = [];
  const titles: string[] = [];
  records.forEach((record, row) => {
    if (record.category !== category || record.end > record.start) return;
    points.push(record.start, rowOf(record, row));
    titles.push(record.title);
  });
  const isLarge = records.length > LARGE_FROM;
  return {
    type: "scatter",
    ...X_AXIS,
    data: Float64Array.from(points),
    dimensions: ["start", "row"],
    symbolSize: MARK_PX,
    itemStyle: { color: colourOf(category) },
    large: isLarge,
    largeThreshold: LARGE_FROM,
    label: {
      show: !isLarge,
      position: "right",
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => titles[dataIndex] ?? "",
    },
    labelLayout: { hideOverlap: true },
  };
}

function intervalSeries(
  echarts: ECharts,
  records: readonly EventRecord[],
  category: number,
): object {
  const bars: number[] = [];
  records.forEach((record, row) => {
    if (record.category !== category || record.end === record.start) return;
    bars.push(record.start, record.end, rowOf(record, row));
  });
  return {
    type: "custom",
    ...X_AXIS,
    data: Float64Array.from(bars),
    dimensions: ["start", "end", "row"],
    encode: { x: ["start", "end"], y: "row" },
    itemStyle: { color: colourOf(category) },
    renderItem(params: RenderParams, api: RenderApi) {
      const [x, y] = api.coord([api.value(0), api.value(2)]);
      const [end] = api.coord([api.value(1), 0]);
      const bar = { x, y: y - MARK_PX / 2, width: Math.max(1, end - x), height: MARK_PX };
      const shape = echarts.graphic.clipRectByRect(bar, params.coordSys);
      return shape && { type: "rect", shape, style: { fill: api.visual("color") } };
    },
  };
}
