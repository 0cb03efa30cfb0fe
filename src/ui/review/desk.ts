import type { Joinable, JoinSuggestion } from "#core/extract";
import { idOfPair, type Project } from "#core/project";
import type { Locale } from "#core/words";
import { createStore, type Store } from "../state/store.ts";
import type { Workbench } from "../workbench/workbench.ts";
import { type Phrases, phraseKey } from "./date-input.ts";
import { createDraftKeeper, type DraftKeeper } from "./draft-keeper.ts";
import { createFoundIndex, type Found } from "./found.ts";
import type { ReadPhrase } from "./read-phrase.ts";
import { createRowLister, type RowFilter, type RowOrder, type Rows } from "./rows.ts";

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
  /** Whether the letters work from anywhere on the page (WCAG 2.1.4); in the lists they always do. */
  readonly singleKeys: boolean;
  /** Typed dates that were looked up. */
  readonly phrases: Phrases;
  /** Pairs that may be one event; worked out after a pause, so some may be gone by now. */
  readonly pairs: readonly JoinSuggestion[];
}

/** What the panes of the review share: the workbench, their own state, and what follows from both. */
export interface ReviewDesk {
  readonly workbench: Workbench;
  readonly store: Store<DeskState>;
  readonly suggestJoins: SuggestJoins;
  /** What was typed in the editor and is not saved yet. */
  readonly drafts: DraftKeeper;
  /** Looks up what a typed date means where an article is dated; the answer stands in the store, too. */
  readonly askPhrase: (
    text: string,
    article: string | undefined,
    locale: Locale,
  ) => Promise<string | undefined>;
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
  readPhrase: ReadPhrase = async () => undefined,
  drafts: DraftKeeper = createDraftKeeper(() => sessionStorage, workbench.store.get().project.id),
): ReviewDesk {
  const store = createStore<DeskState>({
    filter: "proposed",
    order: "text",
    picked: new Set(),
    editing: undefined,
    marking: undefined,
    why: undefined,
    isHelpOpen: false,
    singleKeys: true,
    phrases: new Map(),
    pairs: [],
  });
  const project = () => workbench.store.get().project;
  const readFound = createFoundIndex();
  const found = remember(
    () => [project().mentions, project().articles],
    () => readFound(project()),
  );
  const list = createRowLister();
  const rows = remember(
    () => [found(), project().events, store.get().filter, store.get().order],
    () => list(project(), found(), store.get()),
  );
  const pairs = remember(
    () => [store.get().pairs],
    () => groupPairs(store.get().pairs),
  );
  const standing = createStanding(project);
  return {
    workbench,
    store,
    suggestJoins,
    drafts,
    async askPhrase(text, article, locale) {
      const key = phraseKey(article, text);
      const { phrases } = store.get();
      if (phrases.has(key)) return phrases.get(key);
      const dated = article === undefined ? undefined : project().articles.get(article);
      const date = await readPhrase(text, {
        languages: [locale, ...(dated?.language === undefined ? [] : [dated.language]), ...LOCALES],
        written: dated?.written ?? dated?.published,
      });
      store.set({ phrases: new Map([...store.get().phrases, [key, date]]) });
      return date;
    },
    found,
    rows,
    pairsOf: (event) => standing(event, pairs().get(event) ?? NO_PAIRS),
  };
}

/** A person may type in another language than the page's and the article's. */
const LOCALES: readonly Locale[] = ["en", "nb"];

const NO_PAIRS: readonly JoinSuggestion[] = [];

function groupPairs(
  pairs: readonly JoinSuggestion[],
): ReadonlyMap<string, readonly JoinSuggestion[]> {
  const groups = new Map<string, JoinSuggestion[]>();
  for (const pair of pairs) {
    for (const id of [pair.a, pair.b]) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [pair]);
      else group.push(pair);
    }
  }
  return groups;
}

/** Of an event's pairs those that still stand: the same list as long as they are the same. */
function createStanding(project: () => Project) {
  const last = new Map<string, readonly JoinSuggestion[]>();
  return (event: string, pairs: readonly JoinSuggestion[]): readonly JoinSuggestion[] => {
    if (pairs.length === 0) return pairs;
    const { events, distinctions } = project();
    const stands = (id: string) => {
      const status = events.get(id)?.status;
      return status !== undefined && status !== "rejected";
    };
    const left = pairs.filter(
      ({ a, b }) => stands(a) && stands(b) && !distinctions.has(idOfPair(a, b)),
    );
    const before = last.get(event);
    if (before?.length === left.length && before.every((pair, index) => pair === left[index])) {
      return before;
    }
    last.set(event, left);
    return left;
  };
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
