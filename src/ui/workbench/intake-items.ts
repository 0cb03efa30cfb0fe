import type { ImportFaultName } from "#core/words";
import type { FindProblem, ReadArticleProblem, ReadNote, ShelfProblem } from "#load";

/** Why something that was given did not become an article or a project. */
export type IntakeProblem =
  | ReadArticleProblem
  | Exclude<FindProblem, { readonly kind: "cancelled" }>
  | { readonly kind: "import"; readonly fault: ImportFaultName }
  | { readonly kind: "shelf"; readonly problem: ShelfProblem };

/** Where one of the given texts stands on its way. */
export type IntakeStage =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  /** `done`: 0 to 1. */
  | { readonly kind: "finding"; readonly done: number }
  | {
      readonly kind: "added";
      readonly project: string;
      readonly article: string;
      readonly finds: number;
      readonly events: number;
      readonly notes: readonly ReadNote[];
      /** What it was read in, and what else it seems to be in; see `Findings`. */
      readonly language?: string;
      readonly other?: string;
      /** How much of the text was gone through, 0 to 1, where it had more dates than are taken in. */
      readonly takenShare?: number;
      /** Those that the timeline got with it, beside those it had. */
      readonly languages: readonly string[];
    }
  /** Its very text is there already, under this title: the person is asked. */
  | { readonly kind: "same"; readonly title: string }
  | { readonly kind: "opened" }
  | { readonly kind: "failed"; readonly problem: IntakeProblem };

/** One file, or one text that was pasted. */
export interface IntakeItem {
  readonly id: number;
  readonly name: string;
  readonly stage: IntakeStage;
}

/** Whether something is still to be done with it. */
export function isUnderWay({ stage }: IntakeItem): boolean {
  return stage.kind === "waiting" || stage.kind === "reading" || stage.kind === "finding";
}
