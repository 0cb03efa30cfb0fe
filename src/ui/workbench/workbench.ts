import type { Change, History, Project } from "#core/project";
import type { ShelfProblem } from "#load";
import type { Store } from "../state/store.ts";

/** The parts of the workbench; where there is no room for all of them, one at a time. */
export type Pane = "text" | "events" | "timeline" | "tray";

/** Whether what was done is in the browser's storage. `failed`: it is only in this tab. */
export type Saving = "saved" | "saving" | "failed";

export interface WorkbenchState {
  readonly project: Project;
  readonly history: History;
  readonly saving: Saving;
  /** What went wrong with the storage, until the person has seen it. */
  readonly problem?: ShelfProblem | undefined;
  /** The article in the text pane, by id. Always one that the project has. */
  readonly article: string | undefined;
  /** The selected event, by id. Always one that the project has. */
  readonly selected: string | undefined;
  /** The selected mention or find, by id. Always one that the project has; of the selected event when there is one. */
  readonly mention: string | undefined;
  /** The part that a phone shows. */
  readonly pane: Pane;
}

/** What to look at. Members left out follow from those given. */
export interface Target {
  readonly event?: string | undefined;
  readonly mention?: string | undefined;
  readonly article?: string | undefined;
}

/** An open project: what a person sees of it and does with it. */
export interface Workbench {
  readonly store: Store<WorkbenchState>;
  /** Applies a change at once and saves it; `undefined` and a change without patches do nothing. */
  readonly commit: (change: Change | undefined) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Selects. An event alone brings its first mention, in the shown article if it has one there, and that article with
   * it; a mention alone brings its event (none for one in the tray) and its article; an article alone shows it and keeps
   * the selection. `{}` selects nothing.
   */
  readonly select: (target: Target) => void;
  readonly show: (pane: Pane) => void;
}
