import type { Recognition, Role, TablePlan } from "#exchange";
import { type BothReadings, readBothWays } from "./read-both-ways.ts";

const DATES: readonly (Role | undefined)[] = ["date", "start", "end"];

/** A column whose order of day and month only a person can tell. */
export interface OrderQuestion {
  /** The column's place in the table. */
  readonly column: number;
  readonly name: string;
  /** Cells of the column that can be read both ways. */
  readonly cells: readonly BothReadings[];
}

/** What has to be asked before a table can be read by a plan; years of two digits have a rule of their own. */
export function listQuestions(
  { undecided, samples }: Pick<Recognition, "undecided" | "samples">,
  plan: TablePlan,
): readonly OrderQuestion[] {
  return plan.columns.flatMap(({ name, role, dateOrder }, column) => {
    if (!DATES.includes(role) || dateOrder !== undefined || !undecided.includes(column)) return [];
    const cells = (samples[column] ?? []).flatMap((cell) => readBothWays(cell) ?? []);
    return cells.length === 0 ? [] : [{ column, name, cells }];
  });
}
