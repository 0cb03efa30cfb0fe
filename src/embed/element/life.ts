import type { DateLocale } from "#core/time";
import type { ScrollPast } from "#view";
import { chooseLocale, findLanguage } from "../choose-locale.ts";
import { followScheme } from "../parts/follow-scheme.ts";
import type { ElementFault } from "./fault.ts";
import { fetchTimeline } from "./fetch-timeline.ts";
import { createFrame } from "./frame.ts";
import { cutText } from "./raw.ts";
import { type AttributeName, findView, readHeight } from "./settings.ts";
import { createShown, type Shown } from "./shown.ts";
import { elementWordsFor } from "./words.ts";

/** A `<date-line>` from when it comes into a page until it goes. */
export interface Life {
  /** An attribute is another, or asked for anew. */
  follow(name: AttributeName): void;
  readonly view: string | undefined;
  readonly event: string | undefined;
  restyle(): void;
  end(): void;
}

export interface LifeOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly hint: (locale: DateLocale, by: ScrollPast) => string | undefined;
}

/** How far outside the window an element begins to load: what is scrolled to stands when it comes. */
const NEAR = "600px";
const MOST_SAID = 60;

/**
 * Loads and draws as soon as the element is near to being seen, and follows its attributes. What goes wrong is said in
 * place, told by an event, and never thrown: the page around it is not ours.
 */
export function beginLife({ host, root, hint }: LifeOptions): Life {
  const page = host.ownerDocument;
  const window = page.defaultView ?? globalThis.window;
  const frame = createFrame(root);
  const scheme = followScheme(root, () => paint());
  const paper = window.matchMedia("print");
  let loading: AbortController | undefined;
  let shown: Shown | undefined;
  let isReady = false;
  let faults: readonly ElementFault[] = [];

  const locale = () => chooseLocale(findLanguage(host));
  const ask = (name: AttributeName) => host.getAttribute(name)?.trim() || undefined;

  function emit(type: string, detail: unknown, bubbles: boolean) {
    host.dispatchEvent(new CustomEvent(type, { detail, bubbles, composed: bubbles }));
  }

  function write() {
    const words = elementWordsFor(locale());
    frame.message.lang = words.language;
    frame.message.textContent = faults.map(words.fault).join(" ");
  }

  function say(fault: ElementFault) {
    faults = [...faults, fault];
    write();
    const message = elementWordsFor(locale()).fault(fault);
    // Not up to the window, where every `error` counts as the page's own; and later, as listeners may ask for more.
    queueMicrotask(() => emit("error", { ...fault, message }, false));
  }

  function unsay(kind?: ElementFault["kind"]) {
    faults = faults.filter((fault) => kind !== undefined && fault.kind !== kind);
    write();
  }

  function paint() {
    const theme = ask("theme");
    const isDark = theme === "dark" || (theme !== "light" && scheme.isDark);
    frame.box.dataset.theme = isDark ? "dark" : "light";
    shown?.timeline.restyle();
  }

  function clear() {
    loading?.abort();
    shown?.destroy();
    shown = undefined;
    isReady = false;
    frame.drawing.replaceChildren();
    frame.setDrawn(false);
    unsay();
  }

  async function load() {
    clear();
    const mine = new AbortController();
    loading = mine;
    const src = ask("src");
    const url = src === undefined ? undefined : findAddress(src, page.baseURI);
    if (url === undefined) return say({ kind: "src" });
    const fetched = await fetchTimeline(url, {
      fetch: (address, init) => window.fetch(address, init),
      signal: mine.signal,
    });
    if (mine.signal.aborted) return;
    if (!fetched.ok) return say(fetched.error);
    try {
      shown = createShown({
        frame,
        fetched: fetched.value,
        locale: locale(),
        view: checkView(),
        hint,
        onSelect: (id) => emit("select", { id }, true),
        onView({ start, end }, view) {
          if (isReady) emit("viewchange", { start, end, view }, true);
        },
      });
      checkEvent();
      await shown.timeline.settled();
    } catch {
      if (mine.signal.aborted) return;
      clear();
      return say({ kind: "drawing" });
    }
    if (mine.signal.aborted) return;
    isReady = true;
    frame.setDrawn(true);
    if (paper.matches) print();
    emit("ready", undefined, false);
  }

  /** The range that is asked for, if it is one. */
  function checkView(): string | undefined {
    const text = ask("view");
    unsay("view");
    if (text === undefined || findView(text) !== undefined) return text;
    say({ kind: "view", text: cutText(text, MOST_SAID) });
    return undefined;
  }

  function checkEvent() {
    const id = ask("event");
    if (shown === undefined) return;
    unsay("event");
    if (!shown.select(id)) say({ kind: "event", text: cutText(id ?? "", MOST_SAID) });
    // A range that the page chose stands.
    else if (id !== undefined && (isReady || ask("view") === undefined)) shown.timeline.reveal(id);
  }

  function print() {
    if (isReady) shown?.fillList();
  }

  const sight = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      void load();
    },
    { rootMargin: NEAR },
  );
  sight.observe(host);
  window.addEventListener("beforeprint", print);
  paper.addEventListener("change", print);
  frame.setHeight(readHeight(host.getAttribute("height")));
  paint();

  return {
    follow(name) {
      switch (name) {
        case "src":
          if (loading !== undefined) void load();
          return;
        case "view": {
          if (shown === undefined) return;
          const view = checkView();
          const bounds = view === undefined ? undefined : findView(view);
          if (bounds === undefined) shown.resetView();
          else shown.timeline.setView(bounds, { animate: true });
          return;
        }
        case "event":
          return checkEvent();
        case "lang":
          shown?.translate(locale());
          return write();
        case "theme":
          return paint();
        case "height":
          return frame.setHeight(readHeight(host.getAttribute("height")));
      }
    },
    get view() {
      return shown?.view;
    },
    get event() {
      return shown?.selected;
    },
    restyle: paint,
    end() {
      sight.disconnect();
      scheme.stop();
      window.removeEventListener("beforeprint", print);
      paper.removeEventListener("change", print);
      clear();
      root.replaceChildren();
      root.adoptedStyleSheets = [];
    },
  };
}

function findAddress(src: string, base: string): string | undefined {
  try {
    return new URL(src, base).href;
  } catch {
    return undefined;
  }
}
