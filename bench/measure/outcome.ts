import type { ContestantName } from "../contestants/index.ts";
import type { Restlessness } from "../shared/jump-counter.ts";
import type { Summary } from "../shared/statistics.ts";
import type { Work } from "./trace.ts";

export interface StepsOutcome {
  /** How many of the 180 steps were done in the time there was. */
  readonly done: number;
  readonly mainMs: Summary;
  readonly cpuMs: Summary;
  /** Steps of more than 16 ms on the main thread. */
  readonly long: number;
  /** The same by time on the processor: free of what else the machine did. */
  readonly longCpu: number;
  /** The time of each step in turn, to find the long ones. */
  readonly eachMs: readonly number[];
  /** Means a step. */
  readonly work: Readonly<Record<Work, number>>;
}

export interface LoadOutcome {
  readonly firstMs: number;
  readonly settledMs: number;
}

/** What one contestant did with one set in one run. What it could not do in time is missing, and `over` says why. */
export interface Outcome {
  readonly contestant: ContestantName;
  readonly set: string;
  readonly load?: LoadOutcome;
  readonly heapBytes?: number;
  readonly wholeBytes?: number;
  readonly steps?: StepsOutcome;
  readonly jumps?: Restlessness & { readonly steps: number };
  readonly over?: string;
}
