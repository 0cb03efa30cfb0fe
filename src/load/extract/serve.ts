import { err, ok } from "#core/base";
import { type Language, suggestJoins } from "#core/extract";
import { findInText } from "./find-in-text.ts";
import type { FindProblem } from "./find-problem.ts";
import type { FindAnswers, FinderQuestion, FindPiece, FindReply, FindRequest } from "./protocol.ts";

/** The part of a worker's own side that is used here. */
export interface FinderPort {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listen: (event: MessageEvent) => void): void;
}

/** Answers the page's questions, one after another. A question is cancelled by ending the worker. */
export function serveFinder(port: FinderPort, languages: readonly Language[]): void {
  port.addEventListener("message", ({ data }) => {
    const request = data as FindRequest;
    if (request.kind !== "ask") return;
    const { id, question } = request;
    const hand = (progress: FindPiece) => post({ kind: "progress", id, progress });
    post({ kind: "answer", id, answer: answerSafely(question, languages, hand) });
  });

  function post(reply: FindReply): void {
    port.postMessage(reply);
  }
}

function answerSafely(
  question: FinderQuestion,
  languages: readonly Language[],
  hand: (piece: FindPiece) => void,
): FindAnswers[keyof FindAnswers] {
  try {
    if (question.kind === "join") return ok(suggestJoins(question.items, languages));
    return ok(findInText(question, languages, hand));
  } catch (error) {
    return err(toFindProblem(error));
  }
}

/** Engines say that memory is short by a RangeError; the call stack's is another matter. */
function toFindProblem(error: unknown): FindProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const isMemory = error instanceof RangeError && !/call stack|recursion/i.test(detail);
  return isMemory ? { kind: "out-of-memory" } : { kind: "worker-failed", detail };
}
