import type { CsvOutcome } from "../csv/measure-csv.ts";
import type { Outcome } from "../measure/outcome.ts";

/** All that was measured in one run. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly csv?: CsvOutcome;
}
