import { err, ok, type Result } from "#core/base";
import type { LocalText } from "#core/model";
import {
  type ArticleFields,
  createProject,
  editSettings,
  findWholeText,
  type Project,
  type ProjectArticle,
} from "#core/project";
import type { Locale } from "#core/words";
import type { NamedBlob, OpenProject, ProjectCard, ShelfProblem } from "#load";
import { createStore, type Store } from "../state/store.ts";
import { createWorkbench, type OpenWorkbench } from "./create-workbench.ts";
import { type Place, parseHash, printHash } from "./hash.ts";
import { createIntake, type Intake } from "./intake.ts";
import { type IntakeItem, isUnderWay } from "./intake-items.ts";
import { nameProject } from "./name-project.ts";
import type { WorkbenchPorts } from "./ports.ts";
import type { Panel, RoomNews, RoomState } from "./room-state.ts";
import { saveArticle } from "./save-article.ts";
import type { TabMemory } from "./tab-memory.ts";
import { localeOf } from "./widen-languages.ts";

export type { Panel, RoomNews, RoomStage, RoomState } from "./room-state.ts";

/** The projects, the one that is open, and what comes into it. Nothing rejects. */
export interface Workroom {
  readonly store: Store<RoomState>;
  readonly intake: Intake;
  /** What is kept over a reload. */
  readonly memory: TabMemory;
  /** Opens what the address says; to be called once. Gives the way to end it all. */
  readonly start: () => () => void;
  /** A project without articles; false where it could not be made. */
  readonly createEmpty: (title?: LocalText) => Promise<boolean>;
  readonly open: (id: string) => void;
  readonly rename: (id: string, title: LocalText) => Promise<void>;
  readonly remove: (card: ProjectCard, title: string) => Promise<void>;
  readonly take: (files: readonly NamedBlob[]) => Promise<void>;
  readonly takeText: (text: string, html: string | undefined, name: string) => Promise<void>;
  /** Adds a text that is there already a second time. */
  readonly addAgain: (id: number) => Promise<void>;
  /** Saves an article's details; where its date or language changed, its dates are worked out anew. */
  readonly saveArticle: (article: ProjectArticle, fields: ArticleFields) => Promise<void>;
  readonly showPanel: (panel: Panel | undefined) => void;
  readonly dismiss: () => void;
  /** The person has seen what the storage told. */
  readonly dismissProblem: () => void;
}

export interface WorkroomOptions {
  readonly ports: WorkbenchPorts;
  /** The language that a new project gets first. */
  readonly locale: () => Locale;
}

export function createWorkroom({ ports, locale }: WorkroomOptions): Workroom {
  const { shelf, finder, hash } = ports;
  const store = createStore<RoomState>({
    stage: { kind: "opening" },
    cards: undefined,
    panel: undefined,
    news: undefined,
    refinding: new Set(),
  });
  let held: { readonly open: OpenProject; readonly bench: OpenWorkbench } | undefined;
  /** What was asked for last: an answer that comes after another wish is let go. */
  let wish = {};

  const tell = (news: RoomNews | undefined) => store.set({ news });

  function letGo(): void {
    held?.bench.close();
    held?.open.close();
    held = undefined;
  }

  /** What was on its way into the project ends with it. */
  function leave(): void {
    intake.cancelAll();
    intake.clear();
    letGo();
  }

  function show(open: OpenProject, place: Partial<Place>): OpenWorkbench {
    letGo();
    const bench = createWorkbench(open, { article: place.article, selected: place.event });
    held = { open, bench };
    store.set({ stage: { kind: "bench", bench }, panel: undefined });
    bench.store.subscribe(() => {
      if (held?.bench === bench) hash.replace(printHash(describePlace(bench)));
    });
    return bench;
  }

  async function list(): Promise<void> {
    const listed = await shelf.list();
    if (listed.ok) store.set({ cards: listed.value });
    else store.set({ cards: [], news: { kind: "shelf", problem: listed.error } });
  }

  async function create(project: Project): Promise<Result<OpenWorkbench, ShelfProblem>> {
    const created = await shelf.create(project);
    if (!created.ok) return created;
    const bench = show(created.value, {});
    hash.push(printHash(describePlace(bench)));
    return ok(bench);
  }

  async function follow(): Promise<void> {
    const place = parseHash(hash.read());
    const mine = {};
    wish = mine;
    tell(undefined);
    if (place === undefined) {
      leave();
      store.set({ stage: { kind: "projects" }, panel: undefined });
      return list();
    }
    if (held?.bench.store.get().project.id === place.project) {
      held.bench.select(place);
      return;
    }
    leave();
    store.set({ stage: { kind: "opening" }, panel: undefined });
    const opened = await shelf.open(place.project);
    if (wish !== mine) {
      if (opened.ok) opened.value?.close();
      return;
    }
    if (opened.ok && opened.value !== undefined) {
      show(opened.value, place);
      return;
    }
    tell(opened.ok ? { kind: "gone" } : { kind: "shelf", problem: opened.error });
    hash.replace("");
    store.set({ stage: { kind: "projects" } });
    await list();
  }

  const intake = createIntake({
    finder,
    parseHtml: ports.parseHtml,
    async readProject(file) {
      if (!/\.(?:zip|json|html?)$/iu.test(file.name)) return undefined;
      // What reads zip files and YAML comes when it is needed.
      const { readProjectFile } = await import("./project-files.ts");
      return readProjectFile(file, ports.createId());
    },
    findCategories() {
      const project = held?.bench.store.get().project ?? createProject({ id: "", languages: [] });
      return project.settings.categories;
    },
    findSame(text) {
      const articles = held?.bench.store.get().project.articles.values() ?? [];
      return [...articles].find((article) => findWholeText(article) === text)?.title;
    },
    async findTarget(title, language) {
      if (held !== undefined) return ok(held.bench);
      return create(nameProject(newProject(language), { [locale()]: title }));
    },
    async openProject(project) {
      const isCopy = held !== undefined;
      const created = await create(project);
      if (!created.ok) return err(created.error);
      const title = titleIn(project.settings.title, locale());
      const parts = [...project.articles.values()].filter(
        (article) => findWholeText(article) === undefined,
      );
      if (parts.length > 0) tell({ kind: "opened-part", title, articles: parts.length });
      else if (isCopy) tell({ kind: "opened-copy", title });
      return ok(undefined);
    },
  });

  /** For a page that is loaded anew in the midst of it. */
  function noteReading(): void {
    const names = intake.store
      .get()
      .items.filter(isUnderWay)
      .map(({ name }) => name);
    ports.memory.write("reading", names.join("\n"));
  }

  /** In one language: articles bring theirs, and a person can add others. */
  function newProject(language?: string): Project {
    return createProject({ id: ports.createId(), languages: [localeOf(language) ?? locale()] });
  }

  /** Shows the way in while it is under way, and afterwards only what asks for something. */
  async function run(added: Promise<readonly IntakeItem[]>): Promise<void> {
    tell(undefined);
    if (held !== undefined) store.set({ panel: { kind: "add" } });
    const items = await added;
    const asks = intake.store
      .get()
      .items.some((item) => needsPerson(item, held?.bench.store.get().project));
    if (held === undefined) return;
    const first = items.find(({ stage }) => stage.kind === "added");
    if (first?.stage.kind === "added") held.bench.select({ article: first.stage.article });
    if (asks) store.set({ panel: { kind: "add" } });
    else {
      intake.clear();
      if (store.get().panel?.kind === "add") store.set({ panel: undefined });
    }
  }

  return {
    store,
    intake,
    memory: ports.memory,
    start() {
      const stops: (() => void)[] = [
        hash.listen(() => void follow()),
        shelf.subscribe(() => void list()),
      ];
      // Heard after what opening a project tells.
      const names = ports.memory
        .read("reading")
        .split("\n")
        .filter((name) => name !== "");
      void follow().then(() => {
        if (names.length > 0) tell({ kind: "interrupted", names });
      });
      const stopNoting = intake.store.subscribe(noteReading);
      stops.push(stopNoting);
      return () => {
        for (const stop of stops) stop();
        letGo();
      };
    },
    async createEmpty(title) {
      const project = newProject();
      const created = await create(title === undefined ? project : nameProject(project, title));
      if (!created.ok) tell({ kind: "shelf", problem: created.error });
      return created.ok;
    },
    open(id) {
      hash.push(printHash({ project: id }));
      void follow();
    },
    async rename(id, title) {
      const opened = await shelf.open(id);
      if (!opened.ok) return tell({ kind: "shelf", problem: opened.error });
      if (opened.value === undefined) return tell({ kind: "gone" });
      const { project } = opened.value.get();
      opened.value.commit(
        editSettings(project, { title: { ...project.settings.title, ...title } }),
      );
      await opened.value.settled();
      opened.value.close();
      await list();
    },
    async remove(card, title) {
      const removed = await shelf.remove(card.id);
      tell(removed.ok ? { kind: "removed", title } : { kind: "shelf", problem: removed.error });
      await list();
    },
    take: (files) => (files.length === 0 ? Promise.resolve() : run(intake.take(files))),
    takeText: (text, html, name) => run(intake.takeText(text, html, name)),
    addAgain: (id) => run(intake.addAgain(id)),
    async saveArticle(article, fields) {
      const { bench } = held ?? {};
      if (bench === undefined) return;
      const isFinding = (is: boolean) => {
        const others = [...store.get().refinding].filter((id) => id !== article.id);
        store.set({ refinding: new Set(is ? [...others, article.id] : others) });
      };
      const problem = await saveArticle(bench, finder, article, fields, {
        onFinding: isFinding,
        onFound: (found) => intake.refresh(article.id, found),
      });
      if (problem !== undefined) tell({ kind: "find", problem });
    },
    showPanel: (panel) => store.set({ panel }),
    dismiss: () => tell(undefined),
    dismissProblem: () => held?.open.dismissProblem(),
  };
}

/** Whether something of it is to be seen, or to be answered, before the review. */
function needsPerson({ stage }: IntakeItem, project: Project | undefined): boolean {
  if (stage.kind === "failed" || stage.kind === "same") return true;
  if (stage.kind !== "added") return false;
  const article = project?.articles.get(stage.article);
  const hasNews = stage.other !== undefined || stage.languages.length > 0;
  const isBare = article?.published === undefined || article.language === undefined;
  return isBare || hasNews || stage.finds === 0;
}

function describePlace({ store }: OpenWorkbench): Place {
  const { project, article, selected } = store.get();
  return { project: project.id, article, event: selected };
}

function titleIn(title: LocalText, locale: Locale): string {
  return title[locale] ?? Object.values(title)[0] ?? "";
}
