import type { FindProblem, ProjectCard, ShelfProblem } from "#load";
import type { OpenWorkbench } from "./create-workbench.ts";

/** What is open beside the review. */
export type Panel =
  | { readonly kind: "add" }
  | {
      readonly kind: "articles";
      readonly article: string | undefined;
      /** The name of the field to begin in. */
      readonly field?: string | undefined;
    }
  | { readonly kind: "settings"; readonly field?: string }
  | { readonly kind: "export" };

export type RoomNews =
  | { readonly kind: "gone" }
  | { readonly kind: "removed"; readonly title: string }
  | { readonly kind: "opened-copy"; readonly title: string }
  /** A file that did not hold the whole text of so many articles. */
  | { readonly kind: "opened-part"; readonly title: string; readonly articles: number }
  /** The page went away while these were being read. */
  | { readonly kind: "interrupted"; readonly names: readonly string[] }
  | { readonly kind: "shelf"; readonly problem: ShelfProblem }
  | { readonly kind: "find"; readonly problem: Exclude<FindProblem, { kind: "cancelled" }> };

/** Where a person stands. */
export type RoomStage =
  | { readonly kind: "projects" }
  | { readonly kind: "opening" }
  | { readonly kind: "bench"; readonly bench: OpenWorkbench };

export interface RoomState {
  readonly stage: RoomStage;
  /** Undefined until they have been read. */
  readonly cards: readonly ProjectCard[] | undefined;
  readonly panel: Panel | undefined;
  readonly news: RoomNews | undefined;
  /** The articles in which dates are being found again. */
  readonly refinding: ReadonlySet<string>;
}
