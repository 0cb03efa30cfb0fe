import { describe, expect, it } from "vitest";
import { assert, err, ok } from "#core/base";
import { readText, type TablePlan } from "#exchange";
import { createDataFile, type DataFile, type WorkerLike } from "./data-file.ts";
import type { ReadProgress } from "./opened.ts";
import { createLocalWorker, nameBlob, withFile } from "./worker.fixture.ts";

const PLAN: TablePlan = {
  columns: [
    { name: "date", role: "date" },
    { name: "title", role: "title" },
    { name: "place", role: "place" },
  ],
  decimalComma: false,
};
const CONTENT = "date,title,place\n2021-01-01,Later,Bø\n?,broken,x\n2020-01-01,Sooner,Ås\n";
const FILE = nameBlob(CONTENT, "events.csv");
const LONG = nameBlob(`date,title,place\n${"2021-01-01,Later,Bø\n".repeat(2000)}`, "long.csv");

async function readWell(data: DataFile, plan = PLAN) {
  const result = await data.read(plan);
  assert(result.ok, "a table", result);
  return result.value;
}

describe("createDataFile", () => {
  it("inspects, reads, searches and opens rows", () =>
    withFile(FILE, async (data) => {
      expect([data.name, data.size]).toEqual(["events.csv", FILE.size]);
      const seen = await data.inspect();
      expect(seen).toMatchObject(ok({ kind: "table", format: "csv" }));

      const { table, columns, broken, rows, encoding } = await readWell(data);
      expect([table.length, broken.count, rows, encoding]).toEqual([2, 1, 3, "utf-8"]);
      expect(readText(table.titles, 0)).toBe("Later");
      expect([...columns.rowAt]).toEqual([1, 0]);

      const answer = await data.search("sooner as");
      expect(answer).toEqual({
        mask: Uint8Array.from([1, 0]),
        count: 1,
        first: Uint32Array.from([0]),
      });
      expect(await data.search(" ")).toBeUndefined();
      expect(await data.readRow(0)).toEqual(ok({ line: 2, cells: ["2021-01-01", "Later", "Bø"] }));
      expect(await data.readRow(1)).toEqual(ok({ line: 4, cells: ["2020-01-01", "Sooner", "Ås"] }));
      expect(await data.readRow(2)).toEqual(err({ kind: "stale" }));
    }));

  it("reads without an inspection, and JSON", async () => {
    await withFile(FILE, async (data) => expect((await readWell(data)).table.length).toBe(2));
    const records = [{ date: "2020", title: "A", place: "" }];
    await withFile(nameBlob(JSON.stringify(records), "a.json"), async (data) => {
      const { table, encoding } = await readWell(data);
      expect([table.length, encoding]).toEqual([1, undefined]);
      expect(await data.readRow(0)).toEqual(ok({ line: 1, cells: ["2020", "A", ""] }));
    });
  });

  it("hands over what cannot be opened", () =>
    withFile(nameBlob("", "a.csv"), async (data) => {
      expect(await data.inspect()).toEqual(err({ kind: "empty" }));
      expect(await data.read(PLAN)).toEqual(err({ kind: "empty" }));
      expect(await data.readRow(0)).toEqual(err({ kind: "stale" }));
      expect(await data.search("a")).toBeUndefined();
    }));

  it("goes by the inspection that was answered last", () =>
    withFile(nameBlob("a;b,c\n2020;x,y\n2021;x,z\n", "a.csv"), async (data) => {
      const columns = [{ name: "A", role: "title" }, { name: "B" }] as const;
      await data.inspect({ reading: { delimiter: ",", hasHeader: false } });
      await data.inspect({ reading: { delimiter: ";" }, signal: AbortSignal.abort() });
      const plan: TablePlan = {
        ...PLAN,
        columns: [{ name: "A", role: "date" }, ...columns.slice(1)],
      };
      const { rows } = await readWell(data, plan);
      expect(rows).toBe(3);
    }));

  it("tells how far it has come", () =>
    withFile(LONG, async (data) => {
      const seen: ReadProgress[] = [];
      await data.read(PLAN, { onProgress: (progress) => seen.push(progress) });
      expect(seen.length).toBeGreaterThan(10);
      expect(seen.at(-1)).toEqual({
        bytes: LONG.size,
        totalBytes: LONG.size,
        rows: 2000,
        broken: 0,
      });
    }));

  it("is cancelled at once, and can be used after", () =>
    withFile(LONG, async (data) => {
      await data.inspect();
      const controller = new AbortController();
      const onProgress = () => controller.abort();
      expect(await data.read(PLAN, { signal: controller.signal, onProgress })).toEqual(
        err({ kind: "cancelled" }),
      );
      expect(await data.read(PLAN, { signal: controller.signal })).toEqual(
        err({ kind: "cancelled" }),
      );
      expect((await readWell(data)).rows).toBe(2000);
    }));

  it("keeps the table before when a newer read is cancelled", () =>
    withFile(FILE, async (data) => {
      await readWell(data);
      const controller = new AbortController();
      const other: TablePlan = { ...PLAN, columns: PLAN.columns.slice(0, 2) };
      const cancelled = data.read(other, { signal: controller.signal });
      controller.abort();
      expect(await cancelled).toEqual(err({ kind: "cancelled" }));
      expect(await data.readRow(1)).toMatchObject(ok({ line: 4 }));
      expect(await data.search("bø")).toMatchObject({ count: 1 });
    }));

  it("cancels an older read for a newer one", () =>
    withFile(LONG, async (data) => {
      const older = data.read(PLAN);
      const newer = data.read(PLAN);
      expect(await older).toEqual(err({ kind: "cancelled" }));
      expect(await newer).toMatchObject({ ok: true });
    }));

  it("answers the newest search only", () =>
    withFile(LONG, async (data) => {
      await readWell(data);
      const answers = await Promise.all(
        ["later", "nothing", "bo"].map((query) => data.search(query)),
      );
      expect(answers.map((answer) => answer?.count)).toEqual([undefined, undefined, 2000]);
    }));

  it("cancels what is under way when it is closed", async () => {
    const data = createDataFile(LONG, () => createLocalWorker());
    const reading = data.read(PLAN);
    const searching = data.search("a");
    data.close();
    expect(await reading).toEqual(err({ kind: "cancelled" }));
    expect(await searching).toBeUndefined();
    expect(await data.read(PLAN)).toEqual(err({ kind: "cancelled" }));
  });
});

describe("createDataFile, when the worker fails", () => {
  /** Fails at its first question, in one way or another. */
  function createFailing(way: "error" | "messageerror" | "throw"): WorkerLike {
    const listeners = new Map<string, (event: Event) => void>();
    return {
      postMessage(message) {
        if ((message as { readonly kind: string }).kind !== "ask") return;
        if (way === "throw") throw new Error("lost");
        queueMicrotask(() =>
          listeners.get(way)?.(
            Object.assign(new Event(way), way === "error" ? { message: "lost" } : {}),
          ),
        );
      },
      addEventListener: (type, listen) => listeners.set(type, listen),
      terminate() {},
    };
  }

  it.each(["error", "messageerror", "throw"] as const)("survives: %s", async (way) => {
    let made = 0;
    const data = createDataFile(FILE, () => {
      made += 1;
      return made === 1 ? createFailing(way) : createLocalWorker();
    });
    const detail = way === "messageerror" ? way : "lost";
    expect(await data.inspect()).toEqual(err({ kind: "worker-failed", detail }));
    expect(await data.readRow(0)).toEqual(err({ kind: "stale" }));
    expect((await readWell(data)).rows).toBe(3);
    expect(made).toBe(2);
    data.close();
  });

  it("survives that there are no workers", async () => {
    const data = createDataFile(FILE, () => {
      throw new Error("not allowed");
    });
    expect(await data.inspect()).toEqual(err({ kind: "worker-failed", detail: "not allowed" }));
    expect(await data.search("a")).toBeUndefined();
  });
});
