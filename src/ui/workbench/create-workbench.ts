import type { Change, Project } from "#core/project";
import type { OpenProject } from "#load";
import { createStore } from "../state/store.ts";
import { keepSelection, type Selection, selectTarget } from "./selection.ts";
import type { Workbench, WorkbenchState } from "./workbench.ts";

/** What is looked at first: from the address. */
export type Opening = Partial<Pick<WorkbenchState, "article" | "selected">>;

/** A workbench over a project that storage keeps, with the end of its lifetime; the project itself stays open. */
export interface OpenWorkbench extends Workbench {
  readonly close: () => void;
}

export function createWorkbench(open: OpenProject, opening: Opening = {}): OpenWorkbench {
  const first = open.get();
  const store = createStore<WorkbenchState>({
    project: first.project,
    history: first.history,
    saving: first.saving,
    problem: first.problem,
    ...begin(first.project, opening),
    pane: "events",
  });
  const follow = () => {
    const { project, history, saving, problem } = open.get();
    const now = store.get();
    const selection = project === now.project ? {} : keepSelection(project, now);
    store.set({ project, history, saving, problem, ...selection });
  };
  const stop = open.subscribe(follow);
  /** Shows what an act changed that was taken back or done again. */
  const showChanged = (change: Change | undefined) => {
    const { project } = store.get();
    const ids = change?.patches.flatMap((patch) => (patch.kind === "event" ? [patch.id] : []));
    const event = ids?.find((id) => project.events.has(id));
    if (event !== undefined) store.set(selectTarget(project, store.get(), { event }));
  };
  return {
    store,
    commit(change) {
      if (change !== undefined && change.patches.length > 0) open.commit(change);
    },
    undo() {
      const change = store.get().history.past.at(-1);
      open.undo();
      showChanged(change);
    },
    redo() {
      const { future } = store.get().history;
      const change = future.at(-1);
      open.redo();
      showChanged(change);
    },
    select: (target) => store.set(selectTarget(store.get().project, store.get(), target)),
    show: (pane) => store.set({ pane }),
    close: stop,
  };
}

function begin(project: Project, { article, selected }: Opening): Selection {
  const now = keepSelection(project, { article, selected: undefined, mention: undefined });
  return selected === undefined || !project.events.has(selected)
    ? now
    : selectTarget(project, now, { event: selected });
}
