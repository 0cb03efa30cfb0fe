import type { CreateContestant } from "./contestant.ts";
import { createD3 } from "./d3.ts";
import { createECharts } from "./echarts.ts";
import { createLimit } from "./limit.ts";
import { createOurs } from "./ours.ts";
import { createVis } from "./vis.ts";

export const CONTESTANT_NAMES = ["ours", "limit", "d3", "echarts", "vis"] as const;
export type ContestantName = (typeof CONTESTANT_NAMES)[number];

export const CONTESTANTS: Readonly<Record<ContestantName, CreateContestant>> = {
  ours: createOurs,
  limit: createLimit,
  d3: createD3,
  echarts: createECharts,
  vis: createVis,
};
