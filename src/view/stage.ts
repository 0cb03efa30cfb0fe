import {
  createTally,
  type EventIndex,
  layoutScene,
  type MeasureText,
  type Placement,
  placeInRoom,
  type SceneState,
  type Tally,
  type View,
} from "#core/layout";
import type { Scene } from "#core/scene";
import type { Bounds, DateLocale } from "#core/time";
import { createBrushes, createCanvasMeasure, paintScene, SYMBOL_COUNT } from "#render";
import { blendScenes } from "./blend-scenes.ts";
import { createSharpCanvas } from "./canvas.ts";
import { createMask, intersectMasks } from "./create-mask.ts";
import type { Clock } from "./flight.ts";
import { foreseeView } from "./foresee-view.ts";
import type { EventSource, TimelineState } from "./handle.ts";
import { keepIds } from "./keep-ids.ts";
import type { LabelLayer } from "./label-layer.ts";
import { readTheme } from "./read-theme.ts";
import { toIndex } from "./to-index.ts";

/** What is drawn: events, rows, canvas and labels. It is told where to look and draws at most once a frame. */
export interface Stage {
  readonly index: EventIndex;
  /** Undefined until the drawing has a size. */
  readonly placement: Placement | undefined;
  /** The last scene drawn. */
  readonly scene: Scene | undefined;
  /** In the drawing's own pixels: a scale times those of the page. */
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  /** Fulfilled once the rows stand: the drawing has a size and its fonts; or once it is over. */
  readonly placed: Promise<void>;
  /** Whether a frame is still to come. */
  readonly isPending: boolean;
  setEvents(events: EventSource, locale: DateLocale, widest: Bounds): void;
  setState(state: TimelineState): void;
  /** Lays the rows out anew for another range. */
  setFocus(focus: Bounds): void;
  readonly state: SceneState;
  invalidate(): void;
  restyle(): void;
  destroy(): void;
}

export interface StageOptions {
  readonly host: HTMLElement;
  readonly labels: LabelLayer;
  readonly events: EventSource;
  readonly locale: DateLocale;
  readonly widest: Bounds;
  readonly view: () => Bounds;
  readonly clock: Clock;
  readonly prefersStill: () => boolean;
  /** Marks only: for a drawing that stands above a list of the same events. */
  readonly isStrip: boolean;
  /** How many pixels of the page one of the drawing's takes. */
  readonly scale: number;
  /** The range that the drawing is made for, where it is not all there is. */
  readonly focus: Bounds | undefined;
  readonly onDrawn: (scene: Scene) => void;
}

/** Of more events than this, labels are not faded in. */
const MOST_FADED_IN = 600;
/** Two fonts hardly give this the same width. */
const PROBE = "Written on Friday 22 March 2024, WMwm";
/** How long places are made in one frame. */
const EXTEND_MOVING_MS = 1;
const EXTEND_RESTING_MS = 8;
/** How long rows take to their new places after the height changed. */
const GLIDE_MS = 320;

export function createStage(options: StageOptions): Stage {
  const { host, labels, clock, scale } = options;
  const canvas = createSharpCanvas(host);
  const brushes = createBrushes(canvas.context);
  let { locale, widest, focus } = options;
  let index = toIndex(options.events);
  let state: TimelineState = {};
  let sceneState: SceneState = {};
  let tally: Tally = createTally(index, widest, SYMBOL_COUNT);
  let hitTally: Tally | undefined;
  let size = { widthPx: 0, heightPx: 0 };
  let placement: Placement | undefined;
  let scene: Scene | undefined;
  let glide: { readonly from: Scene; readonly begun: number } | undefined;
  let frame: number | undefined;
  let theme = readTheme(host);
  let measure: MeasureText = createCanvasMeasure(canvas.context, theme);
  /** The view of the last frame. */
  let drawn: View | undefined;
  let isOver = false;
  let hasFonts = false;
  let tellPlaced: () => void = () => undefined;
  const placed = new Promise<void>((done) => {
    tellPlaced = done;
  });

  function place() {
    if (size.widthPx < 1 || size.heightPx < 1) return;
    const { isStrip } = options;
    placement = placeInRoom(index, widest, { ...size, isStrip, focus }, measure);
    if (hasFonts) tellPlaced();
    host.dataset.style = placement.style.name;
    host.dataset.size = index.length > MOST_FADED_IN ? "large" : "small";
  }

  /** Lays the rows out anew; what was on screen glides to its new row. */
  function replace() {
    const before = scene;
    place();
    if (before !== undefined && !options.prefersStill()) {
      glide = { from: before, begun: clock.now() };
    }
    invalidate();
  }

  /** From ids, as others know events, to ranks. What stays the same is not counted again. */
  function takeState(next: TimelineState) {
    const isShownSame = next.shown === state.shown;
    const shown = isShownSame ? sceneState.shown : next.shown && createMask(index, next.shown);
    if (!isShownSame) tally = tally.recount(shown);
    const isHitsSame = next.hits === state.hits;
    const hits = isHitsSame ? sceneState.hits : next.hits && createMask(index, next.hits);
    if (!isShownSame || !isHitsSame) hitTally = hits && tally.recount(intersectMasks(hits, shown));
    state = next;
    const selected = next.selected === undefined ? undefined : index.rankOf(next.selected);
    sceneState = { selected, shown, hits };
  }

  function invalidate() {
    if (!isOver) frame ??= clock.requestFrame(draw);
  }

  function draw() {
    frame = undefined;
    if (placement === undefined) return;
    const before = drawn;
    const view = { ...options.view(), ...size };
    drawn = view;
    const seen = { index, placement, tally, hitTally, view, state: sceneState, locale, measure };
    scene = layoutScene(seen);
    const shown = blend(scene);
    canvas.fit(size.widthPx, size.heightPx, scale);
    paintScene(canvas.context, shown, theme, brushes);
    labels.show(shown.labels);
    options.onDrawn(scene);
    extendPlaces(view, before);
  }

  /**
   * Makes the places that the view still lacks, a little in each frame while it moves and more when it rests; then
   * those that it is about to need. They are drawn with the next frame: nothing that stands changes for them.
   */
  function extendPlaces(view: View, before: View | undefined) {
    if (placement === undefined) return;
    const isMoving = view.start !== before?.start || view.end !== before.end;
    const until = clock.now() + (isMoving ? EXTEND_MOVING_MS : EXTEND_RESTING_MS);
    let isExtended = false;
    while (placement.extend(view)) {
      isExtended = true;
      if (clock.now() >= until) break;
    }
    if (isExtended) invalidate();
    else if (isMoving && before !== undefined) placement.extend(foreseeView(before, view));
  }

  function blend(target: Scene): Scene {
    if (glide === undefined) return target;
    const share = (clock.now() - glide.begun) / GLIDE_MS;
    if (share >= 1) {
      glide = undefined;
      return target;
    }
    invalidate();
    return blendScenes(glide.from, target, 1 - (1 - share) ** 3);
  }

  function takeSize() {
    const next = { widthPx: host.clientWidth / scale, heightPx: host.clientHeight / scale };
    if (next.widthPx === size.widthPx && next.heightPx === size.heightPx) return;
    // Thresholds are in pixels a millisecond: another width leaves them as they are.
    const isOtherHeight = next.heightPx !== size.heightPx;
    size = next;
    if (placement === undefined || isOtherHeight) replace();
    else invalidate();
  }

  const resized = new ResizeObserver(takeSize);
  resized.observe(host);
  // Now, not a frame later, when the observer would tell.
  takeSize();

  // Widths measured before the fonts came can be those of another font.
  const widthBefore = measure(PROBE, "title");
  void host.ownerDocument.fonts.ready.then(() => {
    if (isOver) return;
    hasFonts = true;
    measure = createCanvasMeasure(canvas.context, theme);
    if (placement === undefined || measure(PROBE, "title") !== widthBefore) {
      place();
      invalidate();
    } else {
      tellPlaced();
    }
  });

  return {
    get index() {
      return index;
    },
    get placement() {
      return placement;
    },
    get scene() {
      return scene;
    },
    get size() {
      return size;
    },
    placed,
    get isPending() {
      return !isOver && (frame !== undefined || scene === undefined);
    },
    get state() {
      return sceneState;
    },
    setEvents(events, nextLocale, nextWidest) {
      locale = nextLocale;
      widest = nextWidest;
      index = toIndex(events);
      tally = createTally(index, widest, SYMBOL_COUNT);
      const wanted = keepIds(state);
      state = {};
      sceneState = {};
      takeState(wanted);
      place();
      invalidate();
    },
    setState(next) {
      takeState(next);
      invalidate();
    },
    setFocus(next) {
      focus = next;
      replace();
    },
    invalidate,
    restyle() {
      theme = readTheme(host);
      measure = createCanvasMeasure(canvas.context, theme);
      invalidate();
    },
    destroy() {
      isOver = true;
      tellPlaced();
      if (frame !== undefined) clock.cancelFrame(frame);
      resized.disconnect();
    },
  };
}
