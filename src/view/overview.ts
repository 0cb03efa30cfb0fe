import { clamp } from "#core/base";
import {
  layoutOverview,
  type MeasureText,
  type OverviewScene,
  type SceneState,
} from "#core/layout";
import { type Bounds, describeSpan, instant } from "#core/time";
import { drawingWordsFor } from "#core/words";
import { createBrushes, createCanvasMeasure, paintOverview, SYMBOL_COUNT } from "#render";
import { createSharpCanvas } from "./canvas.ts";
import { createMask } from "./create-mask.ts";
import type { OverviewHandle, OverviewOptions, TimelineState } from "./handle.ts";
import { keepIds } from "./keep-ids.ts";
import { limitView, panView } from "./limits.ts";
import { readTheme } from "./read-theme.ts";
import { toIndex } from "./to-index.ts";

type Grip = "start" | "end" | "body" | "new";

/** The brush is never drawn narrower than this, so that it can be seen and held. */
const LEAST_BRUSH_PX = 14;
const GRIP_PX = 10;
/** How far an arrow key moves an edge of the brush, as a share of the whole span. */
const KEY_SHARE = 0.01;

/** Draws the whole span in a strip, with a brush over the visible range: drag it, its edges, or a new one. */
export function createOverview(element: HTMLElement, options: OverviewOptions): OverviewHandle {
  const page = element.ownerDocument;
  let { locale, view, extent } = options;
  let given = options.events;
  let index = toIndex(given);
  let state: SceneState = {};
  let chosen: TimelineState = {};
  let size = { widthPx: 0, heightPx: 0 };
  let picture: OverviewScene | undefined;
  let theme = readTheme(element);
  let destroyed = false;
  let dragging: { grip: Grip; fromX: number; view: Bounds } | undefined;

  const host = page.createElement("div");
  host.className = "ov";
  host.setAttribute("role", "group");
  element.append(host);
  const canvas = createSharpCanvas(host);
  let measure: MeasureText = createCanvasMeasure(canvas.context, theme);
  const brushes = createBrushes(canvas.context);
  const brush = page.createElement("div");
  brush.className = "ov-brush";
  const startGrip = createGrip("start");
  const endGrip = createGrip("end");
  brush.append(startGrip, endGrip);
  host.append(brush);

  function createGrip(which: "start" | "end"): HTMLElement {
    const grip = page.createElement("div");
    grip.className = `ov-grip ${which}`;
    grip.tabIndex = 0;
    grip.setAttribute("role", "slider");
    grip.addEventListener("keydown", (event) => onKey(event, which));
    return grip;
  }

  const whole = () => extent.end - extent.start;
  const toX = (t: number) => ((t - extent.start) / whole()) * size.widthPx;
  const toTime = (x: number) => extent.start + (x / Math.max(1, size.widthPx)) * whole();

  function takeState(next: TimelineState) {
    chosen = next;
    state = {
      shown: next.shown && createMask(index, next.shown),
      hits: next.hits && createMask(index, next.hits),
    };
  }

  /** Lays out anew, which looks at every event, and draws. */
  function change() {
    picture = undefined;
    draw();
  }

  function draw() {
    if (size.widthPx < 1) return;
    canvas.fit(size.widthPx, size.heightPx);
    const categories = SYMBOL_COUNT;
    picture ??= layoutOverview({ index, extent, size, state, locale, measure, categories });
    paintOverview(canvas.context, picture, theme, brushes);
    placeBrush();
  }

  function placeBrush() {
    const x0 = toX(view.start);
    const x1 = toX(view.end);
    const widthPx = Math.max(LEAST_BRUSH_PX, x1 - x0);
    const left = clamp((x0 + x1 - widthPx) / 2, 0, Math.max(0, size.widthPx - widthPx));
    brush.style.transform = `translateX(${left}px)`;
    brush.style.width = `${widthPx}px`;
  }

  function name() {
    const words = drawingWordsFor(locale);
    host.setAttribute("aria-label", words.overview);
    startGrip.setAttribute("aria-label", words.brushStart);
    endGrip.setAttribute("aria-label", words.brushEnd);
    tellValues();
  }

  function tellValues() {
    const values: [HTMLElement, number][] = [
      [startGrip, view.start],
      [endGrip, view.end],
    ];
    for (const [grip, t] of values) {
      const percent = Math.round(((t - extent.start) / whole()) * 100);
      grip.setAttribute("aria-valuemin", "0");
      grip.setAttribute("aria-valuemax", "100");
      grip.setAttribute("aria-valuenow", String(clamp(percent, 0, 100)));
      grip.setAttribute("aria-valuetext", describeSpan(view, locale));
    }
  }

  function brushTo(next: Bounds, settled: boolean) {
    view = limitView(next, extent);
    placeBrush();
    tellValues();
    options.onBrush(view, settled);
  }

  function moveEdge(grip: "start" | "end", t: number): Bounds {
    const start = grip === "start" ? Math.min(t, view.end - 1) : view.start;
    const end = grip === "end" ? Math.max(t, view.start + 1) : view.end;
    return { start: instant(start), end: instant(end) };
  }

  function onKey(event: KeyboardEvent, grip: "start" | "end") {
    const by = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -10,
      PageUp: 10,
    }[event.key];
    const edge = grip === "start" ? view.start : view.end;
    // Steps shrink with the range, so that a narrow brush can be moved finely.
    const step = Math.min(whole() * KEY_SHARE, (view.end - view.start) * 0.1);
    const ends = { Home: extent.start, End: extent.end }[event.key];
    const target = by !== undefined ? edge + by * step : ends;
    if (target === undefined) return;
    event.preventDefault();
    brushTo(moveEdge(grip, target), true);
  }

  function gripAt(event: PointerEvent, x: number): Grip {
    const box = brush.getBoundingClientRect();
    const left = box.left - host.getBoundingClientRect().left;
    if (event.target === startGrip || Math.abs(x - left) < GRIP_PX / 2) return "start";
    if (event.target === endGrip || Math.abs(x - left - box.width) < GRIP_PX / 2) return "end";
    return x > left && x < left + box.width ? "body" : "new";
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const x = event.clientX - host.getBoundingClientRect().left;
    dragging = { grip: gripAt(event, x), fromX: x, view };
    host.setPointerCapture(event.pointerId);
  };

  const onMove = (event: PointerEvent) => {
    if (dragging === undefined) return;
    const x = event.clientX - host.getBoundingClientRect().left;
    const { grip, fromX, view: from } = dragging;
    if (grip === "new" && Math.abs(x - fromX) < 4) return;
    if (grip === "body")
      brushTo(panView(from, (toTime(x) - toTime(fromX)) / (from.end - from.start), extent), false);
    else if (grip === "new") {
      const [a, b] = [toTime(fromX), toTime(x)];
      brushTo({ start: instant(Math.min(a, b)), end: instant(Math.max(a, b)) }, false);
    } else brushTo(moveEdge(grip, toTime(x)), false);
  };

  const onUp = (event: PointerEvent) => {
    if (dragging === undefined) return;
    const x = event.clientX - host.getBoundingClientRect().left;
    const wasClick = dragging.grip === "new" && Math.abs(x - dragging.fromX) < 4;
    dragging = undefined;
    const length = view.end - view.start;
    // A click beside the brush brings the range there.
    if (wasClick)
      brushTo(panView(view, (toTime(x) - length / 2 - view.start) / length, extent), true);
    else options.onBrush(view, true);
  };

  /** The browser took the finger to scroll the page: that was no click. */
  const onCancel = () => {
    if (dragging === undefined) return;
    dragging = undefined;
    options.onBrush(view, true);
  };

  host.addEventListener("pointerdown", onDown);
  host.addEventListener("pointermove", onMove);
  host.addEventListener("pointerup", onUp);
  host.addEventListener("pointercancel", onCancel);

  function takeSize() {
    if (destroyed) return;
    size = { widthPx: host.clientWidth, heightPx: host.clientHeight };
    change();
  }

  const resized = new ResizeObserver(() => {
    // At first a frame later: it looks at every event, and the timeline above comes first.
    if (size.widthPx > 0) takeSize();
    else page.defaultView?.requestAnimationFrame(takeSize);
  });
  resized.observe(host);
  name();
  void page.fonts.ready.then(() => {
    if (destroyed) return;
    measure = createCanvasMeasure(canvas.context, theme);
    change();
  });

  return {
    setEvents(events, nextLocale) {
      if (events === given && nextLocale === locale) return;
      given = events;
      index = toIndex(events);
      locale = nextLocale;
      takeState(keepIds(chosen));
      name();
      change();
    },
    setState(next) {
      if (next.shown === chosen.shown && next.hits === chosen.hits) return;
      takeState(next);
      change();
    },
    setView(next) {
      view = next;
      placeBrush();
      tellValues();
    },
    restyle() {
      theme = readTheme(element);
      measure = createCanvasMeasure(canvas.context, theme);
      draw();
    },
    destroy() {
      destroyed = true;
      resized.disconnect();
      host.remove();
    },
  };
}
