import { err, ok } from "#core/base";
import {
  applyChange,
  bringBack,
  type Change,
  createHistory,
  createProject,
  type Project,
  recordChange,
  takeBack,
} from "#core/project";
import type { OpenProject, ProjectState, Shelf, ShelfProblem } from "#load";

/** A project that is kept nowhere. `elsewhere` is what another tab does to it. */
export function createOpenProject(
  project: Project = createProject({ id: "p", languages: ["en", "nb"] }),
): OpenProject & {
  readonly elsewhere: (change: Change) => void;
  readonly isClosed: () => boolean;
} {
  let state: ProjectState = { project, history: createHistory(), saving: "saved" };
  let isClosed = false;
  const listeners = new Set<() => void>();
  const set = (next: Partial<ProjectState>) => {
    state = { ...state, ...next };
    for (const listen of listeners) listen();
  };
  const apply = (change: Change) => {
    const applied = applyChange(state.project, change);
    if (!applied.ok) throw new Error(`conflict at ${applied.error.kind} ${applied.error.id}`);
    return applied.value;
  };
  const step = (by: typeof takeBack) => {
    const done = by(state.project, state.history);
    if (done?.ok) set({ project: done.value.project, history: done.value.history });
  };
  return {
    get: () => state,
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    commit: (change) =>
      set({ project: apply(change), history: recordChange(state.history, change) }),
    undo: () => step(takeBack),
    redo: () => step(bringBack),
    dismissProblem: () => set({}),
    settled: async () => undefined,
    close() {
      isClosed = true;
    },
    elsewhere: (change) => set({ project: apply(change) }),
    isClosed: () => isClosed,
  };
}

/** A shelf in memory. With `problem`, nothing can be kept on it. */
export function createMemoryShelf(problem?: ShelfProblem): Shelf {
  const projects = new Map<string, ReturnType<typeof createOpenProject>>();
  return {
    list: async () =>
      problem === undefined
        ? ok(
            [...projects].map(([id, open]) => {
              const { project } = open.get();
              return {
                id,
                title: project.settings.title,
                articles: project.articles.size,
                events: project.events.size,
                accepted: 0,
                changedAt: 0,
              };
            }),
          )
        : err(problem),
    async create(project) {
      if (problem !== undefined) return err(problem);
      const open = createOpenProject(project);
      projects.set(project.id, open);
      return ok(open);
    },
    open: async (id) => (problem === undefined ? ok(projects.get(id)) : err(problem)),
    async remove(id) {
      projects.delete(id);
      return ok(undefined);
    },
    subscribe: () => () => undefined,
  };
}
