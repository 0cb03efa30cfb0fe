import type { ContestantName } from "../contestants/index.ts";
import type { Outcome } from "../measure/outcome.ts";
import { findMedian } from "../shared/statistics.ts";
import type { Run } from "./run.ts";

/** One number of an outcome; undefined where it was not measured. */
export type Figure = (outcome: Outcome) => number | undefined;

export const firstMs: Figure = ({ load }) => load?.firstMs;
export const settledMs: Figure = ({ load }) => load?.settledMs;
export const stepMs: Figure = ({ steps }) => steps?.mainMs.median;
export const stepP95Ms: Figure = ({ steps }) => steps?.mainMs.p95;
export const stepMaxMs: Figure = ({ steps }) => steps?.mainMs.max;
export const stepCpuMs: Figure = ({ steps }) => steps?.cpuMs.median;
export const stepCpuP95Ms: Figure = ({ steps }) => steps?.cpuMs.p95;
export const longSteps: Figure = ({ steps }) => steps?.long;
export const longCpuSteps: Figure = ({ steps }) => steps?.longCpu;
export const heapBytes: Figure = ({ heapBytes }) => heapBytes;
export const wholeBytes: Figure = ({ wholeBytes }) => wholeBytes;
export const jumps: Figure = ({ jumps }) => jumps?.jumps;
export const flickers: Figure = ({ jumps }) => jumps?.flickers;

function findOutcome(run: Run, contestant: ContestantName, set: string): Outcome | undefined {
  return run.outcomes.find((it) => it.contestant === contestant && it.set === set);
}

function present(values: readonly (number | undefined)[]): readonly number[] {
  return values.filter((value) => value !== undefined);
}

/** The figure in each run that has it. */
export function listFigures(
  runs: readonly Run[],
  contestant: ContestantName,
  set: string,
  figure: Figure,
): readonly number[] {
  return present(
    runs.map((run) => {
      const outcome = findOutcome(run, contestant, set);
      return outcome && figure(outcome);
    }),
  );
}

/** The median of the runs. */
export function findFigure(...asked: Parameters<typeof listFigures>): number | undefined {
  return findMedian(listFigures(...asked));
}

/** The median of the runs' ratios: both sides of a ratio come from one run. */
export function findRatio(
  runs: readonly Run[],
  set: string,
  figure: Figure,
  [above, below]: readonly [ContestantName, ContestantName],
): number | undefined {
  return findMedian(
    present(
      runs.map((run) => {
        const [a, b] = [above, below].map((name) => {
          const outcome = findOutcome(run, name, set);
          return outcome && figure(outcome);
        });
        return a === undefined || b === undefined || b === 0 ? undefined : a / b;
      }),
    ),
  );
}
