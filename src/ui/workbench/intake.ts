import type { Result } from "#core/base";
import type { Category, LocalText } from "#core/model";
import { addArticle, listAdded, type NewArticle, type Project } from "#core/project";
import { parseEdtf } from "#core/time";
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
import {
  type IntakeItem,
  type IntakeProblem,
  type IntakeStage,
  isUnderWay,
} from "./intake-items.ts";
import { nameArticle } from "./name-article.ts";
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
  /** Reads a file as a project; undefined when it is none. */
  readonly readProject: (file: NamedBlob) => Promise<Result<Project, ImportFaultName> | undefined>;
  readonly openProject: (project: Project) => Promise<Result<void, ShelfProblem>>;
}

type Read = (ports: ReadPorts) => Promise<Result<ReadText, ReadArticleProblem>>;

export function createIntake(options: IntakeOptions): Intake {
  const { finder, parseHtml, findCategories, findTarget, readProject, openProject } = options;
  const store = createStore<{ readonly items: readonly IntakeItem[] }>({ items: [] });
  const under = new Map<number, AbortController>();
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
    const controller = new AbortController();
    under.set(id, controller);
    store.set({ items: [...store.get().items, { id, name, stage: { kind: "waiting" } }] });
    queue = queue.then(async () => {
      const stage = await run(id, name, file, read, controller.signal);
      under.delete(id);
      show(id, controller.signal.aborted ? CANCELLED : stage);
    });
    return id;
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
    return add(
      id,
      { ...text.value, title: text.value.title ?? nameArticle(text.value.text, name) },
      signal,
    );
  }

  async function add(
    id: number,
    read: ReadText & { readonly title: string },
    signal: AbortSignal,
  ): Promise<IntakeStage> {
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
    const fresh = describeArticle(read, found.value.language, project.settings.languages);
    const change = addArticle(project, fresh, found.value);
    bench.commit(change);
    return {
      kind: "added",
      project: project.id,
      article: listAdded(change, "article")[0] ?? "",
      finds: found.value.expressions.length,
      events: listAdded(change, "event").length,
      notes: read.notes,
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
    cancel(id) {
      under.get(id)?.abort();
      fail(id, { kind: "cancelled" });
    },
    cancelAll() {
      for (const item of store.get().items.filter(isUnderWay)) under.get(item.id)?.abort();
    },
    clear: () => store.set({ items: store.get().items.filter(isUnderWay) }),
  };
}

const CANCELLED: IntakeStage = { kind: "failed", problem: { kind: "cancelled" } };

function failed(problem: IntakeProblem): IntakeStage {
  return { kind: "failed", problem };
}

function describeArticle(
  { rest, notes: _notes, format: _format, ...read }: ReadText & { readonly title: string },
  recognised: string | undefined,
  languages: readonly string[],
): NewArticle {
  const { agency } = rest ?? {};
  const rights = readRights(rest?.rights, languages);
  const language = read.language ?? recognised;
  const written = readDate(rest?.written);
  return {
    ...read,
    ...(language === undefined ? {} : { language }),
    ...(written === undefined ? {} : { written }),
    ...(typeof agency === "string" ? { agency } : {}),
    ...(rights === undefined ? {} : { rights }),
  };
}

/** A date in front matter as EDTF; undefined when it is none. */
function readDate(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && parseEdtf(text).ok ? text : undefined;
}

/** In each language as front matter has it, or the one text that it has for all. */
function readRights(value: unknown, languages: readonly string[]): LocalText | undefined {
  if (typeof value === "string") {
    return Object.fromEntries(languages.map((language) => [language, value]));
  }
  if (!(value instanceof Object)) return undefined;
  const texts = Object.entries(value).filter(([, text]) => typeof text === "string");
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}
