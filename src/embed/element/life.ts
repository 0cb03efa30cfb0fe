import type { DateLocale } from "#core/time";
import type { ScrollPast } from "#view";
import { chooseLocale, findLanguage } from "../choose-locale.ts";
import { cutText, MOST_TOLD } from "../parts/cut-text.ts";
import { followScheme } from "../parts/follow-scheme.ts";
import type { ElementFault } from "./fault.ts";
import { fetchTimeline } from "./fetch-timeline.ts";
import { make } from "./make.ts";
import { type AttributeName, findView, readCssHeight } from "./settings.ts";
import { createShell } from "./shell.ts";
import { createShown, type Shown } from "./shown.ts";
import { createSiteLinks } from "./site-links.ts";
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
/** So long without an answer, and it is said that one is awaited; so long, and that none came. */
const SLOW_MS = 1_000;
const LATEST_MS = 30_000;

/**
 * Loads and draws as soon as the element is near to being seen, and follows its attributes. What goes wrong is said in
 * place, told by an event, and never thrown: the page around it is not ours.
 */
export function beginLife({ host, root, hint }: LifeOptions): Life {
  const page = host.ownerDocument;
  const window = page.defaultView ?? globalThis.window;
  const shell = createShell(root);
  const scheme = followScheme(root, () => paint());
  const paper = window.matchMedia("print");
  let loading: AbortController | undefined;
  let shown: Shown | undefined;
  let isReady = false;
  let isSlow = false;
  let faults: readonly ElementFault[] = [];

  const locale = () => chooseLocale(findLanguage(host));
  const findAsked = () => findView(ask("view") ?? "");
  const ask = (name: AttributeName) => host.getAttribute(name)?.trim() || undefined;

  function emit(type: string, detail: unknown, bubbles: boolean) {
    host.dispatchEvent(new CustomEvent(type, { detail, bubbles, composed: bubbles }));
  }

  function write() {
    const words = elementWordsFor(locale());
    shell.message.lang = words.language;
    shell.message.textContent = isSlow ? words.loading : faults.map(words.fault).join(" ");
  }

  /** `cause`: what was thrown, for whoever mends it. */
  function say(told: ElementFault, cause?: unknown) {
    const fault = "text" in told ? { ...told, text: cutText(told.text, MOST_TOLD) } : told;
    faults = [...faults, fault];
    write();
    const message = elementWordsFor(locale()).fault(fault);
    // Not up to the window, where every `error` counts as the page's own; and later, as listeners may ask for more.
    queueMicrotask(() => emit("error", { ...fault, message, cause }, false));
  }

  /** Nothing is drawn, and what the page gave for that is seen in full. */
  function fail(fault: ElementFault, cause?: unknown) {
    shell.setFailed();
    say(fault, cause);
  }

  function findAddress(): string | undefined {
    const src = ask("src");
    try {
      return src && new URL(src, page.baseURI).href;
    } catch {
      return undefined;
    }
  }

  const hasFallback = () => host.childElementCount > 0 || /\S/u.test(host.textContent);

  function unsay(kind?: ElementFault["kind"]) {
    faults = faults.filter((fault) => kind !== undefined && fault.kind !== kind);
    write();
  }

  function paint() {
    const theme = ask("theme");
    const isDark = theme === "dark" || (theme !== "light" && scheme.isDark);
    shell.box.dataset.theme = isDark ? "dark" : "light";
    shown?.timeline.restyle();
  }

  const size = () => shell.setHeight(readCssHeight(host.getAttribute("height")));

  function clear() {
    loading?.abort();
    shown?.destroy();
    shown = undefined;
    isReady = false;
    isSlow = false;
    shell.drawing.replaceChildren();
    shell.setDrawn(false);
    size();
    shell.list.replaceChildren();
    unsay();
  }

  async function load() {
    clear();
    const mine = new AbortController();
    loading = mine;
    const url = findAddress();
    if (url === undefined) return fail({ kind: "src", text: ask("src") ?? "" });
    const slow = window.setTimeout(() => {
      isSlow = !hasFallback();
      write();
    }, SLOW_MS);
    const late = window.setTimeout(() => {
      clear();
      fail({ kind: "network" });
    }, LATEST_MS);
    const fetched = await fetchTimeline(url, {
      fetch: (address, init) => window.fetch(address, init),
      signal: mine.signal,
    });
    window.clearTimeout(slow);
    window.clearTimeout(late);
    if (mine.signal.aborted) return;
    isSlow = false;
    if (!fetched.ok) return fail(fetched.error);
    try {
      shown = createShown({
        shell,
        fetched: fetched.value,
        locale: locale(),
        view: findAsked(),
        hint,
        onSelect: (id) => emit("select", { id }, true),
        onView({ start, end }, view) {
          if (isReady) emit("viewchange", { start, end, view }, true);
        },
      });
      checkView();
      checkEvent();
      await shown.timeline.settled();
    } catch (cause) {
      if (mine.signal.aborted) return;
      clear();
      return fail({ kind: "drawing" }, cause);
    }
    if (mine.signal.aborted) return;
    isReady = true;
    shell.setDrawn(true);
    if (paper.matches) print();
    emit("ready", undefined, false);
  }

  /** Says so where the range that is asked for is none, or lies before or after everything that there is. */
  function checkView() {
    const text = ask("view");
    unsay("view");
    if (text === undefined || shown === undefined) return;
    const bounds = findAsked();
    const { start, end } = shown.timeline.extent;
    if (bounds && bounds.end > start && bounds.start < end) return;
    say({ kind: "view", text, isOutside: !!bounds });
  }

  function checkEvent() {
    const id = ask("event");
    if (shown === undefined) return;
    unsay("event");
    if (!shown.select(id)) say({ kind: "event", text: id ?? "" });
    // A range that the page chose stands.
    else if (id !== undefined && (isReady || ask("view") === undefined)) shown.timeline.reveal(id);
  }

  /** What was never scrolled to has not been loaded: then the way to it. */
  function print() {
    if (isReady) return shown?.fillList();
    const href = createSiteLinks(findAddress() ?? "", locale()).collection();
    if (!hasFallback() && href !== undefined) {
      shell.list.replaceChildren(make(page, "a", { href }, href));
    }
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
  // What was said of the attributes is no longer true of what the reader sees.
  shell.box.addEventListener("click", () => unsay());
  window.addEventListener("beforeprint", print);
  paper.addEventListener("change", print);
  size();
  paint();

  return {
    follow(name) {
      switch (name) {
        case "src":
          if (loading !== undefined) void load();
          return;
        case "view": {
          if (shown === undefined) return;
          const bounds = findAsked();
          if (bounds === undefined) shown.resetView();
          else shown.timeline.setView(bounds, { animate: true });
          return checkView();
        }
        case "event":
          return checkEvent();
        case "lang":
          shown?.translate(locale());
          return write();
        case "theme":
          return paint();
        case "height":
          return size();
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
