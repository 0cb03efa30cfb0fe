import { toLayoutEvents } from "#core/layout";
import { type Bounds, instant } from "#core/time";
import { createTimeline } from "#view";
import { chooseLocale, findLanguage } from "./choose-locale.ts";
import { fetchTimeline } from "./element/index.ts";
import { readEvents } from "./event-input.ts";
import type { CreateOptions, Handle, HandleListeners, Range } from "./handle.ts";
import { followScheme } from "./parts/follow-scheme.ts";
import { createSheets } from "./styles.ts";

function toBounds({ start, end }: Range): Bounds {
  if (!Number.isFinite(start) || !Number.isFinite(end)) {
    throw new TypeError(`view from ${start} to ${end}: not a range of time`);
  }
  return { start: instant(start), end: instant(end) };
}

/** An element of its own with a shadow root, so that the host page's styles stay out and ours stay in. */
function createBox(element: HTMLElement) {
  const page = element.ownerDocument;
  const box = page.createElement("div");
  box.style.height = "100%";
  const root = box.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [...createSheets(page)];
  const stage = page.createElement("div");
  stage.className = "frame";
  root.append(stage);
  element.append(box);
  return { box, root, stage };
}

/** Draws a timeline into an element of a host page. The element decides the size. */
export function create(element: HTMLElement, options: CreateOptions): Handle {
  // Not the options as a whole: closures would keep the caller's array of events alive.
  const { src, theme } = options;
  const locale = chooseLocale(options.locale ?? findLanguage(element));
  const view = options.view && toBounds(options.view);
  const events = readEvents(options.events ?? [], locale);
  const { box, root, stage } = createBox(element);
  const scheme = followScheme(root, () => {
    paint();
    timeline.restyle();
  });
  const stop = new AbortController();
  const { signal } = stop;
  const listeners = { select: new Set<HandleListeners["select"]>() };
  paint();
  const timeline = createTimeline(stage, {
    events,
    locale,
    view,
    hrefOf: (id) => `#${encodeURIComponent(id)}`,
    wheel: "modifier",
  });
  const isReadonly = options.readonly === true;
  box.inert = isReadonly;
  timeline.on("select", (id) => {
    timeline.setState({ selected: id });
    for (const tell of listeners.select) tell(id);
  });

  function paint(): void {
    const isDark = theme === "dark" || (theme !== "light" && scheme.isDark);
    stage.dataset.theme = isDark ? "dark" : "light";
  }

  async function prepare(): Promise<void> {
    if (src !== undefined) await load(src);
    if (!signal.aborted) await timeline.settled();
  }

  async function load(src: string): Promise<void> {
    const fetched = await fetchTimeline(src, { fetch: (url, init) => fetch(url, init), signal });
    if (signal.aborted) return;
    if (!fetched.ok) throw new Error(`${src}: ${fetched.error.kind}`);
    timeline.setEvents(toLayoutEvents(fetched.value.timeline, locale, { external: true }), locale);
    if (view !== undefined) timeline.setView(view);
    else timeline.fit();
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
      stop.abort();
      scheme.stop();
      timeline.destroy();
      box.remove();
    },
  };
}
