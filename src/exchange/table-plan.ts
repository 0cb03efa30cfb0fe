/** What a column of a table is to the timeline. One column has one role; a role has one column. */
export type Role =
  /** The whole date in one cell; a `date` and a `start` are read alike. */
  | "date"
  | "start"
  | "end"
  | "year"
  | "month"
  | "day"
  | "time"
  | "endYear"
  | "endMonth"
  | "endDay"
  | "endTime"
  /** How well the date is known, as the file's {@link PrecisionScheme} codes it. */
  | "precision"
  | "title"
  | "category"
  | "importance"
  | "place"
  | "url"
  | "latitude"
  | "longitude"
  | "id";

/** How `01/02/2003` is meant: 1 February or 2 January. */
export type DateOrder = "day-first" | "month-first";

/**
 * What the codes in the `precision` column mean.
 * - `ucdp`: `date_prec` of UCDP GED: 1 the day · 2 two to six days · 3 a week · 4 up to a month · 5 up to a year
 * - `acled`: `time_precision` of ACLED: 1 the day · 2 the week around it · 3 the month
 * - `wikidata`: 14 a second … 11 a day · 10 a month · 9 a year · 8 a decade · 7 a century
 * - `words`: "day", "month", "year" and the like, in English, Norwegian or German
 */
export type PrecisionScheme = "ucdp" | "acled" | "wikidata" | "words";

/** How one column is read. */
export interface ColumnPlan {
  readonly name: string;
  readonly role?: Role;
  /** For cells such as `01/02/2003`. Without it, a cell that allows both readings is a problem of its row. */
  readonly dateOrder?: DateOrder;
  /**
   * Two-digit years lie in the hundred years from this one: 1968 reads "68" as 1968 and "67" as 2067. Without it,
   * 00 to 29 are 2000 to 2029 and 30 to 99 are 1930 to 1999, as spreadsheets read them.
   */
  readonly shortYearsFrom?: number;
  /** Every cell seen is a number as spreadsheets count days (20000 to 60000): read so where the column is a date. */
  readonly isSerial?: boolean;
}

/** How a table is read: everything a person can correct. Plain JSON. */
export interface TablePlan {
  readonly columns: readonly ColumnPlan[];
  readonly precisionScheme?: PrecisionScheme;
  /** There is no year 0, and -500 in a `year` or `endYear` is 500 BCE; without it, -500 is EDTF's: 501 BCE. */
  readonly countsYears?: boolean;
  /** Numbers are written as 1.234,5. */
  readonly decimalComma: boolean;
}

export type PlanProblem =
  /** No `date`, `start` or `year`. */
  | { readonly kind: "no-date" }
  /** No `title`: rows are then named by their place or category. The table can still be read. */
  | { readonly kind: "no-title" }
  | { readonly kind: "role-twice"; readonly role: Role; readonly columns: readonly string[] }
  /** More than one of `date`, `start` and `year`; or both `end` and `endYear`. */
  | {
      readonly kind: "two-dates";
      readonly roles: readonly Role[];
      readonly columns: readonly string[];
    }
  /** A role that means nothing without another: a `month` without a `year`, an `end` without a start. */
  | { readonly kind: "needs"; readonly role: Role; readonly column: string; readonly needs: Role }
  /** A `precision` column whose codes nobody has named. */
  | { readonly kind: "no-precision-scheme"; readonly column: string };

/** Whether a problem stops the reading. A missing title does not. */
export function stopsReading(problem: PlanProblem): boolean {
  return problem.kind !== "no-title";
}

const NEEDS: readonly (readonly [Role, Role])[] = [
  ["month", "year"],
  ["day", "month"],
  ["endMonth", "endYear"],
  ["endDay", "endMonth"],
];

/** What is wrong with a plan, worst first; empty when a table can be read by it. */
export function checkPlan(plan: TablePlan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const named = (role: Role) =>
    plan.columns.filter((column) => column.role === role).map((column) => column.name);
  const roles = new Set(plan.columns.flatMap(({ role }) => role ?? []));

  const starts = (["date", "start", "year"] as const).filter((role) => roles.has(role));
  if (starts.length === 0) problems.push({ kind: "no-date" });
  for (const rivals of [starts, (["end", "endYear"] as const).filter((role) => roles.has(role))]) {
    if (rivals.length > 1) {
      problems.push({ kind: "two-dates", roles: rivals, columns: rivals.flatMap(named) });
    }
  }
  for (const role of roles) {
    const columns = named(role);
    if (columns.length > 1) problems.push({ kind: "role-twice", role, columns });
  }
  for (const [role, needs] of NEEDS) {
    const [column] = named(role);
    if (column !== undefined && !roles.has(needs)) {
      problems.push({ kind: "needs", role, column, needs });
    }
  }
  const [endTime] = named("endTime");
  if (endTime !== undefined && !roles.has("end") && !roles.has("endDay")) {
    problems.push({ kind: "needs", role: "endTime", column: endTime, needs: "end" });
  }
  const [precision] = named("precision");
  if (precision !== undefined && plan.precisionScheme === undefined) {
    problems.push({ kind: "no-precision-scheme", column: precision });
  }
  if (!roles.has("title")) problems.push({ kind: "no-title" });
  return problems;
}
