import type { Timeline } from "#core/model";
import type { TablePlan } from "#exchange";
import type {
  DataFile,
  Inspection,
  MemoryProblem,
  NamedBlob,
  OpenedTable,
  OpenProblem,
  ReadProgress,
  TextReading,
} from "#load";

/** What a table file was found to be. */
export type TableInspection = Extract<Inspection, { readonly kind: "table" }>;

/** A file in hand: what it is, and the way to read it. */
export interface Source {
  readonly blob: NamedBlob;
  readonly data: DataFile;
}

/** A table's file with what it was recognised as and how it is read now. */
export interface TableSource extends Source {
  readonly inspection: TableInspection;
  readonly plan: TablePlan;
  /** What was corrected of how the text is read. */
  readonly reading: Partial<TextReading>;
}

/** A table that has been read. */
export interface TableStage {
  readonly kind: "table";
  readonly source: TableSource;
  readonly opened: OpenedTable;
}

/** Where a person stands on the way from a file to its timeline. */
export type Stage =
  | { readonly kind: "start" }
  | { readonly kind: "failed"; readonly name: string; readonly problem: OpenProblem }
  | { readonly kind: "looking"; readonly name: string; readonly progress?: ReadProgress }
  /**
   * The columns are asked about: nothing is read yet, by that plan no row had a date (`barren`), or the reading was
   * cancelled and the table read before it is still there (`before`).
   */
  | {
      readonly kind: "asking";
      readonly source: TableSource;
      readonly barren?: OpenedTable;
      readonly before?: TableStage;
    }
  | { readonly kind: "reading"; readonly source: TableSource; readonly progress?: ReadProgress }
  | TableStage
  | { readonly kind: "timeline"; readonly source: Source; readonly timeline: Timeline };

/** What happened that the page says once, beside what it shows. */
export type News =
  | { readonly kind: "cancelled" }
  | { readonly kind: "stopped" }
  | { readonly kind: "several" }
  | { readonly kind: "nothing-pasted" }
  | { readonly kind: "remembered" }
  | { readonly kind: "forgotten"; readonly name: string }
  | { readonly kind: "gone" }
  | { readonly kind: "memory"; readonly problem: MemoryProblem };
