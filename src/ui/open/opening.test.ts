import { describe, expect, it } from "vitest";
import { err, ok, type Result } from "#core/base";
import type { Timeline } from "#core/model";
import type { Recognition, TablePlan } from "#exchange";
import type {
  DataFile,
  FileMemory,
  Inspection,
  OpenedTable,
  OpenProblem,
  RememberedFile,
} from "#load";
import { createOpening } from "./opening.ts";

const CERTAIN: TablePlan = {
  columns: [
    { name: "date", role: "date" },
    { name: "title", role: "title" },
  ],
  decimalComma: false,
};

const recognise = (patch: Partial<Recognition> = {}): Inspection => ({
  kind: "table",
  format: "json",
  isCompressed: false,
  recognition: {
    plan: CERTAIN,
    samples: [["2012"], ["x"]],
    undecided: [],
    isHeaderless: false,
    ...patch,
  },
});

const tableOf = (length: number) =>
  ({ table: { length }, broken: { count: 0, rows: [] } }) as unknown as OpenedTable;

interface FakeFile {
  readonly name: string;
  readonly calls: string[];
  readonly inspected: Answer<Inspection>;
  readonly read: Answer<OpenedTable>;
}

/** A promise that a test keeps when it wants. */
interface Answer<T> {
  readonly promise: Promise<Result<T, OpenProblem>>;
  readonly resolve: (result: Result<T, OpenProblem>) => void;
}

function createAnswer<T>(): Answer<T> {
  let resolve: Answer<T>["resolve"] = () => undefined;
  const promise = new Promise<Result<T, OpenProblem>>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** The opening with files whose answers a test gives, and a memory that keeps what it is told. */
function createDesk() {
  const files: FakeFile[] = [];
  const kept = new Map<string, { file: File; plan: TablePlan | undefined }>();
  const memory: FileMemory = {
    list: async () => ok([...kept].map(([id, { file, plan }]) => describeKept(id, file, plan))),
    async keep(file, { plan, id = `k${kept.size}` } = {}) {
      kept.set(id, { file: file as File, plan });
      return ok(describeKept(id, file as File, plan));
    },
    async forget(id) {
      kept.delete(id);
      return ok(undefined);
    },
    async open(id) {
      const found = kept.get(id);
      return ok(found && { kept: describeKept(id, found.file, found.plan), file: found.file });
    },
  };
  const opening = createOpening({
    memory,
    createFile(blob): DataFile {
      const file: FakeFile = {
        name: blob.name,
        calls: [],
        inspected: createAnswer(),
        read: createAnswer(),
      };
      files.push(file);
      return {
        name: blob.name,
        size: blob.size,
        inspect() {
          file.calls.push("inspect");
          return file.inspected.promise;
        },
        read(plan) {
          file.calls.push(`read ${plan.columns.map(({ role }) => role ?? "-").join()}`);
          return file.read.promise;
        },
        search: async () => undefined,
        readRow: async () => err({ kind: "stale" }),
        close: () => void file.calls.push("close"),
      };
    },
  });
  const fileAt = (at: number): FakeFile => {
    const file = files[at];
    if (file === undefined) throw new Error(`no file ${at}`);
    return file;
  };
  return { opening, fileAt, kept, stage: () => opening.store.get().stage };
}

function describeKept(id: string, file: File, plan: TablePlan | undefined): RememberedFile {
  return { id, name: file.name, size: file.size, keptAt: 0, plan, reading: undefined };
}

const csv = (name = "a.csv") => new File(["date,title\n2012,x"], name);
const settle = () => new Promise<void>((done) => setTimeout(done));

describe("createOpening", () => {
  it("reads at once what is certain", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    expect(stage()).toMatchObject({ kind: "looking", name: "a.csv" });
    fileAt(0).inspected.resolve(ok(recognise()));
    await settle();
    expect(stage().kind).toBe("reading");
    fileAt(0).read.resolve(ok(tableOf(2)));
    await done;
    expect(stage().kind).toBe("table");
    expect(fileAt(0).calls).toEqual(["inspect", "read date,title"]);
  });

  it.each<[string, Inspection]>([
    [
      "an order of day and month that the file does not tell",
      recognise({ samples: [["03/04/2012"], ["x"]], undecided: [0] }),
    ],
    [
      "which column is the date",
      recognise({ plan: { columns: [{ name: "a" }, { name: "b" }], decimalComma: false } }),
    ],
  ])("asks for %s before it reads", async (_name, inspection) => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(inspection));
    await done;
    expect(stage().kind).toBe("asking");
    expect(fileAt(0).calls).toEqual(["inspect"]);
    void opening.read(CERTAIN);
    expect(stage().kind).toBe("reading");
  });

  it("does not ask about years of two digits, nor about cells with only one reading", async () => {
    const { opening, fileAt, stage } = createDesk();
    void opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(recognise({ samples: [["9-Feb-68"], ["x"]], undecided: [0] })));
    await settle();
    expect(stage().kind).toBe("reading");
  });

  it("asks again when no row had a date", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(recognise()));
    fileAt(0).read.resolve(ok(tableOf(0)));
    await done;
    expect(stage()).toMatchObject({ kind: "asking", barren: { table: { length: 0 } } });
  });

  it("tells what went wrong, and lets the file go", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(err({ kind: "empty" }));
    await done;
    expect(stage()).toEqual({ kind: "failed", name: "a.csv", problem: { kind: "empty" } });
    expect(fileAt(0).calls).toContain("close");
  });

  it("cancels at once, whatever comes later", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    opening.cancel();
    expect(stage().kind).toBe("start");
    expect(opening.store.get().news).toEqual({ kind: "cancelled" });
    fileAt(0).inspected.resolve(ok(recognise()));
    await done;
    expect(stage().kind).toBe("start");
  });

  it("goes back to the columns when the reading is cancelled", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(recognise()));
    await settle();
    opening.cancel();
    expect(stage().kind).toBe("asking");
    fileAt(0).read.resolve(ok(tableOf(2)));
    await done;
    expect(stage().kind).toBe("asking");
  });

  it("leads back to the timeline when reading it again is cancelled", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(recognise()));
    fileAt(0).read.resolve(ok(tableOf(2)));
    await done;
    const shown = stage();
    const corrected: TablePlan = { ...CERTAIN, decimalComma: true };
    void opening.read(corrected);
    opening.cancel();
    expect(stage()).toMatchObject({ kind: "asking", source: { plan: corrected }, before: shown });
    expect(opening.store.get().news).toEqual({ kind: "stopped" });
    opening.back();
    expect(stage()).toBe(shown);
    void opening.lookAgain({ hasHeader: false });
    opening.cancel();
    expect(stage()).toMatchObject({ kind: "asking", source: { plan: CERTAIN }, before: shown });
    expect(fileAt(0).calls).not.toContain("close");
  });

  it("a newer file takes the place of the one before", async () => {
    const { opening, fileAt, stage } = createDesk();
    void opening.choose([csv("a.csv")]);
    void opening.choose([csv("b.csv"), csv("c.csv")]);
    expect(opening.store.get().news).toEqual({ kind: "several" });
    fileAt(0).inspected.resolve(err({ kind: "empty" }));
    await settle();
    expect(stage()).toMatchObject({ kind: "looking", name: "b.csv" });
    expect(fileAt(0).calls).toContain("close");
  });

  it("shows a published timeline as it is", async () => {
    const { opening, fileAt, stage } = createDesk();
    const done = opening.choose([csv("timeline.json")]);
    const timeline = { format: "dateline/1" } as Timeline;
    fileAt(0).inspected.resolve(ok({ kind: "timeline", timeline, isCompressed: false }));
    await done;
    expect(stage()).toMatchObject({ kind: "timeline", timeline });
  });

  it.each([
    ["date,title\n2012,x", "looking"],
    ['[{"date":"2012"}]', "looking"],
    ["a word", "start"],
    ["", "start"],
  ])("opens what is pasted when it can be a table: %j", async (text, kind) => {
    const { opening, stage } = createDesk();
    void opening.paste(text, "pasted.csv");
    expect(stage().kind).toBe(kind);
    expect(opening.store.get().news?.kind).toBe(kind === "start" ? "nothing-pasted" : undefined);
  });

  it("remembers only when asked, with the corrections, and forgets", async () => {
    const { opening, fileAt, kept, stage } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(recognise()));
    fileAt(0).read.resolve(ok(tableOf(2)));
    await done;
    expect(kept.size).toBe(0);
    await opening.remember();
    const corrected: TablePlan = { ...CERTAIN, decimalComma: true };
    await opening.read(corrected);
    expect([...kept.values()].map(({ plan }) => plan)).toEqual([corrected]);
    opening.leave();
    expect(opening.store.get()).toMatchObject({ kept: undefined, remembered: [{ id: "k0" }] });
    const before = kept.get("k0");

    const again = opening.openRemembered("k0");
    await settle();
    fileAt(1).inspected.resolve(ok(recognise()));
    fileAt(1).read.resolve(ok(tableOf(2)));
    await again;
    expect(stage()).toMatchObject({ kind: "table", source: { plan: corrected } });
    expect(opening.store.get().kept).toBe("k0");
    // A file can be large: it is not written anew for being opened.
    expect(kept.get("k0")).toBe(before);
    await opening.forget({ id: "k0", name: "a.csv" });
    expect(kept.size).toBe(0);
    expect(opening.store.get()).toMatchObject({
      kept: undefined,
      remembered: [],
      news: { kind: "forgotten", name: "a.csv" },
    });
    await opening.openRemembered("k0");
    expect(opening.store.get().news).toEqual({ kind: "gone" });
  });

  it("does not bring a file back that was forgotten in another tab", async () => {
    const { opening, fileAt, kept } = createDesk();
    const done = opening.choose([csv()]);
    fileAt(0).inspected.resolve(ok(recognise()));
    fileAt(0).read.resolve(ok(tableOf(2)));
    await done;
    await opening.remember();
    kept.clear();
    await opening.read({ ...CERTAIN, decimalComma: true });
    expect(kept.size).toBe(0);
    expect(opening.store.get()).toMatchObject({ kept: undefined, remembered: [] });
  });

  it("opens the newer choice when a remembered file comes late", async () => {
    const { opening, fileAt, kept, stage } = createDesk();
    kept.set("k0", { file: csv("old.csv"), plan: undefined });
    const late = opening.openRemembered("k0");
    void opening.choose([csv("new.csv")]);
    await late;
    expect(stage()).toMatchObject({ kind: "looking", name: "new.csv" });
    expect(opening.store.get().kept).toBeUndefined();
    expect(fileAt(0).name).toBe("new.csv");
  });
});
