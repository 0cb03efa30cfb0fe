import { checkPlan, stopsReading, type TablePlan } from "#exchange";
import type {
  DataFile,
  FileMemory,
  NamedBlob,
  OpenProblem,
  RememberedFile,
  TextReading,
} from "#load";
import { createStore, type Store } from "../state/store.ts";
import { listQuestions } from "./list-questions.ts";
import type { News, Source, Stage, TableSource, TableStage } from "./stages.ts";

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
  /** From the columns back to the table that was read before. */
  readonly back: () => void;
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
  /** The table read last, while rows and searches are still answered from it. */
  let before: TableStage | undefined;

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
    before = undefined;
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
    // The file is now read otherwise than that table was.
    before = undefined;
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
    const opened = read.value;
    const isBarren = opened.table.length === 0;
    before = isBarren ? undefined : { kind: "table", source, opened };
    show(before ?? { kind: "asking", source, barren: opened });
    const { kept } = store.get();
    // The corrections belong to what is remembered; without any, it is not written anew.
    if (kept !== undefined && printHow(source) !== keptAs) await keepAgain(source, kept);
  }

  /** Keeps the corrections, unless the file was forgotten meanwhile, here or in another tab. */
  async function keepAgain(source: TableSource, id: string): Promise<void> {
    const listed = await memory.list();
    if (store.get().kept !== id || inHand?.data !== source.data) return;
    if (!listed.ok) return tell({ kind: "memory", problem: listed.error });
    const isThere = listed.value.some((card) => card.id === id);
    if (isThere) await keep(source, id);
    else store.set({ kept: undefined, remembered: listed.value });
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
      const source = findTable() ?? before?.source;
      begin();
      tell({ kind: before === undefined ? "cancelled" : "stopped" });
      if (source !== undefined) {
        return show({ kind: "asking", source, ...(before === undefined ? {} : { before }) });
      }
      letGo();
      show({ kind: "start" });
    },
    back() {
      if (before === undefined) return;
      tell(undefined);
      show(before);
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
      const signal = begin();
      tell(undefined);
      const opened = await memory.open(id);
      // Something else was chosen meanwhile.
      if (signal.aborted) return;
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
