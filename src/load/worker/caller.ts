import { err, ok, type Result } from "#core/base";

/** The part of a `Worker` that is used here. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(
    type: "message" | "messageerror" | "error",
    listen: (event: Event) => void,
  ): void;
  terminate(): void;
}

/** What may go wrong on the way to a worker and back: `worker-failed` when it could not be made, or stopped. */
export type WorkerProblem =
  | { readonly kind: "cancelled" }
  | { readonly kind: "worker-failed"; readonly detail: string };

/** To the worker: `cancel` names a question. */
export type CallerRequest<Question> =
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "ask"; readonly id: number; readonly question: Question };

/** From the worker: any number of `progress`, then one `answer` to each question that was not cancelled. */
export type CallerReply<Answer, Progress> =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer };

export interface AskOptions<Progress> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborted: the question is answered `cancelled` at once, and the worker is told. */
  readonly signal?: AbortSignal | undefined;
}

export interface CallerOptions {
  /** What a new worker is sent before its first question. */
  readonly greeting?: unknown;
  /**
   * How a worker is told that a question was cancelled: by a message, or by its end, for work that cannot hear messages.
   * Its end cancels everything that it was asked.
   */
  readonly cancelBy?: "message" | "ending";
}

interface Pending<Progress> {
  readonly settle: (answer: Result<unknown, WorkerProblem>) => void;
  readonly onProgress: AskOptions<Progress>["onProgress"];
}

/** `Answers` has for each kind of question what it is answered with. */
export interface Caller<Question extends { readonly kind: keyof Answers }, Answers, Progress> {
  /** Never rejects. The result is about the way there and back. */
  ask<K extends Question["kind"]>(
    question: Question & { readonly kind: K },
    options: AskOptions<Progress>,
  ): Promise<Result<Answers[K], WorkerProblem>>;
  close(): void;
}

/** Questions to a worker, which is made when it is first needed and made anew after it has failed. */
export function createCaller<Question extends { readonly kind: keyof Answers }, Answers, Progress>(
  createWorker: () => WorkerLike,
  { greeting, cancelBy = "message" }: CallerOptions = {},
): Caller<Question, Answers, Progress> {
  const pending = new Map<number, Pending<Progress>>();
  let worker: WorkerLike | undefined;
  let isClosed = false;
  let lastId = 0;
  return { ask, close };

  function ask<K extends Question["kind"]>(
    question: Question & { readonly kind: K },
    { onProgress, signal }: AskOptions<Progress>,
  ): Promise<Result<Answers[K], WorkerProblem>> {
    if (isClosed || signal?.aborted === true) return Promise.resolve(err({ kind: "cancelled" }));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const cancel = () => {
        settle(id, err({ kind: "cancelled" }));
        if (cancelBy === "ending") end({ kind: "cancelled" });
        else send({ kind: "cancel", id });
      };
      const finish = (answer: Result<unknown, WorkerProblem>) => {
        signal?.removeEventListener("abort", cancel);
        // The worker answers each kind of question with its kind of answer.
        resolve(answer as Result<Answers[K], WorkerProblem>);
      };
      pending.set(id, { settle: finish, onProgress });
      signal?.addEventListener("abort", cancel);
      send({ kind: "ask", id, question });
    });
  }

  function send(request: CallerRequest<Question>): void {
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
      ifCurrent((event) => take((event as MessageEvent<CallerReply<unknown, Progress>>).data)),
    );
    for (const type of ["error", "messageerror"] as const) {
      started.addEventListener(
        type,
        ifCurrent((event) => fail((event as Partial<ErrorEvent>).message || type)),
      );
    }
    if (greeting !== undefined) started.postMessage(greeting);
    return started;
  }

  function take(reply: CallerReply<unknown, Progress>): void {
    if (reply.kind === "progress") pending.get(reply.id)?.onProgress?.(reply.progress);
    else settle(reply.id, ok(reply.answer));
  }

  function settle(id: number, answer: Result<unknown, WorkerProblem>): void {
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

  function end(problem: WorkerProblem): void {
    worker?.terminate();
    worker = undefined;
    for (const id of [...pending.keys()]) settle(id, err(problem));
  }
}
