import { describe, expect, it } from "vitest";
import { err, ok } from "#core/base";
import type { TablePlan } from "#exchange";
import { FILE_LIMITS } from "./limits.ts";
import type { Question, Reply, Request } from "./protocol.ts";
import { serveFile, toProblem } from "./serve.ts";

const PLAN: TablePlan = {
  columns: [
    { name: "date", role: "date" },
    { name: "title", role: "title" },
  ],
  decimalComma: false,
};

/** Asks one question after another; answers come as they would from a worker. */
function serve(content: string) {
  const waiting = new Map<number, (answer: unknown) => void>();
  let send = (_request: Request) => {};
  const port = {
    postMessage(message: unknown) {
      const reply = message as Reply;
      if (reply.kind === "answer") waiting.get(reply.id)?.(reply.answer);
    },
    addEventListener(_type: "message", listen: (event: MessageEvent) => void) {
      send = (data) => listen(new MessageEvent("message", { data }));
    },
  };
  serveFile(port, { now: () => 0, pause: async () => {} });
  let lastId = 0;
  return {
    open() {
      send({ kind: "open", file: new Blob([content]), name: "a.csv", limits: FILE_LIMITS });
    },
    ask(question: Question) {
      lastId += 1;
      const id = lastId;
      return new Promise<unknown>((resolve) => {
        waiting.set(id, resolve);
        send({ kind: "ask", id, question });
      });
    },
  };
}

const read = (table: number, shown: number): Question => ({
  kind: "read",
  plan: PLAN,
  reading: {},
  table,
  shown,
});
const row = (table: number): Question => ({ kind: "row", row: 0, table });

describe("serveFile", () => {
  it("keeps the table that the page shows, and the one it may be about to", async () => {
    const { open, ask } = serve("date,title\n2020,A\n");
    open();
    const found = ok({ line: 2, cells: ["2020", "A"] });
    const stale = err({ kind: "stale" });
    await ask(read(1, 0));
    await ask(read(2, 1));
    expect(await ask(row(1))).toEqual(found);
    // The page did not take the second one: it asked for a third instead.
    await ask(read(3, 1));
    expect(await ask(row(2))).toEqual(stale);
    expect(await ask(row(3))).toEqual(found);
    expect(await ask(row(1))).toEqual(stale);
  });

  it("fails without a file", async () => {
    const { ask } = serve("");
    expect(await ask(row(1))).toEqual(err({ kind: "worker-failed", detail: "no file" }));
  });

  it("answers when something of ours goes wrong", async () => {
    const { open, ask } = serve("date,title\n2020,A\n");
    open();
    const question = read(1, 0) as Question & { readonly kind: "read" };
    const answer = await ask({ ...question, plan: { columns: [], decimalComma: false } });
    expect(answer).toMatchObject(err({ kind: "worker-failed" }));
  });
});

describe("toProblem", () => {
  it.each<readonly [unknown, unknown]>([
    [new RangeError("Array buffer allocation failed"), { kind: "out-of-memory" }],
    [new RangeError("Invalid string length"), { kind: "out-of-memory" }],
    [
      new RangeError("Maximum call stack size exceeded"),
      { kind: "worker-failed", detail: "Maximum call stack size exceeded" },
    ],
    [new TypeError("x"), { kind: "worker-failed", detail: "x" }],
    ["y", { kind: "worker-failed", detail: "y" }],
  ])("%s", (error, problem) => expect(toProblem(error)).toEqual(problem));
});
