import { SORTED } from "../shared/data-set.ts";
import { findMedian } from "../shared/statistics.ts";
import {
  type Figure,
  findFigure,
  findRatio,
  firstMs,
  flickers,
  heapBytes,
  jumps,
  listFigures,
  longCpuSteps,
  longSteps,
  settledMs,
  stepCpuMs,
  stepCpuP95Ms,
  stepMs,
  stepP95Ms,
  wholeBytes,
} from "./figures.ts";
import type { Run } from "./run.ts";

/** One thing to be reached. */
export interface Demand {
  readonly what: string;
  /** The value in words; "–" where it was not measured. */
  readonly is: string;
  readonly reach: string;
  /** Undefined where it was not measured. */
  readonly isReached: boolean | undefined;
}

const MANY = "1000000";
const SMALL = ["1000", "20"];

/** The demands on the timeline, from one or more runs. */
export function judge(runs: readonly Run[]): readonly Demand[] {
  const against = (what: string, figure: Figure, most: number) =>
    atMost(what, findRatio(runs, MANY, figure, ["ours", "limit"]), most, "the limit");
  return [
    against("step, median", stepMs, 2),
    against("step, 95th percentile", stepP95Ms, 2),
    against("step, median, time on the processor", stepCpuMs, 2),
    against("step, 95th percentile, time on the processor", stepCpuP95Ms, 2),
    compareLong(runs, "steps over 16 ms", longSteps),
    compareLong(runs, "steps over 16 ms, time on the processor", longCpuSteps),
    against("load to first picture", firstMs, 3),
    against("load to settled", settledMs, 10),
    ...judgeSorted(runs),
    against("heap", heapBytes, 2),
    against("heap, workers and document included", wholeBytes, 2),
    none(runs, MANY, "jumps", jumps),
    none(runs, MANY, "flickers", flickers),
    judgeCsv(runs),
    ...SMALL.flatMap((set) => [
      noSlower(runs, set, "step, median", stepMs),
      noSlower(runs, set, "step, 95th percentile", stepP95Ms),
      noSlower(runs, set, "step, median, time on the processor", stepCpuMs),
      noSlower(runs, set, "step, 95th percentile, time on the processor", stepCpuP95Ms),
      none(runs, set, "jumps", jumps),
      none(runs, set, "flickers", flickers),
    ]),
  ];
}

function atMost(what: string, ratio: number | undefined, most: number, whose: string): Demand {
  return {
    what,
    is: ratio === undefined ? "–" : `${ratio.toFixed(2)}×`,
    reach: `≤ ${most}× ${whose}`,
    isReached: ratio === undefined ? undefined : ratio <= most,
  };
}

/** Where it was measured: without the sorting, the limit has next to nothing to do. */
function judgeSorted(runs: readonly Run[]): readonly Demand[] {
  const ratio = findRatio(runs, `${MANY}${SORTED}`, firstMs, ["ours", "limit"]);
  if (ratio === undefined) return [];
  return [atMost("load to first picture, in order beforehand", ratio, 3, "the limit")];
}

function compareLong(runs: readonly Run[], what: string, figure: Figure): Demand {
  const ours = findFigure(runs, "ours", MANY, figure);
  const limit = findFigure(runs, "limit", MANY, figure);
  const isMeasured = ours !== undefined && limit !== undefined;
  return {
    what,
    is: isMeasured ? `${ours}, the limit ${limit}` : "–",
    reach: "no more than the limit",
    isReached: isMeasured ? ours <= limit : undefined,
  };
}

/** In every run, not in the middle one. */
function none(runs: readonly Run[], set: string, what: string, figure: Figure): Demand {
  const counts = listFigures(runs, "ours", set, figure);
  const most = counts.length === 0 ? undefined : Math.max(...counts);
  return {
    what: set === MANY ? what : `${what} at ${Number(set).toLocaleString("en-GB")}`,
    is: most === undefined ? "–" : String(most),
    reach: "0",
    isReached: most === undefined ? undefined : most === 0,
  };
}

function noSlower(runs: readonly Run[], set: string, what: string, figure: Figure): Demand {
  const ratio = findRatio(runs, set, figure, ["ours", "d3"]);
  return atMost(`${what} at ${Number(set).toLocaleString("en-GB")}`, ratio, 1, "D3");
}

function judgeCsv(runs: readonly Run[]): Demand {
  const ratios = runs.flatMap(({ csv }) =>
    csv?.oursMs === undefined || csv.bareMs === undefined ? [] : [csv.oursMs / csv.bareMs],
  );
  return atMost("CSV file, choose to first picture", findMedian(ratios), 1.5, "a bare Papa Parse");
}
