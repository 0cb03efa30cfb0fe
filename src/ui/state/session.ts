import type { Timeline } from "#core/model";
import type { Bounds } from "#core/time";
import {
  countQuotations,
  describeWhen,
  type Locale,
  type Mode,
  titleOf,
  wordsFor,
} from "#core/words";
import { createSearchIndex } from "../find/search.ts";
import { type Address, HOME, printAddress } from "./address.ts";
import { type Problem, readAddress } from "./check-address.ts";
import { type Found, findEvents } from "./found.ts";
import { createHistoryWriter, type HistoryPort, type Schedule } from "./history.ts";
import type { PreferenceKeeper, Theme } from "./preferences.ts";
import { createStore, type Store } from "./store.ts";

/** What stands over the page: the help, or the dialog for sharing, open at one of its tabs. */
export type DialogName = "help" | ShareTab;
export type ShareTab = "share" | "cite" | "take";

export interface SessionState {
  readonly address: Address;
  readonly found: Found;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly singleKeys: boolean;
  readonly problems: readonly Problem[];
  /** Index of the mention of the open event that the source shows; its first one there when left out. */
  readonly mention: number | undefined;
  /** What a screen reader is told. */
  readonly announcement: string;
  /** The event that the timeline is to fly to; a new object for each flight. */
  readonly flight: { readonly event: string } | undefined;
  readonly dialog: DialogName | undefined;
  /** Index of the mention of the open event that the dialog was opened to cite. */
  readonly cited: number | undefined;
}

export interface SessionOptions {
  readonly timeline: Timeline;
  readonly history: HistoryPort;
  readonly schedule: Schedule;
  readonly preferences: PreferenceKeeper;
  /** The language when the address names none. */
  readonly locale: Locale;
}

export interface Target {
  readonly article?: string | undefined;
  readonly mention?: number | undefined;
  /** Chosen in the timeline itself, which then stays where it is. */
  readonly isSeen?: boolean;
}

/** What the reader does. Each action changes the state and writes the address. */
export interface Session {
  readonly timeline: Timeline;
  readonly store: Store<SessionState>;
  readonly select: (event: string | undefined, target?: Target) => void;
  /** Shows a mention of the open event in its source. */
  readonly showMention: (article: string, mention: number) => void;
  /** Opens the event of a passage without leaving the passage. */
  readonly openPassage: (event: string, mention: number) => void;
  /** Closes the open event and the open source. */
  readonly close: () => void;
  /** Opens a source, with the open event's passage in it if there is one. */
  readonly openArticle: (article: string) => void;
  /** Goes to the next (1) or previous (-1) event that search and filters leave. */
  readonly step: (by: 1 | -1) => void;
  readonly setMode: (mode: Mode) => void;
  readonly setQuery: (query: string) => void;
  /** Makes the search an entry of the history. */
  readonly commitQuery: () => void;
  readonly setFilter: (
    filter: Partial<Pick<Address, "categories" | "sources" | "agreements" | "external">>,
  ) => void;
  readonly clearFilters: () => void;
  /** The timeline came to rest; undefined is the whole span. */
  readonly setView: (view: Bounds | undefined) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setSingleKeys: (on: boolean) => void;
  /** Opens a dialog, or closes the one that is open. */
  readonly showDialog: (name: DialogName | undefined) => void;
  /** Opens the dialog at the references, with a mention of the open event chosen. */
  readonly cite: (mention: number) => void;
  readonly announce: (text: string) => void;
  readonly dismiss: (problem: Problem) => void;
  readonly destroy: () => void;
}

const ANNOUNCE_HITS_MS = 600;

export function createSession(options: SessionOptions): Session {
  const { timeline, history, schedule, preferences } = options;
  const index = createSearchIndex(timeline);
  const writer = createHistoryWriter(history, schedule);
  const read = (search: string) => {
    const { address, problems } = readAddress(search, timeline);
    const locale = address.locale ?? options.locale;
    return { address, problems, locale, found: findEvents(timeline, index, address) };
  };

  const first = read(history.read());
  const { theme, singleKeys } = preferences.read();
  const store = createStore<SessionState>({
    ...first,
    theme: first.address.theme ?? theme,
    singleKeys,
    mention: undefined,
    announcement: "",
    flight:
      first.address.event === undefined || first.address.view !== undefined
        ? undefined
        : { event: first.address.event },
    dialog: undefined,
    cited: undefined,
  });
  let cancelHits = () => {};
  /** The language is the reader's, not the entry's: going back does not change it. */
  let chosenLocale: Locale | undefined;

  const change = (patch: Partial<Address>, how: "push" | "replace" | "keep") => {
    const address = { ...store.get().address, ...patch };
    const isSame = (["query", "categories", "sources", "agreements", "external"] as const).every(
      (key) => address[key] === store.get().address[key],
    );
    const found = isSame ? store.get().found : findEvents(timeline, index, address);
    store.set({ address, found });
    if (how === "push") writer.push(printAddress(address));
    if (how === "replace") writer.replaceSoon(printAddress(address));
  };
  const announceHits = () => {
    cancelHits();
    const { found, locale } = store.get();
    cancelHits = schedule(() => {
      store.set({ announcement: wordsFor(locale).count.hits(found.events.length) });
    }, ANNOUNCE_HITS_MS);
  };
  const select = (id: string | undefined, target: Target = {}) => {
    cancelHits();
    const event = timeline.events.find((candidate) => candidate.id === id);
    const { locale, address } = store.get();
    const stays = event?.mentions.some(({ article }) => article === address.article) ?? true;
    const article = target.article ?? (stays ? address.article : undefined);
    store.set({ mention: target.mention });
    change({ event: event?.id, article }, "push");
    if (event === undefined) return;
    if (target.isSeen !== true) store.set({ flight: { event: event.id } });
    const when = describeWhen(event, locale);
    const count = countQuotations(event.mentions);
    store.set({
      announcement: wordsFor(locale).event.selected(titleOf(event, locale), when, count),
    });
  };

  const stopListening = history.listen((search) => {
    writer.cancel();
    const { address, problems, found } = read(search);
    const locale = chosenLocale ?? address.locale ?? options.locale;
    store.set({
      // So is the appearance: an address gives it for as long as the page is open.
      address: {
        ...address,
        locale: chosenLocale ?? address.locale,
        theme: store.get().address.theme,
      },
      problems,
      found,
      locale,
      mention: undefined,
      flight: undefined,
    });
  });

  return {
    timeline,
    store,
    select,
    showMention(article, mention) {
      // Undefined first: asking again for the same mention scrolls to it again.
      store.set({ mention: undefined });
      store.set({ mention });
      change({ article }, "push");
    },
    openPassage(id, mention) {
      const article = timeline.events.find((event) => event.id === id)?.mentions[mention]?.article;
      select(id, { article, mention });
    },
    close() {
      store.set({ mention: undefined, flight: undefined });
      change({ event: undefined, article: undefined }, "push");
    },
    openArticle(article) {
      store.set({ mention: undefined });
      change({ article }, "push");
    },
    step(by) {
      const { found, address } = store.get();
      const at = found.events.findIndex(({ id }) => id === address.event);
      const next = at < 0 ? (by === 1 ? 0 : found.events.length - 1) : at + by;
      const event = found.events[next];
      if (event !== undefined) select(event.id);
    },
    setMode: (mode) => change({ mode }, "push"),
    setQuery(query) {
      change({ query }, "keep");
      announceHits();
    },
    commitQuery: () => change({}, "push"),
    setFilter(filter) {
      change(filter, "push");
      announceHits();
    },
    clearFilters() {
      const { categories, sources, agreements, external } = HOME;
      change({ categories, sources, agreements, external }, "push");
      announceHits();
    },
    setView(view) {
      store.set({ flight: undefined });
      change({ view }, "replace");
    },
    setLocale(locale) {
      chosenLocale = locale;
      preferences.write({ locale });
      store.set({ locale });
      change({ locale }, "replace");
    },
    setTheme(next) {
      preferences.write({ theme: next });
      store.set({ theme: next });
      change({ theme: undefined }, "replace");
    },
    setSingleKeys(on) {
      preferences.write({ singleKeys: on });
      store.set({ singleKeys: on });
    },
    showDialog: (dialog) => store.set({ dialog, cited: undefined }),
    cite: (cited) => store.set({ dialog: "cite", cited }),
    announce: (announcement) => store.set({ announcement }),
    dismiss(problem) {
      store.set({ problems: store.get().problems.filter((other) => other !== problem) });
    },
    destroy() {
      cancelHits();
      writer.cancel();
      stopListening();
    },
  };
}
