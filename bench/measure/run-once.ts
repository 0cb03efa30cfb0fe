import type { ContestantName } from "../contestants/index.ts";
import { countEvents, type DataSet, nameDataSet } from "../shared/data-set.ts";
import { listLibraryFiles } from "./library-files.ts";
import { measureContestant } from "./measure-contestant.ts";
import type { Outcome } from "./outcome.ts";

/** A contestant is given up on after two minutes without a settled picture, or one minute of steps. */
export const CAPS = { loadMs: 120_000, stepsMs: 60_000 };

export interface RunPlan {
  readonly origin: string;
  readonly script: string;
  readonly sets: readonly DataSet[];
  /** In the order in which they run. */
  readonly contestants: readonly ContestantName[];
  /** What an earlier run found to be over its time: it is not tried again. */
  readonly over: readonly Outcome[];
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Every contestant with every set, the small sets first. */
export async function runOnce(plan: RunPlan): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const set of [...plan.sets].sort((a, b) => countEvents(a) - countEvents(b))) {
    for (const contestant of plan.contestants) {
      const outcome = await takePart(plan, contestant, set, outcomes);
      if (outcome === undefined) continue;
      plan.onOutcome(outcome);
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

/** Undefined for what was over its time in an earlier run. */
async function takePart(
  { origin, script, over }: RunPlan,
  contestant: ContestantName,
  set: DataSet,
  before: readonly Outcome[],
): Promise<Outcome | undefined> {
  const name = nameDataSet(set);
  if (over.some((it) => it.contestant === contestant && it.set === name)) return undefined;
  const tooMuch = before.find((it) => it.contestant === contestant && it.load === undefined);
  if (tooMuch !== undefined) {
    return { contestant, set: name, over: `not tried: ${tooMuch.set} was too much` };
  }
  const files = Object.keys(listLibraryFiles(contestant, script));
  return measureContestant({ origin, contestant, set, files, caps: CAPS });
}
