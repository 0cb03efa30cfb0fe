/** `npm run bench`: measures the timeline beside others, in one run, on one machine. */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CsvOutcome, measureCsv } from "./csv/measure-csv.ts";
import { writeCsv } from "./csv/write-csv.ts";
import { readBrowserVersion } from "./measure/browser.ts";
import { bundlePage } from "./measure/bundle.ts";
import { listLibraryFiles } from "./measure/library-files.ts";
import { buildSite, installPeers } from "./measure/make-ready.ts";
import type { Outcome } from "./measure/outcome.ts";
import { BENCH, DIST, MODULES, ROOT } from "./measure/paths.ts";
import { CAPS, runOnce } from "./measure/run-once.ts";
import { type BenchServer, serveBench } from "./measure/server.ts";
import { HELP, type Options, parseOptions } from "./options.ts";
import { describeMachine } from "./report/describe-machine.ts";
import { printResults } from "./report/results.ts";
import type { Run } from "./report/run.ts";
import { nameDataSet } from "./shared/data-set.ts";
import { rotate } from "./shared/rotate.ts";
import { createSynthetic } from "./shared/synthetic.ts";

const CSV_ROWS = 1_000_000;

async function main(args: readonly string[]) {
  const options = parseOptions(args);
  if (options === undefined) return console.log(HELP);
  installPeers();
  if (options.isWhole && options.site === DIST) buildSite();
  const server = await serveBench({
    script: await bundlePage(),
    files: listFiles(options),
    site: options.site,
  });
  try {
    const runs = await runAll(options, server);
    const results = printResults(runs, options.sets.map(nameDataSet), {
      date: options.date,
      machine: describeMachine(),
      node: process.versions.node,
      browser: await readBrowserVersion(),
      command: ["npm run bench", ...(args.length > 0 ? ["--", ...args] : [])].join(" "),
    });
    console.log(`\n${results}`);
    if (options.isWhole) writeFileSync(join(BENCH, "results.md"), results);
  } finally {
    server.close();
  }
}

function listFiles({ contestants, script }: Options): Record<string, string> {
  return Object.assign(
    {
      "/lib/birdstrikes.csv": join(MODULES, "vega-datasets", "data", "birdstrikes.csv"),
      "/lib/papaparse.min.js": join(ROOT, "node_modules", "papaparse", "papaparse.min.js"),
      "/bare.html": join(BENCH, "page", "bare.html"),
      "/bare-worker.js": join(BENCH, "page", "bare-worker.js"),
    },
    ...contestants.map((name) => listLibraryFiles(name, script)),
  );
}

async function runAll(options: Options, { origin }: BenchServer): Promise<readonly Run[]> {
  const csvFile = join(tmpdir(), `dateline-bench-${process.pid}.csv`);
  if (options.hasCsv) await writeCsv(csvFile, createSynthetic(CSV_ROWS));
  const runs: Run[] = [];
  try {
    for (let run = 0; run < options.runs; run++) {
      console.log(`run ${run + 1} of ${options.runs}`);
      const outcomes = await runOnce({
        origin,
        script: options.script,
        sets: options.sets,
        contestants: rotate(options.contestants, run),
        over: runs.flatMap((before) => before.outcomes.filter(isOverAsPeer)),
        onOutcome: (outcome) => console.log(describeOutcome(outcome)),
      });
      const csv = options.hasCsv ? await timeCsv(csvFile, origin, run) : undefined;
      runs.push({ outcomes, ...(csv === undefined ? {} : { csv }) });
      if (options.json !== undefined)
        writeFileSync(options.json, JSON.stringify(runs, undefined, 2));
    }
  } finally {
    rmSync(csvFile, { force: true });
  }
  return runs;
}

/** Our own and the limit are tried every time: a failure there is to be seen, not to be spared. */
function isOverAsPeer({ contestant, over }: Outcome): boolean {
  return over !== undefined && contestant !== "ours" && contestant !== "limit";
}

async function timeCsv(file: string, origin: string, run: number): Promise<CsvOutcome> {
  const contest = {
    file,
    rows: CSV_ROWS,
    ours: `${origin}/site/open/`,
    bare: `${origin}/bare.html`,
    capMs: CAPS.loadMs,
  };
  const outcome = await measureCsv(contest, rotate(["ours", "bare"] as const, run));
  console.log(`CSV ${JSON.stringify(outcome)}`);
  return outcome;
}

function describeOutcome({ set, contestant, load, steps, jumps, heapBytes, over }: Outcome) {
  const round = (value: number | undefined) => value?.toFixed(1) ?? "–";
  return [
    `${set} ${contestant}: first ${round(load?.firstMs)} ms`,
    `settled ${round(load?.settledMs)} ms`,
    `step ${round(steps?.mainMs.median)}, ${round(steps?.mainMs.p95)}, ${round(steps?.mainMs.max)} ms`,
    `on the processor ${round(steps?.cpuMs.median)}, ${round(steps?.cpuMs.p95)}, ${round(steps?.cpuMs.max)} ms`,
    `heap ${round(heapBytes === undefined ? undefined : heapBytes / 1e6)} MB`,
    `${jumps?.jumps ?? "–"} jumps, ${jumps?.flickers ?? "–"} flickers`,
    ...(over === undefined ? [] : [over]),
  ].join("; ");
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
