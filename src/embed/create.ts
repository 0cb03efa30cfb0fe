import { toLayoutEvents } from "#core/layout";
import { type Bounds, instant } from "#core/time";
import { createTimeline, type TimelineHandle } from "#view";
import { chooseLocale, findLanguage } from "./choose-locale.ts";
import { fetchTimeline } from "./element/index.ts";
import { readEvents } from "./event-input.ts";
import type { CreateOptions, Handle, HandleListeners, Range } from "./handle.ts";
import { createSheets } from "./styles.ts";

function toBounds({ start, end }: Range): Bounds {
  if (!Number.isFinite(start) || !Number.isFinite(end)) {
    throw new TypeError(`view from ${start} to ${end}: not a range of time`);
  }
  return { start: instant(start), end: instant(end) };
}

function isDark(element: HTMLElement, theme: CreateOptions["theme"]): boolean {
  if (theme === "dark" || theme === "light") return theme === "dark";
  const view = element.ownerDocument.defaultView;
  return view?.matchMedia("(prefers-color-scheme: dark)").matches ?? false;
}

/** An element of its own with a shadow root, so that the host page's styles stay out and ours stay in. */
function createFrame(element: HTMLElement, theme: CreateOptions["theme"]) {
  const page = element.ownerDocument;
  const frame = page.createElement("div");
  frame.style.height = "100%";
  const root = frame.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [...createSheets(page)];
  const stage = page.createElement("div");
  stage.className = "frame";
  stage.dataset.theme = isDark(element, theme) ? "dark" : "light";
  root.append(stage);
  element.append(frame);
  return { frame, stage };
}

/** Draws a timeline into an element of a host page. The element decides the size. */
export function create(element: HTMLElement, options: CreateOptions): Handle {
  // Not the options as a whole: closures would keep the caller's array of events alive.
  const { src } = options;
  const locale = chooseLocale(options.locale ?? findLanguage(element));
  const { frame, stage } = createFrame(element, options.theme);
  const listeners = { select: new Set<HandleListeners["select"]>() };
  const view = options.view && toBounds(options.view);
  const timeline = createTimeline(stage, {
    events: readEvents(options.events ?? [], locale),
    locale,
    view,
    hrefOf: (id) => `#${encodeURIComponent(id)}`,
    wheel: "modifier",
  });
  const isReadonly = options.readonly === true;
  frame.inert = isReadonly;
  timeline.on("select", (id) => {
    timeline.setState({ selected: id });
    for (const tell of listeners.select) tell(id);
  });

  async function prepare(): Promise<void> {
    if (src !== undefined) await load(src, timeline);
    await timeline.settled();
  }

  async function load(src: string, into: TimelineHandle): Promise<void> {
    const { signal } = new AbortController();
    const fetched = await fetchTimeline(src, { fetch: (url, init) => fetch(url, init), signal });
    if (!fetched.ok) throw new Error(`${src}: ${fetched.error.kind}`);
    into.setEvents(toLayoutEvents(fetched.value.timeline, locale, { external: true }), locale);
    if (view !== undefined) into.setView(view);
    else into.fit();
  }

  return {
    ready: prepare(),
    settled: () => timeline.settled(),
    get view() {
      const { start, end } = timeline.view;
      return { start, end };
    },
    setView: (next, how) => timeline.setView(toBounds(next), how),
    panBy: (fraction) => timeline.moveBy(fraction),
    zoomAt: (fraction, factor) => timeline.zoomTo(factor, fraction),
    select(id) {
      timeline.setState({ selected: id });
      if (id !== undefined) timeline.reveal(id);
    },
    on(type, listener) {
      if (type === "viewchange") {
        const tell = listener as HandleListeners["viewchange"];
        return timeline.on("viewchange", ({ start, end }) => tell({ start, end }));
      }
      const tell = listener as HandleListeners["select"];
      listeners.select.add(tell);
      return () => listeners.select.delete(tell);
    },
    visible: () => timeline.visible(),
    setEvents: (events) => timeline.setEvents(readEvents(events, locale), locale),
    destroy() {
      timeline.destroy();
      frame.remove();
    },
  };
}
