import { applyChange, type Change, type Project } from "#core/project";
import { type Ledger, type Step, type TakenStep, takeStep } from "./ledger.ts";

export interface TakenSteps {
  readonly ledger: Ledger;
  readonly steps: readonly TakenStep[];
  readonly kept: readonly Step[];
  /** What does not fit. */
  readonly lost: readonly Change[];
}

/** Takes steps one after another, leaving out those that do not fit, and those that another tab has taken for us. */
export function takeSteps(from: Ledger, wanted: readonly Step[]): TakenSteps {
  let ledger = from;
  const steps: TakenStep[] = [];
  const kept: Step[] = [];
  const lost: Change[] = [];
  for (const step of wanted) {
    const taken = takeStep(ledger, step);
    if (taken.ok) {
      ledger = taken.value.ledger;
      steps.push(taken.value);
      kept.push(step);
    } else if (!isDone(ledger.project, step)) lost.push(step.change);
  }
  return { ledger, steps, kept, lost };
}

/** Whether all records are as a step would make them. */
function isDone(project: Project, { act, change }: Step): boolean {
  const side = act === "undo" ? "before" : "after";
  const patches = change.patches.map((patch) => ({
    ...patch,
    before: patch[side],
    after: patch[side],
  })) as Change["patches"];
  return applyChange(project, { ...change, patches }).ok;
}
