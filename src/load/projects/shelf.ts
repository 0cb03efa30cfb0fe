import { err, ok, type Result } from "#core/base";
import { createHistory, type Project } from "#core/project";
import { keepDatabase } from "./database.ts";
import type { Ledger } from "./ledger.ts";
import { type OpenProject, openLine, type ProjectLine } from "./open-project.ts";
import type { ProjectCard } from "./project-card.ts";
import { createProjectStore } from "./project-store.ts";
import { type ShelfProblem, toShelfProblem } from "./shelf-problem.ts";

/** The part of a `BroadcastChannel` that is used here. */
export interface ChannelLike {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listen: (event: MessageEvent) => void): void;
}

export interface ShelfOptions {
  /** Undefined where the browser has none. */
  readonly indexedDB: IDBFactory | undefined;
  /** Between the tabs of this site. Without one a tab learns of the others' changes when it writes. */
  readonly channel?: ChannelLike | undefined;
  /** The clock that dates what is kept. */
  readonly now: () => number;
  /** Asks the browser not to clear the storage by itself; called once, with the first project. */
  readonly persist?: (() => Promise<unknown>) | undefined;
}

/** The projects in this browser, on this device, and nowhere else. No call rejects. */
export interface Shelf {
  /** The last changed first. */
  list(): Promise<Result<readonly ProjectCard[], ShelfProblem>>;
  /** Also works where nothing can be stored: then the open project says so. */
  create(project: Project): Promise<Result<OpenProject, ShelfProblem>>;
  /** Undefined when there is none with this id. */
  open(id: string): Promise<Result<OpenProject | undefined, ShelfProblem>>;
  remove(id: string): Promise<Result<void, ShelfProblem>>;
  /** Tells when the list may have changed, in whatever tab. */
  subscribe(onListChange: () => void): () => void;
}

/** Between tabs. `revision` undefined: the project was removed. */
interface News {
  readonly project: string;
  readonly revision: number | undefined;
}

export function createShelf({ indexedDB, channel, now, persist }: ShelfOptions): Shelf {
  const store = createProjectStore(keepDatabase(indexedDB));
  const lines = new Map<ProjectLine, string>();
  const listeners = new Set<() => void>();
  channel?.addEventListener("message", ({ data }) => hear(data as News));
  return { list, create, open, remove, subscribe };

  function list() {
    return attempt(async () => {
      const cards = await store.listCards();
      return cards.toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
    });
  }

  async function create(project: Project): Promise<Result<OpenProject, ShelfProblem>> {
    const before = await list();
    if (before.ok && before.value.length === 0) {
      // What it answers changes nothing here.
      persist?.().catch(() => undefined);
    }
    const history = createHistory();
    const line = start({ revision: 0, project, history, pastSteps: [], futureSteps: [] }, false);
    await line.save();
    const { problem } = line.get();
    if (problem?.kind !== "exists") return ok(line);
    line.close();
    return err(problem);
  }

  function open(id: string) {
    return attempt(async () => {
      // Before the project: what is written in between is then in both, not in neither.
      const leftovers = await store.readAside(id);
      const ledger = await store.read(id);
      if (ledger === undefined) return undefined;
      const line = start(ledger, true);
      // Something may have been written between the reading and now.
      await line.catchUp();
      if (leftovers.keys.length > 0) await line.adopt(leftovers);
      return line;
    });
  }

  function remove(id: string) {
    return attempt(async () => {
      await store.remove(id);
      tell({ project: id, revision: undefined });
    });
  }

  function subscribe(onListChange: () => void) {
    listeners.add(onListChange);
    return () => listeners.delete(onListChange);
  }

  function start(ledger: Ledger, isStored: boolean): ProjectLine {
    const project = ledger.project.id;
    const line = openLine({
      store,
      ledger,
      isStored,
      now,
      onWrite: (revision) => tell({ project, revision }),
      onClose: (closed) => lines.delete(closed),
    });
    lines.set(line, project);
    return line;
  }

  /** To the other tabs, and to what is open in this one. */
  function tell(news: News): void {
    channel?.postMessage(news);
    hear(news);
  }

  function hear({ project, revision }: News): void {
    for (const [line, id] of lines) {
      if (id === project) line.hear(revision === undefined ? "removed" : { revision });
    }
    for (const listen of [...listeners]) listen();
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, ShelfProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(toShelfProblem(error));
  }
}
