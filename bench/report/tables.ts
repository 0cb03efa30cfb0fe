import { CONTESTANT_NAMES, type ContestantName } from "../contestants/index.ts";
import type { Outcome } from "../measure/outcome.ts";
import {
  type Figure,
  findFigure,
  firstMs,
  flickers,
  heapBytes,
  jumps,
  listFigures,
  longSteps,
  settledMs,
  stepCpuMs,
  stepCpuP95Ms,
  stepMaxMs,
  stepMs,
  stepP95Ms,
  wholeBytes,
} from "./figures.ts";
import type { Demand } from "./measure.ts";
import type { Run } from "./run.ts";

const TITLES: Readonly<Record<ContestantName, string>> = {
  ours: "**Dateline**",
  limit: "the limit",
  d3: "D3, plain SVG",
  echarts: "ECharts",
  vis: "vis-timeline",
};

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
const whole = (value: number) => value.toFixed(0);

const COLUMNS: readonly (readonly [string, Figure, (value: number) => string])[] = [
  ["first picture", firstMs, seconds],
  ["settled", settledMs, seconds],
  ["step, ms", stepMs, ms],
  ["95th", stepP95Ms, ms],
  ["most", stepMaxMs, ms],
  ["> 16 ms", longSteps, whole],
  ["processor, ms", stepCpuMs, ms],
  ["95th", stepCpuP95Ms, ms],
  ["heap", heapBytes, megabytes],
  ["whole page", wholeBytes, megabytes],
];

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** One set: a line for each contestant that took part. */
export function printSet(runs: readonly Run[], set: string): string {
  const names = CONTESTANT_NAMES.filter((name) => findLast(runs, name, set) !== undefined);
  return table(
    ["", ...COLUMNS.map(([title]) => title), "jumps", "flickers", "not finished"],
    names.map((name) => [
      TITLES[name],
      ...COLUMNS.map(([, figure, print]) => {
        const value = findFigure(runs, name, set, figure);
        return value === undefined ? "–" : print(value);
      }),
      ...[jumps, flickers].map((figure) => printRestlessness(runs, name, set, figure)),
      findLast(runs, name, set)?.over ?? "",
    ]),
  );
}

function findLast(runs: readonly Run[], name: ContestantName, set: string): Outcome | undefined {
  return runs
    .flatMap(({ outcomes }) => outcomes)
    .findLast((it) => it.contestant === name && it.set === set);
}

/** The most of all runs, with the share of the pairs of frames that it is of. */
function printRestlessness(
  runs: readonly Run[],
  name: ContestantName,
  set: string,
  figure: Figure,
): string {
  const pairs = findFigure(runs, name, set, ({ jumps: seen }) => seen?.pairs) ?? 0;
  // What reports no item of its own has none that could jump.
  if (pairs === 0) return "–";
  const most = Math.max(...listFigures(runs, name, set, figure));
  return most === 0 ? "0" : `${most} (${((100 * most) / pairs).toFixed(1)} %)`;
}

export function printDemands(demands: readonly Demand[]): string {
  const verdict = ({ isReached }: Demand) =>
    isReached === undefined ? "not measured" : isReached ? "reached" : "**not reached**";
  return table(
    ["at 1,000,000, unless said", "is", "reach", ""],
    demands.map((demand) => [demand.what, demand.is, demand.reach, verdict(demand)]),
  );
}
