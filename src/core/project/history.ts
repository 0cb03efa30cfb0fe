import { ok, type Result } from "#core/base";
import { applyChange, type ChangeConflict, invertChange } from "./apply-change.ts";
import type { Change } from "./change.ts";
import type { Project } from "./records.ts";

/** What can be taken back and brought back, each the latest last. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

/** How many changes can be taken back. */
const LONGEST_PAST = 500;

export function createHistory(): History {
  return { past: [], future: [] };
}

/** After a new change nothing that was taken back can be brought back. A change that changes nothing leaves no trace. */
export function recordChange(history: History, change: Change): History {
  if (change.patches.length === 0) return history;
  return { past: [...history.past, change].slice(-LONGEST_PAST), future: [] };
}

/** The outcome of a step through the history; `change` is what was applied, to be stored and sent to other tabs. */
export interface HistoryStep {
  readonly project: Project;
  readonly history: History;
  readonly change: Change;
}

/** Undo. Undefined when there is nothing to take back; a conflict when another tab has changed the same records since. */
export function takeBack(
  project: Project,
  { past, future }: History,
): Result<HistoryStep, ChangeConflict> | undefined {
  const last = past.at(-1);
  if (last === undefined) return undefined;
  return step(project, invertChange(last), {
    past: past.slice(0, -1),
    future: [...future, last],
  });
}

/** Redo. Undefined when there is nothing to bring back; a conflict as for {@link takeBack}. */
export function bringBack(
  project: Project,
  { past, future }: History,
): Result<HistoryStep, ChangeConflict> | undefined {
  const next = future.at(-1);
  if (next === undefined) return undefined;
  return step(project, next, {
    past: [...past, next].slice(-LONGEST_PAST),
    future: future.slice(0, -1),
  });
}

function step(
  project: Project,
  change: Change,
  history: History,
): Result<HistoryStep, ChangeConflict> {
  const applied = applyChange(project, change);
  return applied.ok ? ok({ project: applied.value, history, change }) : applied;
}
