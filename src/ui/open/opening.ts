import type { Timeline } from "#core/model";
import { checkPlan, stopsReading, type TablePlan } from "#exchange";
import type {
  DataFile,
  FileMemory,
  Inspection,
  MemoryProblem,
  NamedBlob,
  OpenedTable,
  OpenProblem,
  ReadProgress,
  RememberedFile,
  TextReading,
} from "#load";
import { createStore, type Store } from "../state/store.ts";
import { listQuestions } from "./list-questions.ts";

/** What a table file was found to be. */
export type TableInspection = Extract<Inspection, { readonly kind: "table" }>;

/** A file in hand: what it is, and the way to read it. */
export interface Source {
  readonly blob: NamedBlob;
  readonly data: DataFile;
}

/** A table's file with what it was recognised as and how it is read now. */
export interface TableSource extends Source {
  readonly inspection: TableInspection;
  readonly plan: TablePlan;
  /** What was corrected of how the text is read. */
  readonly reading: Partial<TextReading>;
}

/** Where a person stands on the way from a file to its timeline. */
export type Stage =
  | { readonly kind: "start" }
  | { readonly kind: "failed"; readonly name: string; readonly problem: OpenProblem }
  | { readonly kind: "looking"; readonly name: string; readonly progress?: ReadProgress }
  /** The columns are asked about: nothing is read yet, or by that plan no row had a date (`barren`). */
  | { readonly kind: "asking"; readonly source: TableSource; readonly barren?: OpenedTable }
  | { readonly kind: "reading"; readonly source: TableSource; readonly progress?: ReadProgress }
  | { readonly kind: "table"; readonly source: TableSource; readonly opened: OpenedTable }
  | { readonly kind: "timeline"; readonly source: Source; readonly timeline: Timeline };

/** What happened that the page says once, beside what it shows. */
export type News =
  | { readonly kind: "cancelled" }
  | { readonly kind: "several" }
  | { readonly kind: "nothing-pasted" }
  | { readonly kind: "remembered" }
  | { readonly kind: "forgotten"; readonly name: string }
  | { readonly kind: "gone" }
  | { readonly kind: "memory"; readonly problem: MemoryProblem };

export interface OpeningState {
  readonly stage: Stage;
  readonly news: News | undefined;
  readonly remembered: readonly RememberedFile[];
  /** The id under which the file in hand is remembered. */
  readonly kept: string | undefined;
}

/** What a person does on the page. Nothing rejects; a newer choice ends what is under way. */
export interface Opening {
  readonly store: Store<OpeningState>;
  readonly choose: (files: readonly NamedBlob[]) => Promise<void>;
  /** Opens what was pasted as a file, where it is more than a line of text. */
  readonly paste: (text: string, name: string) => Promise<void>;
  readonly dismiss: () => void;
  /** Reads the table by a corrected plan. */
  readonly read: (plan: TablePlan) => Promise<void>;
  /** Looks at the file again with what was corrected of how its text is read. */
  readonly lookAgain: (reading: Partial<TextReading>) => Promise<void>;
  /** Stops what is under way: back to the columns where they are known, else to the start. */
  readonly cancel: () => void;
  /** Back to the start; the file is let go. */
  readonly leave: () => void;
  readonly remember: () => Promise<void>;
  readonly forget: (file: Pick<RememberedFile, "id" | "name">) => Promise<void>;
  readonly openRemembered: (id: string) => Promise<void>;
  readonly listRemembered: () => Promise<void>;
}

export interface OpeningOptions {
  readonly createFile: (blob: NamedBlob) => DataFile;
  readonly memory: FileMemory;
}

export function createOpening({ createFile, memory }: OpeningOptions): Opening {
  const store = createStore<OpeningState>({
    stage: { kind: "start" },
    news: undefined,
    remembered: [],
    kept: undefined,
  });
  let inHand: Source | undefined;
  /** Ends what is under way; a new one for each thing that is begun. */
  let under = new AbortController();
  /** How the file in hand is read by what is remembered of it. */
  let keptAs = "";

  const show = (stage: Stage) => store.set({ stage });
  const tell = (news: News | undefined) => store.set({ news });
  const begin = () => {
    under.abort();
    under = new AbortController();
    return under.signal;
  };
  const letGo = () => {
    begin();
    inHand?.data.close();
    inHand = undefined;
    store.set({ kept: undefined });
  };
  const fail = (name: string, problem: OpenProblem) => {
    letGo();
    show({ kind: "failed", name, problem });
  };

  async function look(
    source: Source,
    known: { readonly plan?: TablePlan | undefined; readonly reading: Partial<TextReading> },
  ): Promise<void> {
    const { name } = source.blob;
    const signal = begin();
    show({ kind: "looking", name });
    const inspected = await source.data.inspect({
      reading: known.reading,
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) show({ kind: "looking", name, progress });
      },
    });
    if (signal.aborted) return;
    if (!inspected.ok) return fail(name, inspected.error);
    const inspection = inspected.value;
    if (inspection.kind === "timeline") {
      return show({ kind: "timeline", source, timeline: inspection.timeline });
    }
    const { recognition } = inspection;
    const { plan = recognition.plan, reading } = known;
    const table = { ...source, inspection, plan, reading };
    const isCertain =
      listQuestions(recognition, plan).length === 0 && !checkPlan(plan).some(stopsReading);
    if (isCertain) await readTable(table);
    else show({ kind: "asking", source: table });
  }

  async function readTable(source: TableSource): Promise<void> {
    const signal = begin();
    show({ kind: "reading", source });
    const read = await source.data.read(source.plan, {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) show({ kind: "reading", source, progress });
      },
    });
    if (signal.aborted) return;
    if (!read.ok) return fail(source.blob.name, read.error);
    if (read.value.table.length === 0) show({ kind: "asking", source, barren: read.value });
    else show({ kind: "table", source, opened: read.value });
    const { kept } = store.get();
    // The corrections belong to what is remembered; without any, it is not written anew.
    if (kept !== undefined && printHow(source) !== keptAs) await keep(source, kept);
  }

  async function take(
    blob: NamedBlob,
    known: { readonly plan?: TablePlan | undefined; readonly reading: Partial<TextReading> },
  ): Promise<void> {
    inHand = { blob, data: createFile(blob) };
    await look(inHand, known);
  }

  function findTable(): TableSource | undefined {
    const { stage } = store.get();
    return "source" in stage && "plan" in stage.source ? stage.source : undefined;
  }

  async function keep(source: Source | TableSource, id: string | undefined): Promise<boolean> {
    const kept = await memory.keep(source.blob, {
      ...("plan" in source ? { plan: source.plan, reading: source.reading } : {}),
      ...(id === undefined ? {} : { id }),
    });
    if (!kept.ok) {
      tell({ kind: "memory", problem: kept.error });
      return false;
    }
    if (inHand?.data === source.data) {
      keptAs = "plan" in source ? printHow(source) : "";
      store.set({ kept: kept.value.id });
    }
    await listRemembered();
    return true;
  }

  async function listRemembered(): Promise<void> {
    const listed = await memory.list();
    // A browser that keeps nothing has nothing to list; the person learns of it when asking for it.
    store.set({ remembered: listed.ok ? listed.value : [] });
  }

  async function choose(files: readonly NamedBlob[]): Promise<void> {
    const [blob] = files;
    if (blob === undefined) return;
    letGo();
    tell(files.length > 1 ? { kind: "several" } : undefined);
    await take(blob, { reading: {} });
  }

  return {
    store,
    choose,
    async paste(text, name) {
      if (/\S.*\n.*\S|^\s*[[{]/u.test(text)) await choose([new File([text], name)]);
      else tell({ kind: "nothing-pasted" });
    },
    dismiss: () => tell(undefined),
    async read(plan) {
      const table = findTable();
      if (table === undefined) return;
      tell(undefined);
      await readTable({ ...table, plan });
    },
    async lookAgain(reading) {
      const table = findTable();
      if (table === undefined) return;
      tell(undefined);
      await look({ blob: table.blob, data: table.data }, { reading });
    },
    cancel() {
      const table = findTable();
      begin();
      tell({ kind: "cancelled" });
      if (table !== undefined) return show({ kind: "asking", source: table });
      letGo();
      show({ kind: "start" });
    },
    leave() {
      letGo();
      tell(undefined);
      show({ kind: "start" });
    },
    async remember() {
      const { stage, kept } = store.get();
      if (!("source" in stage)) return;
      if (await keep(stage.source, kept)) tell({ kind: "remembered" });
    },
    async forget({ id, name }) {
      const forgotten = await memory.forget(id);
      if (!forgotten.ok) return tell({ kind: "memory", problem: forgotten.error });
      if (store.get().kept === id) store.set({ kept: undefined });
      tell({ kind: "forgotten", name });
      await listRemembered();
    },
    async openRemembered(id) {
      letGo();
      tell(undefined);
      const opened = await memory.open(id);
      if (!opened.ok) return tell({ kind: "memory", problem: opened.error });
      if (opened.value === undefined) {
        tell({ kind: "gone" });
        return listRemembered();
      }
      const { file, kept } = opened.value;
      store.set({ kept: id });
      keptAs = printHow({ plan: kept.plan, reading: kept.reading ?? {} });
      await take(file, { plan: kept.plan, reading: kept.reading ?? {} });
    },
    listRemembered,
  };
}

function printHow({
  plan,
  reading,
}: {
  readonly plan: TablePlan | undefined;
  readonly reading: Partial<TextReading>;
}): string {
  return JSON.stringify([plan, reading]);
}
