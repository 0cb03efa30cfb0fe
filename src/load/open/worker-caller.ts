import { err, ok, type Result } from "#core/base";
import type { ReadProgress } from "./opened.ts";
import type { OpenProblem } from "./problem.ts";
import type { Answers, Question, Reply, Request } from "./protocol.ts";

/** The part of a `Worker` that is used here. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(
    type: "message" | "messageerror" | "error",
    listen: (event: Event) => void,
  ): void;
  terminate(): void;
}

export interface AskOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Aborted: the question is answered `cancelled` at once, and the worker is told. */
  readonly signal?: AbortSignal;
}

export interface Caller {
  /** Never rejects. The outer result is about the way there and back. */
  ask<K extends Question["kind"]>(
    question: Question & { readonly kind: K },
    options: AskOptions,
  ): Promise<Result<Answers[K], OpenProblem>>;
  close(): void;
}

interface Pending {
  readonly settle: (answer: Result<unknown, OpenProblem>) => void;
  readonly onProgress: AskOptions["onProgress"];
}

/** Questions to a worker, which is made when it is first needed and made anew after it has failed. */
export function createCaller(createWorker: () => WorkerLike, open: Request): Caller {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | undefined;
  let isClosed = false;
  let lastId = 0;
  return { ask, close };

  function ask<K extends Question["kind"]>(
    question: Question & { readonly kind: K },
    { onProgress, signal }: AskOptions,
  ): Promise<Result<Answers[K], OpenProblem>> {
    if (isClosed || signal?.aborted === true) return Promise.resolve(err({ kind: "cancelled" }));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const cancel = () => {
        settle(id, err({ kind: "cancelled" }));
        send({ kind: "cancel", id });
      };
      const finish = (answer: Result<unknown, OpenProblem>) => {
        signal?.removeEventListener("abort", cancel);
        // The worker answers each kind of question with its kind of answer.
        resolve(answer as Result<Answers[K], OpenProblem>);
      };
      pending.set(id, { settle: finish, onProgress });
      signal?.addEventListener("abort", cancel);
      send({ kind: "ask", id, question });
    });
  }

  function send(request: Request): void {
    try {
      worker ??= start();
      worker.postMessage(request);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }

  function start(): WorkerLike {
    const started = createWorker();
    const ifCurrent = (act: (event: Event) => void) => (event: Event) => {
      if (started === worker) act(event);
    };
    started.addEventListener(
      "message",
      ifCurrent((event) => take((event as MessageEvent<Reply>).data)),
    );
    for (const type of ["error", "messageerror"] as const) {
      started.addEventListener(
        type,
        ifCurrent((event) => fail((event as Partial<ErrorEvent>).message || type)),
      );
    }
    started.postMessage(open);
    return started;
  }

  function take(reply: Reply): void {
    if (reply.kind === "progress") pending.get(reply.id)?.onProgress?.(reply.progress);
    else settle(reply.id, ok(reply.answer));
  }

  function settle(id: number, answer: Result<unknown, OpenProblem>): void {
    const waiting = pending.get(id);
    pending.delete(id);
    waiting?.settle(answer);
  }

  /** The worker is given up, and with it everything it was asked. */
  function fail(detail: string): void {
    end({ kind: "worker-failed", detail });
  }

  function close(): void {
    isClosed = true;
    end({ kind: "cancelled" });
  }

  function end(problem: OpenProblem): void {
    worker?.terminate();
    worker = undefined;
    for (const id of [...pending.keys()]) settle(id, err(problem));
  }
}
