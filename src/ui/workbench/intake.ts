import type { Result } from "#core/base";
import type { Category } from "#core/model";
import { addArticle, listAdded, type Project } from "#core/project";
import type { ImportFaultName } from "#core/words";
import {
  type Finder,
  type NamedBlob,
  type ReadArticleProblem,
  type ReadPorts,
  type ReadText,
  readArticleFile,
  readPastedText,
  type ShelfProblem,
} from "#load";
import { createStore, type Store } from "../state/store.ts";
import { describeArticle, readDate } from "./describe-article.ts";
import {
  type IntakeItem,
  type IntakeProblem,
  type IntakeStage,
  isUnderWay,
} from "./intake-items.ts";
import { nameArticle } from "./name-article.ts";
import { widenLanguages } from "./widen-languages.ts";
import type { Workbench } from "./workbench.ts";

/** What was given, on its way into a project. One after the other, in the order in which they came. */
export interface Intake {
  readonly store: Store<{ readonly items: readonly IntakeItem[] }>;
  /** Fulfilled when these are done. Never rejects. */
  readonly take: (files: readonly NamedBlob[]) => Promise<readonly IntakeItem[]>;
  readonly takeText: (
    text: string,
    html: string | undefined,
    name: string,
  ) => Promise<readonly IntakeItem[]>;
  /** Adds a text that is there already a second time. */
  readonly addAgain: (id: number) => Promise<readonly IntakeItem[]>;
  readonly leaveOut: (id: number) => void;
  /** What was found in an article is another now: after its language or date was told. */
  readonly refresh: (article: string, found: { finds: number; events: number }) => void;
  readonly cancel: (id: number) => void;
  readonly cancelAll: () => void;
  /** Takes what is done off the list. */
  readonly clear: () => void;
}

export interface IntakeOptions {
  readonly finder: Finder;
  readonly parseHtml: ReadPorts["parseHtml"];
  /** What an event can be, in the project that is open or would be made. */
  readonly findCategories: () => readonly Category[];
  /** The project that a text goes into; made when there is none, with this title, in this language. */
  readonly findTarget: (
    title: string,
    language: string | undefined,
  ) => Promise<Result<Workbench, ShelfProblem>>;
  /** The title of an article that has this very text; undefined when there is none. */
  readonly findSame: (text: string) => string | undefined;
  /** Reads a file as a project; undefined when it is none. */
  readonly readProject: (file: NamedBlob) => Promise<Result<Project, ImportFaultName> | undefined>;
  readonly openProject: (project: Project) => Promise<Result<void, ShelfProblem>>;
}

type Titled = ReadText & { readonly title: string };
type Read = (ports: ReadPorts) => Promise<Result<ReadText, ReadArticleProblem>>;

export function createIntake(options: IntakeOptions): Intake {
  const { finder, parseHtml, findCategories, findTarget, findSame, readProject, openProject } =
    options;
  const store = createStore<{ readonly items: readonly IntakeItem[] }>({ items: [] });
  const under = new Map<number, AbortController>();
  /** The texts that are there already, until the person has said what becomes of them. */
  const held = new Map<number, Titled>();
  let count = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const show = (id: number, stage: IntakeStage) =>
    store.set({
      items: store.get().items.map((item) => (item.id === id ? { ...item, stage } : item)),
    });
  const fail = (id: number, problem: IntakeProblem) => show(id, { kind: "failed", problem });
  const list = (ids: readonly number[]) =>
    store.get().items.filter((item) => ids.includes(item.id));

  function enqueue(name: string, file: NamedBlob | undefined, read: Read): number {
    count += 1;
    const id = count;
    store.set({ items: [...store.get().items, { id, name, stage: { kind: "waiting" } }] });
    schedule(id, (signal) => run(id, name, file, read, signal));
    return id;
  }

  function schedule(id: number, work: (signal: AbortSignal) => Promise<IntakeStage>): void {
    const controller = new AbortController();
    under.set(id, controller);
    queue = queue.then(async () => {
      const stage = await work(controller.signal);
      under.delete(id);
      show(id, controller.signal.aborted ? CANCELLED : stage);
    });
  }

  async function run(
    id: number,
    name: string,
    file: NamedBlob | undefined,
    read: Read,
    signal: AbortSignal,
  ): Promise<IntakeStage> {
    if (signal.aborted) return CANCELLED;
    show(id, { kind: "reading" });
    const project = file === undefined ? undefined : await readProject(file);
    if (signal.aborted) return CANCELLED;
    if (project !== undefined) {
      if (!project.ok) return failed({ kind: "import", fault: project.error });
      const opened = await openProject(project.value);
      return opened.ok ? { kind: "opened" } : failed({ kind: "shelf", problem: opened.error });
    }
    const text = await read({ parseHtml, signal });
    if (signal.aborted) return CANCELLED;
    if (!text.ok) return failed(text.error);
    const titled = {
      ...text.value,
      title: text.value.title ?? nameArticle(text.value.text, name),
    };
    const same = findSame(titled.text);
    if (same === undefined) return add(id, titled, signal);
    held.set(id, titled);
    return { kind: "same", title: same };
  }

  async function add(id: number, read: Titled, signal: AbortSignal): Promise<IntakeStage> {
    show(id, { kind: "finding", done: 0 });
    const written = readDate(read.rest?.written);
    const found = await finder.find(read.text, {
      language: read.language,
      written: written ?? read.published,
      categories: findCategories(),
      signal,
      onProgress: (done) => {
        if (!signal.aborted) show(id, { kind: "finding", done });
      },
    });
    if (signal.aborted) return CANCELLED;
    if (!found.ok) return failed(found.error);
    const target = await findTarget(read.title, found.value.language);
    if (!target.ok) return failed({ kind: "shelf", problem: target.error });
    const bench = target.value;
    const { project } = bench.store.get();
    const { language, other, takenTo, expressions } = found.value;
    const { languages } = project.settings;
    const widened = widenLanguages(project, describeArticle(read, language, languages));
    const fresh = describeArticle(read, language, widened.project.settings.languages);
    const change = addArticle(widened.project, fresh, found.value);
    bench.commit({
      ...change,
      patches: [...(widened.change?.patches ?? []), ...change.patches],
    });
    return {
      kind: "added",
      project: project.id,
      article: listAdded(change, "article")[0] ?? "",
      finds: expressions.length,
      events: listAdded(change, "event").length,
      notes: read.notes,
      ...(language === undefined ? {} : { language }),
      ...(other === undefined ? {} : { other }),
      ...(takenTo === undefined ? {} : { takenShare: takenTo / read.text.length }),
      languages: widened.added,
    };
  }

  async function wait(ids: readonly number[]): Promise<readonly IntakeItem[]> {
    await queue;
    return list(ids);
  }

  return {
    store,
    take: (files) =>
      wait(files.map((file) => enqueue(file.name, file, (ports) => readArticleFile(file, ports)))),
    takeText: (text, html, name) =>
      wait([enqueue(name, undefined, (ports) => readPastedText(text, html, ports))]),
    addAgain(id) {
      const read = held.get(id);
      held.delete(id);
      if (read === undefined) return wait([id]);
      show(id, { kind: "waiting" });
      schedule(id, (signal) => add(id, read, signal));
      return wait([id]);
    },
    leaveOut(id) {
      held.delete(id);
      store.set({ items: store.get().items.filter((item) => item.id !== id) });
    },
    refresh: (article, found) =>
      store.set({
        items: store.get().items.map((item) => {
          const { stage } = item;
          if (stage.kind !== "added" || stage.article !== article) return item;
          const { other: _other, ...rest } = stage;
          return { ...item, stage: { ...rest, ...found } };
        }),
      }),
    cancel(id) {
      under.get(id)?.abort();
      fail(id, { kind: "cancelled" });
    },
    cancelAll() {
      for (const item of store.get().items.filter(isUnderWay)) under.get(item.id)?.abort();
    },
    clear() {
      held.clear();
      store.set({ items: store.get().items.filter(isUnderWay) });
    },
  };
}

const CANCELLED: IntakeStage = { kind: "failed", problem: { kind: "cancelled" } };

function failed(problem: IntakeProblem): IntakeStage {
  return { kind: "failed", problem };
}
