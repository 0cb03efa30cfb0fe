import type { EventIndex, LayoutEvent, Mask } from "#core/layout";
import type { Bounds, DateLocale } from "#core/time";

/** What the timeline shows beside its events: set as a whole, compared by the view. */
export interface TimelineState {
  /** The event that is open; drawn with a ring. */
  readonly selected?: string | undefined;
  /** When given, events outside it are left out of the drawing but keep their rows. */
  readonly shown?: EventChoice | undefined;
  /** When given, search hits: the others are drawn faintly. */
  readonly hits?: EventChoice | undefined;
}

/** Some of the events: by their ids, or by rank where there are very many. A choice is never changed, but replaced. */
export type EventChoice = ReadonlySet<string> | Mask;

/** Single events, or an index over columns for very many. */
export type EventSource = readonly LayoutEvent[] | EventIndex;

export interface TimelineOptions {
  readonly events: EventSource;
  readonly locale: DateLocale;
  /** The range that the collection opens with; the whole span of the events when left out. */
  readonly opening?: Bounds | undefined;
  /** The range to show first, when it is another one: from a link. */
  readonly view?: Bounds | undefined;
  /**
   * The range that the drawing is made for, where it is not all there is: labels in it stand on the side where they fit
   * there, and keep it.
   */
  readonly focus?: Bounds | undefined;
  /** Address of an event's own page: labels are real links. */
  readonly hrefOf: (id: string) => string;
  /** Whether the wheel always zooms (the app), or only with Ctrl or ⌘ (inside other people's pages). */
  readonly wheel: "always" | "modifier";
  /**
   * The reader's wheel or finger moved, or would move, the page and not the zoom: the words to show over the drawing for
   * a moment, or undefined. Asked at most once, and only where `wheel` is "modifier".
   */
  readonly onScrollPast?: ((by: ScrollPast) => string | undefined) | undefined;
  /** Marks only: for a drawing that stands above a list of the same events. */
  readonly isStrip?: boolean | undefined;
  /** How many times larger than usual text and marks are drawn: over 1 for what is read from the back of a room. */
  readonly scale?: number | undefined;
}

/** What moved the page past the drawing. */
export type ScrollPast = "wheel" | "touch";

/** What happens in the timeline that others react to. */
export interface TimelineListeners {
  /** The reader opened an event by click, tap or Enter. */
  readonly select: (id: string) => void;
  /** The visible range changed; `settled` is false while a gesture or a flight goes on. */
  readonly viewchange: (view: Bounds, settled: boolean) => void;
  /** How many events touch the range, and how many of them are named in the drawing. */
  readonly count: (inView: number, named: number) => void;
}

/**
 * Where an event is drawn, in pixels from the drawing's top left corner, before its `scale`: its mark and its label
 * together.
 */
export interface VisibleEvent {
  readonly id: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A drawn timeline with a lifetime: made by `createTimeline`, ended by `destroy`. */
export interface TimelineHandle {
  /** Changes nothing for the events that it has already, in the same language. */
  setEvents(events: EventSource, locale: DateLocale): void;
  setState(state: TimelineState): void;
  /** Makes the drawing for another range: rows and the sides of labels are chosen anew, and the rows glide there. */
  setFocus(focus: Bounds): void;
  readonly view: Bounds;
  /** The span that the reader can see at most. */
  readonly extent: Bounds;
  setView(view: Bounds, options?: { readonly animate?: boolean }): void;
  /** Flies to an event so that its mark and label can be seen. */
  reveal(id: string): void;
  fit(): void;
  panBy(fractionOfWidth: number): void;
  /** Zooms by `factor` (over 1 is closer) around a point given as a share of the width; the middle when left out. */
  zoomBy(factor: number, atFraction?: number): void;
  /** The same at once, without a flight: for those who drive the timeline step by step. */
  moveBy(fractionOfWidth: number): void;
  zoomTo(factor: number, atFraction?: number): void;
  on<K extends keyof TimelineListeners>(type: K, listener: TimelineListeners[K]): () => void;
  /** The events drawn with a label or a mark of their own, with the room they take on the drawing. */
  visible(): readonly VisibleEvent[];
  /** Fulfilled once nothing is left to draw: no flight, no frame, no rows on their way. */
  settled(): Promise<void>;
  /** Moves keyboard focus into the timeline: to the selected event, else the first in view. */
  focus(): void;
  /** Re-reads colours and fonts from the styles, after the theme changed. */
  restyle(): void;
  destroy(): void;
}

/** The whole span below the timeline, with a brush over the visible range. */
export interface OverviewHandle {
  setEvents(events: EventSource, locale: DateLocale): void;
  setState(state: TimelineState): void;
  setView(view: Bounds): void;
  restyle(): void;
  destroy(): void;
}

export interface OverviewOptions {
  readonly events: EventSource;
  readonly locale: DateLocale;
  readonly view: Bounds;
  /** The whole range that the strip spans: the timeline's `extent`. */
  readonly extent: Bounds;
  readonly onBrush: (view: Bounds, settled: boolean) => void;
}
