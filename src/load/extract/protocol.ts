import type { Result } from "#core/base";
import type { Joinable, JoinSuggestion } from "#core/extract";
import type { Category } from "#core/model";
import type { Findings } from "#core/project";
import type { CallerReply, CallerRequest } from "../worker/caller.ts";
import type { FindProblem } from "./find-problem.ts";

export interface FindQuestion {
  readonly kind: "find";
  readonly text: string;
  readonly language: string | undefined;
  readonly written: string | undefined;
  readonly categories: readonly Category[];
}

export interface JoinQuestion {
  readonly kind: "join";
  readonly items: readonly Joinable[];
}

export type FinderQuestion = FindQuestion | JoinQuestion;

/** What was found comes with the progress, in pieces that the page can take in without a pause; the answer is the rest. */
export interface FindAnswers {
  readonly find: Result<FoundLanguage, FindProblem>;
  readonly join: Result<readonly JoinSuggestion[], FindProblem>;
}

export type FoundLanguage = Pick<Findings, "language" | "other" | "takenTo">;

export interface FindPiece extends Omit<Findings, "language" | "other" | "takenTo"> {
  /** 0 to 1, of the whole work. */
  readonly done: number;
}

export type FindRequest = CallerRequest<FinderQuestion>;
export type FindReply = CallerReply<FindAnswers[keyof FindAnswers], FindPiece>;
