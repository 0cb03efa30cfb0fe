import { assert } from "#core/base";
import type { EventCandidate, Expression } from "#core/extract";
import { addArticle, applyChange, type Change, createProject, type Project } from "#core/project";
import { createStore } from "../state/store.ts";
import { keepSelection, selectTarget } from "../workbench/selection.ts";
import type { Workbench, WorkbenchState } from "../workbench/workbench.ts";

/** A sentence for each event: what happened and when, the words of the date last. */
export interface ToldEvent {
  readonly what: string;
  readonly when: string;
  readonly date?: string;
}

/** A project with an article for each list of events, as the engine would give it. */
export function createToldProject(articles: readonly (readonly ToldEvent[])[]): Project {
  const empty = createProject({ id: "p", languages: ["en", "nb"] });
  return articles.reduce((project, events, index) => {
    const text = events.map(({ what, when }) => `${what} ${when}.`).join(" ");
    const expressions: Expression[] = [];
    const candidates: EventCandidate[] = [];
    let at = 0;
    for (const { what, when, date } of events) {
      const start = at + what.length + 1;
      const end = start + when.length;
      expressions.push({
        start,
        end,
        text: when,
        type: "DATE",
        value: date ?? "PAST_REF",
        ...(date === undefined ? {} : { date: { edtf: date } }),
        basis: "explicit",
        confidence: 0.9,
        steps: [],
        recogniser: "test",
      });
      if (date !== undefined) {
        candidates.push({
          expression: expressions.length - 1,
          also: [],
          start: at,
          end: end + 1,
          title: what,
          importance: 3,
          confidence: 0.9,
        });
      }
      at = end + 2;
    }
    const change = addArticle(
      project,
      {
        title: `Article ${index + 1}`,
        language: "en",
        published: "2024-03-23",
        text,
      },
      { language: "en", expressions, candidates },
    );
    return apply(project, change);
  }, empty);
}

function apply(project: Project, change: Change): Project {
  const applied = applyChange(project, change);
  assert(applied.ok, "a change that fits its project", change.name);
  return applied.value;
}

/** A workbench in memory, without a history. */
export function createMemoryWorkbench(project: Project): Workbench {
  const store = createStore<WorkbenchState>({
    project,
    history: { past: [], future: [] },
    saving: "saved",
    ...keepSelection(project, { article: undefined, selected: undefined, mention: undefined }),
    pane: "events",
  });
  return {
    store,
    commit(change) {
      if (change === undefined) return;
      const next = apply(store.get().project, change);
      store.set({ project: next, ...keepSelection(next, store.get()) });
    },
    undo: () => undefined,
    redo: () => undefined,
    select: (target) => store.set(selectTarget(store.get().project, store.get(), target)),
    show: (pane) => store.set({ pane }),
  };
}
