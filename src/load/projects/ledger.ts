import { err, ok, type Result } from "#core/base";
import {
  applyChange,
  bringBack,
  type Change,
  type ChangeConflict,
  type History,
  invertChange,
  type Project,
  recordChange,
  takeBack,
} from "#core/project";

/** A project after so many steps, with what can be taken back. Every tab comes to the same one by the same steps. */
export interface Ledger {
  /** How many steps were ever taken. A step's number is the revision it led to. */
  readonly revision: number;
  readonly project: Project;
  readonly history: History;
  /** The numbers of the changes in the history, in the order in which they stand there. */
  readonly pastSteps: readonly number[];
  readonly futureSteps: readonly number[];
}

/** What a person did. The change of `undo` and `redo` is the one that is meant, as the person saw it. */
export interface Step {
  readonly act: "do" | "undo" | "redo";
  readonly change: Change;
}

/** A step as it stands in the log: there `undo` and `redo` are of whatever is next. */
export type LoggedStep =
  | { readonly act: "do"; readonly change: Change }
  | { readonly act: "undo" | "redo" };

export interface TakenStep {
  readonly ledger: Ledger;
  readonly logged: LoggedStep;
  /** What it did to the records. */
  readonly applied: Change;
  /** The numbers that the history no longer has. */
  readonly dropped: readonly number[];
}

/**
 * Takes a step. One that was meant for another place in the history, because of what another tab did meanwhile, is taken
 * as a new change with the same effect. A conflict when the records are not as the step expects them.
 */
export function takeStep(ledger: Ledger, { act, change }: Step): Result<TakenStep, ChangeConflict> {
  const { past, future } = ledger.history;
  switch (act) {
    case "do":
      return takeLogged(ledger, { act, change });
    case "undo":
      return past.at(-1) === change
        ? takeLogged(ledger, { act })
        : takeLogged(ledger, { act: "do", change: invertChange(change) });
    case "redo":
      return future.at(-1) === change
        ? takeLogged(ledger, { act })
        : takeLogged(ledger, { act: "do", change });
  }
}

/** Takes a step from the log. A conflict also when there is nothing to take back or bring back. */
export function takeLogged(ledger: Ledger, logged: LoggedStep): Result<TakenStep, ChangeConflict> {
  const revision = ledger.revision + 1;
  const { project, history, pastSteps, futureSteps } = ledger;
  if (logged.act === "do") {
    const applied = applyChange(project, logged.change);
    if (!applied.ok) return applied;
    const recorded = recordChange(history, logged.change);
    const steps = recorded === history ? pastSteps : [...pastSteps, revision];
    const next: Ledger = {
      revision,
      project: applied.value,
      history: recorded,
      pastSteps: takeLast(steps, recorded.past.length),
      futureSteps: recorded.future.length === 0 ? [] : futureSteps,
    };
    return ok(describeStep(ledger, next, logged, logged.change));
  }
  const stepped = logged.act === "undo" ? takeBack(project, history) : bringBack(project, history);
  if (stepped === undefined) return err({ kind: "settings", id: "" });
  if (!stepped.ok) return stepped;
  const { past, future } = stepped.value.history;
  // The number moves with its change from the end of one list to the end of the other.
  const [back, ahead] =
    logged.act === "undo"
      ? [pastSteps.slice(0, -1), [...futureSteps, ...pastSteps.slice(-1)]]
      : [[...pastSteps, ...futureSteps.slice(-1)], futureSteps.slice(0, -1)];
  const next: Ledger = {
    revision,
    project: stepped.value.project,
    history: stepped.value.history,
    pastSteps: takeLast(back, past.length),
    futureSteps: takeLast(ahead, future.length),
  };
  return ok(describeStep(ledger, next, logged, stepped.value.change));
}

function describeStep(
  before: Ledger,
  ledger: Ledger,
  logged: LoggedStep,
  applied: Change,
): TakenStep {
  const kept = new Set([...ledger.pastSteps, ...ledger.futureSteps]);
  const dropped = [...before.pastSteps, ...before.futureSteps].filter((step) => !kept.has(step));
  return { ledger, logged, applied, dropped };
}

function takeLast<T>(items: readonly T[], count: number): readonly T[] {
  return items.length <= count ? items : items.slice(items.length - count);
}
