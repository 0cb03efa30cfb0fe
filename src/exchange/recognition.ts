import type { TablePlan } from "./table-plan.ts";

/** A data set or program whose column names are known. */
export type KnownShape =
  | "ucdp-ged"
  | "acled"
  | "gtd"
  | "rand"
  | "timelinejs"
  | "vis-timeline"
  | "flourish"
  | "storyteller";

/** What a table seems to be, from its header and its first rows. A person may correct all of it. */
export interface Recognition {
  readonly plan: TablePlan;
  /** Per column up to four distinct cells that are not empty. */
  readonly samples: readonly (readonly string[])[];
  /**
   * Date columns that the rows seen do not decide: only cells like `01/02/2003`, some that contradict others, or years of
   * two digits. A pass over the whole file settles what it can: `createOrderEvidence(undecided)`, `take` of every row, then `settlePlan`.
   */
  readonly undecided: readonly number[];
  readonly shape?: KnownShape;
  /** The first row holds dates as the others do: the file has no header, and that row is data. */
  readonly isHeaderless: boolean;
}
