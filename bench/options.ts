import { join } from "node:path";
import { parseArgs } from "node:util";
import { CONTESTANT_NAMES, type ContestantName } from "./contestants/index.ts";
import { DIST } from "./measure/paths.ts";
import { type DataSet, SORTED } from "./shared/data-set.ts";

const SETS = "20,1000,10000,100000,1000000,birdstrikes";

export const HELP = `npm run bench -- [options]
  --runs N       whole runs, each in fresh browsers; medians of the runs count (1)
  --only A,B     contestants (${CONTESTANT_NAMES.join(",")})
  --sizes A,B    numbers of events, and birdstrikes (${SETS});
                 1000000${SORTED} gives the records in the order of their start
  --csv          only the file of a million rows
  --no-csv       everything but it
  --quick        for developing: dist/ is taken as it is, no CSV file, no results.md
  --script PATH  another build of the embed's script
  --site PATH    another build of the site, taken as it is
  --date DATE    what the results say of when (today)
  --json PATH    every figure of every run, written after each`;

export interface Options {
  readonly runs: number;
  readonly contestants: readonly ContestantName[];
  readonly sets: readonly DataSet[];
  readonly hasCsv: boolean;
  /** The built site and its embed are made anew where they are stale, and the results are written. */
  readonly isWhole: boolean;
  readonly script: string;
  readonly site: string;
  readonly date: string;
  readonly json: string | undefined;
}

/** Undefined when help is asked for. Throws, with a sentence for the person, for what is not an option. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      help: { type: "boolean", short: "h" },
      runs: { type: "string", default: "1" },
      only: { type: "string", default: CONTESTANT_NAMES.join(",") },
      sizes: { type: "string", default: SETS },
      csv: { type: "boolean" },
      quick: { type: "boolean", default: false },
      script: { type: "string" },
      site: { type: "string", default: DIST },
      date: { type: "string", default: new Date().toISOString().slice(0, 10) },
      json: { type: "string" },
    },
  });
  if (values.help === true) return undefined;
  const { quick, site } = values;
  return {
    runs: parseCount(values.runs),
    contestants: values.only.split(",").map(parseContestant),
    sets: values.csv === true ? [] : values.sizes.split(",").map(parseSet),
    hasCsv: values.csv ?? !quick,
    isWhole: !quick,
    script: values.script ?? join(site, "embed", "dateline.js"),
    site,
    date: values.date,
    json: values.json,
  };
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${text} is not a whole number over 0`);
}

function parseContestant(text: string): ContestantName {
  const found = CONTESTANT_NAMES.find((name) => name === text);
  if (found !== undefined) return found;
  throw new Error(`${text} is not one of ${CONTESTANT_NAMES.join(", ")}`);
}

function parseSet(text: string): DataSet {
  return text === "birdstrikes"
    ? { kind: "birdstrikes" }
    : {
        kind: "synthetic",
        count: parseCount(text.replace(SORTED, "")),
        isSorted: text.endsWith(SORTED),
      };
}
