import { join } from "node:path";
import type { ContestantName } from "../contestants/index.ts";
import { MODULES } from "./paths.ts";

const MODULE_FILES: Readonly<Record<Exclude<ContestantName, "ours">, readonly string[]>> = {
  limit: [],
  d3: ["d3/dist/d3.min.js"],
  echarts: ["echarts/dist/echarts.min.js"],
  vis: [
    "vis-timeline/styles/vis-timeline-graph2d.min.css",
    "vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
  ],
};

/** What a contestant's page loads before the clock starts: address on the server to file. */
export function listLibraryFiles(name: ContestantName, script: string): Record<string, string> {
  if (name === "ours") return { "/lib/dateline.js": script };
  return Object.fromEntries(
    MODULE_FILES[name].map((path) => [`/lib/${path}`, join(MODULES, path)]),
  );
}
