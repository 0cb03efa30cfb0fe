import { widestView } from "#core/layout";
import { drawingWordsFor } from "#core/words";
import { hitColumn, hitTest } from "#render";
import { readClock } from "./browser-clock.ts";
import { createCamera } from "./camera.ts";
import { createEmitter } from "./emitter.ts";
import { findReveal } from "./find-reveal.ts";
import { listenForGestures } from "./gestures.ts";
import type { TimelineHandle, TimelineListeners, TimelineOptions } from "./handle.ts";
import { createHint } from "./hint.ts";
import { type KeyIntent, readKey } from "./keyboard.ts";
import { createLabelLayer } from "./label-layer.ts";
import { panView, zoomView } from "./limits.ts";
import { listVisible } from "./list-visible.ts";
import { createStage } from "./stage.ts";
import { toIndex } from "./to-index.ts";

const DOUBLE_CLICK_ZOOM = 2.5;
const COLUMN_ZOOM = 6;
/** Up to so many events are gone through one after the other; of more, those whose names are in view. */
const MOST_STEPPED = 600;
const STEP_PAN = 0.5;

/** Draws a timeline into an element and lets a reader move in it. */
export function createTimeline(element: HTMLElement, options: TimelineOptions): TimelineHandle {
  const page = element.ownerDocument;
  const window = page.defaultView ?? globalThis.window;
  const clock = readClock(window);
  const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const emitter = createEmitter<TimelineListeners>();
  const { opening, scale = 1 } = options;
  let { locale } = options;
  let given = options.events;
  let index = toIndex(given);
  /** The event that was asked for last: a flight to it may still be on its way. */
  let wanted: string | undefined;

  const host = page.createElement("div");
  host.className = "tl";
  host.tabIndex = 0;
  host.setAttribute("role", "group");
  element.append(host);
  const labels = createLabelLayer(host, {
    hrefOf: options.hrefOf,
    countWords: (n) => drawingWordsFor(locale).quotations(n),
    scale,
  });
  const camera = createCamera({
    widest: widestView(index, opening),
    view: options.view ?? opening ?? widestView(index),
    clock,
    prefersStill,
    onChange(view, settled) {
      stage.invalidate();
      emitter.each("viewchange", (tell) => tell(view, settled));
    },
  });
  const stage = createStage({
    host,
    labels,
    events: index,
    locale,
    widest: camera.widest,
    view: () => camera.view,
    clock,
    prefersStill,
    isStrip: options.isStrip === true,
    scale,
    focus: options.focus,
    onDrawn({ counts }) {
      emitter.each("count", (tell) => tell(counts.inView, counts.labelled));
    },
  });
  const stopGestures = listenForGestures(host, {
    wheel: options.wheel,
    view: () => camera.view,
    onView: (view, settled) => camera.moveTo(view, settled),
    onZoom: (factor, fraction, settled) => camera.moveTo(zoomed(factor, fraction), settled),
    onScrollPast: createHint(host, options.onScrollPast),
  });
  name();

  function name() {
    const { label } = drawingWordsFor(locale);
    host.setAttribute("aria-label", label);
    labels.name(label);
  }

  function zoomed(factor: number, fraction = 0.5) {
    return zoomView(camera.view, factor, fraction, camera.widest);
  }

  function panned(fraction: number) {
    return panView(camera.view, fraction, camera.widest);
  }

  /** Flies to an event; before the rows stand, as soon as they do. */
  function reveal(id: string) {
    wanted = id;
    void stage.placed.then(() => {
      if (wanted !== id || stage.placement === undefined) return;
      const view = findReveal(id, index, stage.placement, camera, stage.size);
      if (view !== undefined) camera.flyTo(view);
    });
  }

  /** Gives an event's label the focus, once it has been flown to where it is not in view. */
  async function focusEvent(id: string) {
    wanted = id;
    if (labels.focus(id)) return;
    reveal(id);
    await stage.placed;
    await settle();
    if (wanted === id) labels.focus(id);
  }

  async function settle() {
    // Without a size, in a hidden tab, there is nothing to wait for frame by frame.
    await stage.placed;
    while (camera.isFlying || stage.isPending) {
      await new Promise<void>((done) => clock.requestFrame(() => done()));
    }
  }

  function canBeNamed(rank: number): boolean {
    const { shown } = stage.state;
    if (shown !== undefined && shown[rank] !== 1) return false;
    return (stage.placement?.findPlace(rank)?.labelFrom ?? Infinity) < Infinity;
  }

  /** The nearest event from a place in the order of reading on, forwards or backwards, whose label can be shown. */
  function findNamed(from: number, by: 1 | -1): string | undefined {
    for (let place = from; place >= 0 && place < index.length; place += by) {
      const rank = index.rankInOrder(place);
      if (canBeNamed(rank)) return index.idAt(rank);
    }
    return undefined;
  }

  /** Among very many: from label to label as they stand, and on into the time beside when there is none left. */
  async function stepAmongLabels(by: 1 | -1) {
    const ids = labels.ids();
    const focused = labels.focusedId();
    const at = focused === undefined ? -1 : ids.indexOf(focused);
    const next = focused === undefined ? ids.at(by > 0 ? 0 : -1) : ids[at + by];
    if (next !== undefined && (at >= 0 || focused === undefined)) {
      labels.focus(next);
      return;
    }
    const known = new Set(ids);
    camera.flyTo(panned(by * STEP_PAN));
    await settle();
    const fresh = labels.ids().filter((id) => !known.has(id));
    const id = by > 0 ? fresh[0] : fresh.at(-1);
    if (id === undefined) host.focus({ preventScroll: true });
    else labels.focus(id);
  }

  /** From the event that has the focus, or is on its way to it; else from the open one, or the edge of the view. */
  function stepFocus(by: 1 | -1) {
    const focused = labels.focusedId();
    const { selected: open } = stage.state;
    const selected = open === undefined ? undefined : index.idAt(open);
    const visible = labels.ids();
    const from = focused === undefined ? undefined : index.rankOf(wanted ?? focused);
    const first =
      selected !== undefined && visible.includes(selected) ? selected : visible.at(by > 0 ? 0 : -1);
    const next = from === undefined ? first : findNamed(index.placeInOrder(from) + by, by);
    if (next !== undefined) void focusEvent(next);
  }

  function follow(intent: KeyIntent) {
    switch (intent.kind) {
      case "pan":
        return camera.moveTo(panned(intent.fraction), true);
      case "zoom":
        return camera.moveTo(zoomed(intent.factor), true);
      case "fit":
        return camera.flyTo(camera.widest);
      case "step":
        if (index.length > MOST_STEPPED) void stepAmongLabels(intent.by);
        else stepFocus(intent.by);
        return;
      case "edge": {
        const id = intent.to === "first" ? findNamed(0, 1) : findNamed(index.length - 1, -1);
        if (id !== undefined) void focusEvent(id);
        return;
      }
      case "leave":
        return host.focus({ preventScroll: true });
    }
  }

  function onKey(event: KeyboardEvent) {
    const intent = readKey(event);
    if (intent === undefined) return;
    // Escape on the drawing itself belongs to whatever it stands in.
    if (intent.kind === "leave" && labels.focusedId() === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    follow(intent);
  }

  function findTarget(event: MouseEvent): string | undefined {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a") : null;
    if (link?.dataset.event !== undefined) return link.dataset.event;
    const { x, y } = pointOf(event);
    return stage.scene && hitTest(stage.scene, x, y);
  }

  /** Where the pointer is in the scene. */
  function pointOf({ clientX, clientY }: MouseEvent) {
    const box = host.getBoundingClientRect();
    return { x: (clientX - box.left) / scale, y: (clientY - box.top) / scale };
  }

  /** The columns of what is too many to draw one by one lead to where it can be. */
  function findColumn(event: MouseEvent): number | undefined {
    const { x, y } = pointOf(event);
    return stage.scene && hitColumn(stage.scene, x, y);
  }

  function onClick(event: MouseEvent) {
    // A label is a link: with a modifier the browser opens its page.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const id = findTarget(event);
    const column = id === undefined ? findColumn(event) : undefined;
    if (column !== undefined) camera.flyTo(zoomed(COLUMN_ZOOM, column));
    if (id === undefined) return;
    event.preventDefault();
    wanted = undefined;
    emitter.each("select", (tell) => tell(id));
    // What was only a mark gets its name.
    if (!labels.ids().includes(id)) reveal(id);
  }

  function onDoubleClick(event: MouseEvent) {
    if (findTarget(event) !== undefined || findColumn(event) !== undefined) return;
    const box = host.getBoundingClientRect();
    const factor = event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM;
    camera.flyTo(zoomed(factor, (event.clientX - box.left) / box.width));
  }

  function onHover(event: PointerEvent) {
    if (event.pointerType !== "mouse" || event.buttons !== 0) return;
    const isOver = findTarget(event) !== undefined || findColumn(event) !== undefined;
    host.classList.toggle("over", isOver);
  }

  host.addEventListener("keydown", onKey);
  host.addEventListener("click", onClick);
  host.addEventListener("dblclick", onDoubleClick);
  host.addEventListener("pointermove", onHover);

  return {
    setEvents(events, nextLocale) {
      if (events === given && nextLocale === locale) return;
      given = events;
      locale = nextLocale;
      name();
      index = toIndex(events);
      camera.setWidest(widestView(index, opening));
      stage.setEvents(index, locale, camera.widest);
    },
    setState: stage.setState,
    setFocus: stage.setFocus,
    get view() {
      return camera.view;
    },
    get extent() {
      return camera.widest;
    },
    setView: (view, how) => (how?.animate ? camera.flyTo(view) : camera.moveTo(view, true)),
    reveal,
    fit: () => camera.flyTo(camera.widest),
    panBy: (fraction) => camera.flyTo(panned(fraction)),
    zoomBy: (factor, atFraction) => camera.flyTo(zoomed(factor, atFraction)),
    moveBy: (fraction) => camera.moveTo(panned(fraction), true),
    zoomTo: (factor, atFraction) => camera.moveTo(zoomed(factor, atFraction), true),
    on: emitter.on,
    visible: () => (stage.scene === undefined ? [] : listVisible(stage.scene)),
    settled: settle,
    focus() {
      const { selected } = stage.state;
      if (selected === undefined || !labels.focus(index.idAt(selected))) host.focus();
    },
    restyle: stage.restyle,
    destroy() {
      camera.stop();
      stopGestures();
      stage.destroy();
      host.remove();
    },
  };
}
