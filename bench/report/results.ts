import { SORTED } from "../shared/data-set.ts";
import { findMedian } from "../shared/statistics.ts";
import { judge } from "./measure.ts";
import type { Run } from "./run.ts";
import { printDemands, printSet } from "./tables.ts";

/** When, where and how it was measured. */
export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly browser: string;
  readonly command: string;
}

/** The whole of `results.md`. */
export function printResults(
  runs: readonly Run[],
  sets: readonly string[],
  { date, machine, node, browser, command }: Circumstances,
): string {
  return `${[
    "# Measurements",
    `\`${command}\`, ${date}. ${machine}; Node ${node}; ${browser}, headless, 1280 × 720 pixels.`,
    describeRuns(runs.length),
    "## What is to be reached",
    printDemands(judge(runs)),
    ...sets.flatMap((set) => [`## ${titleOf(set)}`, printSet(runs, set)]),
    ...describeCsv(runs),
    NOTES,
  ].join("\n\n")}\n`;
}

function describeRuns(count: number): string {
  const both = "Both sides of a ratio come from the same run.";
  if (count === 1) return `One run. ${both}`;
  return `${count} runs, the order of the contestants rotated; a figure is the median of the runs, jumps and flickers are the most of any. ${both} What was over its time in the first run was not tried again.`;
}

function titleOf(set: string): string {
  if (set === "birdstrikes") return "10,000 bird strikes";
  const count = Number(set.replace(SORTED, "")).toLocaleString("en-GB");
  return set.endsWith(SORTED) ? `${count} events, in order beforehand` : `${count} events`;
}

function describeCsv(runs: readonly Run[]): readonly string[] {
  const found = runs.flatMap(({ csv }) => (csv === undefined ? [] : [csv]));
  if (found.length === 0) return [];
  const seconds = (values: readonly (number | undefined)[]) => {
    const median = findMedian(values.filter((value) => value !== undefined));
    return median === undefined ? "not finished" : `${(median / 1000).toFixed(2)} s`;
  };
  const problem = found.findLast(({ over }) => over !== undefined)?.over;
  return [
    "## A CSV file of 1,000,000 rows",
    `The page "Open your data", from the choice of the file to the first picture: ${seconds(found.map(({ oursMs }) => oursMs))}. A bare Papa Parse in a worker: ${seconds(found.map(({ bareMs }) => bareMs))}.${problem === undefined ? "" : ` Not finished: ${problem}.`}`,
  ];
}

const NOTES = `## How it is measured

- **Events**: made from a seed, in no order, 1970 to 2024, 70 % in bursts; 70 % instants, 30 % intervals of an hour to three years; titles of 15 to 60 characters; 8 categories. The bird strikes are records of the FAA Wildlife Strike Database (https://wildlife.faa.gov), a work of the United States' government, as vega-datasets publishes them; each lasts its day.
- **Contestants** (\`bench/contestants/\`) are given the same array of records, made before the clock starts, and the same opening view. The limit is no timeline: it finds one event a column of pixels and category by binary search, fills it, and writes 60 titles; no axis, no rows, no intervals. Its load includes the sorting of its arrays, the plain way: by a comparison.
- **First picture**: from the call to the end of the first frame with events in it. **Settled**: to the end of the frame after which nothing changed. A contestant that has not settled after 120 s is given up on.
- **Step**: 60 zooms in (1.15 times, at 0.37 of the width), 60 pans (0.1 of the width), 60 zooms out, one a frame, at most for 60 s. Its time is that of all tasks of the renderer's main thread between two steps, from a trace: script, style, layout, paint, garbage collection and the rest. *Processor* is the part of it in which the thread ran: where it is much less, the machine was busy with something else.
- **Heap**: V8's used heap and the array buffers of the page, after the steps and a collection, with the library and without the records unless the contestant keeps them. *Whole page* is what \`performance.measureUserAgentSpecificMemory\` says: workers and document included.
- **Jumps** and **flickers** are counted apart from the times, after each frame, from the boxes that a contestant says are on the screen (vis-timeline: from the document, as far as it is not scrolled away; ECharts and D3 place by the data, so theirs cannot jump). A jump is an item in two successive frames in different rows; a flicker is an item that vanishes and comes back while it is in view all along, within one of the three movements. The share is of all items in two successive frames.
- **CSV**: the bare parser cuts every row into cells in a worker, chunk by chunk, counts it and lets it go; no row is kept or posted.`;
