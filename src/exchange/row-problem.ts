export type RowProblemKind =
  /** There is no date in the row. */
  | "empty-date"
  /** The cell is not a date in any form that is read. */
  | "not-a-date"
  /** A month beyond 1 to 12. */
  | "no-such-month"
  /** 31 February and the like. */
  | "no-such-day"
  /** 25:00 and the like. */
  | "no-such-time"
  /** `01/02/2003` where nothing says which is the month. */
  | "ambiguous-order"
  /** `1936-39` and `1920/21`: two years to most people, where a year and a month could stand. */
  | "two-years"
  | "end-before-start"
  /** The start is itself a range or a set, and the row has an end too. */
  | "two-ends"
  /** The precision column holds a code its scheme does not have. */
  | "unknown-precision";

/** Why a row is not on the timeline: the column and the very text at fault. Nothing is repaired. */
export interface RowProblem {
  readonly kind: RowProblemKind;
  /** The column's name. */
  readonly column: string;
  /** The cell as it stands, cut at 200 characters. */
  readonly text: string;
}
