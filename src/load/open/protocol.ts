import type { Result } from "#core/base";
import type { TablePlan } from "#exchange";
import type { CallerReply, CallerRequest } from "../worker/caller.ts";
import type { FileLimits } from "./limits.ts";
import type {
  FileRow,
  Inspection,
  OpenedTable,
  ReadProgress,
  SearchAnswer,
  TextReading,
} from "./opened.ts";
import type { OpenProblem } from "./problem.ts";

/** What the page asks the worker, and what each question is answered with. */
export interface Answers {
  readonly inspect: Result<Inspection, OpenProblem>;
  readonly read: Result<OpenedTable, OpenProblem>;
  readonly search: SearchAnswer | undefined;
  readonly row: Result<FileRow, OpenProblem>;
}

/**
 * A table has the number that the page gave it when it asked for it, so that both sides mean the same one when an answer
 * and its cancellation cross on their way.
 */
export type Question =
  | { readonly kind: "inspect"; readonly reading: Partial<TextReading> }
  | {
      readonly kind: "read";
      readonly plan: TablePlan;
      /** As the page knows it from its inspection. */
      readonly reading: Partial<TextReading>;
      readonly table: number;
      /** The table that the page shows meanwhile. */
      readonly shown: number;
    }
  | { readonly kind: "search"; readonly query: string; readonly table: number }
  | { readonly kind: "row"; readonly row: number; readonly table: number };

/** To the worker. `open` comes first and once; `cancel` names a question. */
export type Request =
  | {
      readonly kind: "open";
      readonly file: Blob;
      readonly name: string;
      readonly limits: FileLimits;
    }
  | CallerRequest<Question>;

/** From the worker. */
export type Reply = CallerReply<Answers[Question["kind"]], ReadProgress>;
