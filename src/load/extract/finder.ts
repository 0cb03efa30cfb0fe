import { err, ok, type Result } from "#core/base";
import type { Joinable, JoinSuggestion } from "#core/extract";
import type { Category } from "#core/model";
import type { Findings } from "#core/project";
import { createCaller, type WorkerLike } from "../worker/caller.ts";
import type { FindProblem } from "./find-problem.ts";
import type { FindAnswers, FinderQuestion, FindPiece } from "./protocol.ts";

export interface FindOptions {
  /** BCP 47; recognised when it is not given. */
  readonly language?: string | undefined;
  /** When the words were written, EDTF: what "today" means. */
  readonly written?: string | undefined;
  readonly categories: readonly Category[];
  readonly signal?: AbortSignal | undefined;
  /** How much of the work is done, 0 to 1; never less than before. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Finds dates and events in a worker, one text after another in the order they were asked for. */
export interface Finder {
  /** Never rejects. Aborted: answered `cancelled` at once, and the next text's turn comes. */
  find(text: string, options: FindOptions): Promise<Result<Findings, FindProblem>>;
  /** Events that may be one and the same, the likeliest first. Never rejects. */
  suggestJoins(items: readonly Joinable[]): Promise<Result<readonly JoinSuggestion[], FindProblem>>;
  /** Ends the worker; what is under way is cancelled. */
  close(): void;
}

/** The worker is made when it is first needed, and again after it was stopped or has failed. */
export function createFinder(createWorker: () => WorkerLike): Finder {
  // It works without a pause, so it could not hear a message.
  const caller = createCaller<FinderQuestion, FindAnswers, FindPiece>(createWorker, {
    cancelBy: "ending",
  });
  let last: Promise<unknown> = Promise.resolve();
  return { find, suggestJoins, close: caller.close };

  /** One at a time: a text that stops the worker takes no other with it. */
  function find(text: string, options: FindOptions): Promise<Result<Findings, FindProblem>> {
    const answer = last.then(() => findNow(text, options));
    last = answer;
    return orCancelled(answer, options.signal);
  }

  async function suggestJoins(items: readonly Joinable[]): ReturnType<Finder["suggestJoins"]> {
    const answer = last.then(() => caller.ask({ kind: "join", items }, {}));
    last = answer;
    const asked = await answer;
    return asked.ok ? asked.value : asked;
  }

  async function findNow(
    text: string,
    { language, written, categories, signal, onProgress }: FindOptions,
  ): Promise<Result<Findings, FindProblem>> {
    const pieces: FindPiece[] = [];
    const take = (piece: FindPiece) => {
      pieces.push(piece);
      onProgress?.(piece.done);
    };
    const question = { kind: "find", text, language, written, categories } as const;
    const asked = await caller.ask(question, { onProgress: take, signal });
    if (!asked.ok) return asked;
    if (!asked.value.ok) return asked.value;
    onProgress?.(1);
    return ok({
      ...asked.value.value,
      expressions: pieces.flatMap(({ expressions }) => expressions),
      candidates: pieces.flatMap(({ candidates }) => candidates),
    });
  }
}

/** The answer, or `cancelled` as soon as the signal says so, also while it waits for its turn. */
function orCancelled(
  answer: Promise<Result<Findings, FindProblem>>,
  signal: AbortSignal | undefined,
): Promise<Result<Findings, FindProblem>> {
  if (signal === undefined) return answer;
  return new Promise((resolve) => {
    const cancel = () => resolve(err({ kind: "cancelled" }));
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel);
    void answer.then((result) => {
      signal.removeEventListener("abort", cancel);
      resolve(result);
    });
  });
}
