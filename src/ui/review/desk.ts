import type { Joinable, JoinSuggestion } from "#core/extract";
import { idOfPair, type Project } from "#core/project";
import { createStore, type Store } from "../state/store.ts";
import type { Workbench } from "../workbench/workbench.ts";
import { type Found, indexFound } from "./found.ts";
import { listRows, type RowFilter, type RowOrder, type Rows } from "./rows.ts";

/** The part of the editor that takes the focus when it opens. */
export type EditorPart = "title" | "date" | "category" | "place" | "split";

/** A passage that is being marked by hand. Offsets are UTF-16 units into the article's text. */
export interface Marking {
  readonly article: string;
  /** Where the marking began and where it is moved: the passage lies between them, in either order. */
  readonly anchor: number;
  readonly focus: number;
  /** `keys`: the arrows move it · `pointer`: the browser's own selection shows it · `form`: its event and date are asked. */
  readonly by: "keys" | "pointer" | "form";
}

/** What the review remembers beside the project; gone with the page. */
export interface DeskState {
  readonly filter: RowFilter;
  readonly order: RowOrder;
  /** Events chosen for joining, or for one decision. */
  readonly picked: ReadonlySet<string>;
  readonly editing: { readonly event: string; readonly part: EditorPart } | undefined;
  readonly marking: Marking | undefined;
  /** The event whose dates are explained. */
  readonly why: string | undefined;
  readonly isHelpOpen: boolean;
  /** Pairs that may be one event; worked out after a pause, so some may be gone by now. */
  readonly pairs: readonly JoinSuggestion[];
}

/** What the panes of the review share: the workbench, their own state, and what follows from both. */
export interface ReviewDesk {
  readonly workbench: Workbench;
  readonly store: Store<DeskState>;
  readonly suggestJoins: SuggestJoins;
  /** The mentions of the project by event, by article, and in the tray. */
  readonly found: () => Found;
  /** The events as the list shows them. */
  readonly rows: () => Rows;
  /** For an event the pairs it is in that still stand, the likeliest first. */
  readonly pairsOf: (event: string) => readonly JoinSuggestion[];
}

/** Looks for events that may be one and the same; undefined when that could not be done. */
export type SuggestJoins = (
  items: readonly Joinable[],
) => Promise<readonly JoinSuggestion[] | undefined>;

export function createReviewDesk(
  workbench: Workbench,
  suggestJoins: SuggestJoins = async () => undefined,
): ReviewDesk {
  const store = createStore<DeskState>({
    filter: "proposed",
    order: "text",
    picked: new Set(),
    editing: undefined,
    marking: undefined,
    why: undefined,
    isHelpOpen: false,
    pairs: [],
  });
  const project = () => workbench.store.get().project;
  const found = remember(
    () => [project().mentions, project().articles],
    () => indexFound(project()),
  );
  const rows = remember(
    () => [found(), project().events, store.get().filter, store.get().order],
    () => listRows(project(), found(), store.get()),
  );
  const pairs = remember(
    () => [store.get().pairs, project().events, project().distinctions],
    () => groupPairs(store.get().pairs, project()),
  );
  return {
    workbench,
    store,
    suggestJoins,
    found,
    rows,
    pairsOf: (event) => pairs().get(event) ?? NO_PAIRS,
  };
}

const NO_PAIRS: readonly JoinSuggestion[] = [];

function groupPairs(
  pairs: readonly JoinSuggestion[],
  { events, distinctions }: Project,
): ReadonlyMap<string, readonly JoinSuggestion[]> {
  const groups = new Map<string, JoinSuggestion[]>();
  const stands = (id: string) => {
    const event = events.get(id);
    return event !== undefined && event.status !== "rejected";
  };
  for (const pair of pairs) {
    if (!stands(pair.a) || !stands(pair.b) || distinctions.has(idOfPair(pair.a, pair.b))) continue;
    for (const id of [pair.a, pair.b]) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [pair]);
      else group.push(pair);
    }
  }
  return groups;
}

/** A value that is made again only when one of what it depends on is another. */
function remember<T>(dependencies: () => readonly unknown[], make: () => T): () => T {
  let last: { readonly of: readonly unknown[]; readonly value: T } | undefined;
  return () => {
    const of = dependencies();
    if (last === undefined || of.some((each, index) => !Object.is(each, last?.of[index]))) {
      last = { of, value: make() };
    }
    return last.value;
  };
}
