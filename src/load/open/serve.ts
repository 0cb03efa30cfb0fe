import { assertUnreachable, err } from "#core/base";
import { listIndexBuffers } from "#core/layout";
import { listTableBuffers } from "#exchange";
import type { Breath } from "./breathe.ts";
import type { Portions } from "./byte-reader.ts";
import type { OpenProblem } from "./problem.ts";
import type { Answers, Question, Reply, Request } from "./protocol.ts";
import { createFileSession, type FileSession, type Job } from "./session.ts";

/** The part of a worker's own side that is used here. */
export interface ServerPort {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message", listen: (event: MessageEvent) => void): void;
}

/** Answers the page's questions about one file. */
export function serveFile(port: ServerPort, breath: Breath, portions?: Portions): void {
  const cancelled = new Set<number>();
  let session: FileSession | undefined;
  let latestSearch = 0;
  port.addEventListener("message", ({ data }) => take(data as Request));

  function take(request: Request): void {
    switch (request.kind) {
      case "open": {
        const { file, name, limits } = request;
        const sizes = portions === undefined ? {} : { portions };
        session = createFileSession({ blob: file, name, limits, breath, ...sizes });
        return;
      }
      case "cancel":
        cancelled.add(request.id);
        return;
      case "ask":
        if (request.question.kind === "search") latestSearch = request.id;
        void reply(request.id, request.question);
        return;
      default:
        assertUnreachable(request);
    }
  }

  async function reply(id: number, question: Question): Promise<void> {
    const answer = await answerSafely(id, question);
    if (cancelled.delete(id)) return;
    try {
      post({ kind: "answer", id, answer }, listBuffers(answer));
    } catch (error) {
      post({ kind: "answer", id, answer: err(toProblem(error)) }, []);
    }
    // Nobody waits for this yet, and a search tells when it fails.
    if (question.kind === "read") {
      session
        ?.findSearch(question.table)
        ?.prepare()
        .catch(() => undefined);
    }
  }

  async function answerSafely(id: number, question: Question): Promise<Answers[Question["kind"]]> {
    try {
      return await answerQuestion(id, question);
    } catch (error) {
      return question.kind === "search" ? undefined : err(toProblem(error));
    }
  }

  async function answerQuestion(id: number, question: Question) {
    if (session === undefined) return err({ kind: "worker-failed", detail: "no file" } as const);
    const job: Job = {
      onProgress: (progress) => post({ kind: "progress", id, progress }, []),
      isCancelled: () => cancelled.has(id),
    };
    if (question.kind === "search" || question.kind === "row") session.forgetBefore(question.table);
    switch (question.kind) {
      case "inspect":
        return session.inspect(question.reading, job);
      case "read":
        return session.read(question, job);
      case "search":
        return session
          .findSearch(question.table)
          ?.search(question.query, () => latestSearch !== id);
      case "row":
        return session.readRow(question.table, question.row);
      default:
        return assertUnreachable(question);
    }
  }

  function post(reply: Reply, transfer: ArrayBuffer[]): void {
    port.postMessage(reply, transfer);
  }
}

/** What is handed over instead of copied. */
function listBuffers(answer: Answers[Question["kind"]]): ArrayBuffer[] {
  if (answer === undefined) return [];
  if ("mask" in answer) return [answer.mask, answer.first].flatMap(bufferOf);
  if (!answer.ok || !("table" in answer.value)) return [];
  return [...listTableBuffers(answer.value.table), ...listIndexBuffers(answer.value.columns)];
}

function bufferOf({ buffer }: Uint8Array | Uint32Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

/** Engines say that memory is short by a RangeError; the call stack's is another matter. */
export function toProblem(error: unknown): OpenProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const isMemory = error instanceof RangeError && !/call stack|recursion/i.test(detail);
  return isMemory ? { kind: "out-of-memory" } : { kind: "worker-failed", detail };
}
