import type { VisibleEvent } from "#view";
import type { EventInput } from "./event-input.ts";

/** A range of time in milliseconds since 1970, UTC, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface CreateOptions {
  /** What to show: records, typed-array columns, or the address of a published `timeline.json`. */
  readonly events?: EventInput;
  readonly src?: string;
  readonly view?: Range;
  readonly locale?: "en" | "nb";
  readonly theme?: "light" | "dark" | "auto";
  /** Nothing can be selected or moved by the reader. */
  readonly readonly?: boolean;
}

export interface HandleListeners {
  readonly select: (id: string) => void;
  readonly viewchange: (view: Range) => void;
}

/** A timeline in a host page. */
export interface Handle {
  /** Fulfilled when the first picture stands, or once it was destroyed before; rejected with the reason when it cannot. */
  readonly ready: Promise<void>;
  /** Fulfilled once nothing is left to draw. */
  settled(): Promise<void>;
  readonly view: Range;
  setView(view: Range, options?: { readonly animate?: boolean }): void;
  panBy(fractionOfWidth: number): void;
  /** Over 1 is closer; `fractionOfWidth` (0 to 1) is the place that stays. */
  zoomAt(fractionOfWidth: number, factor: number): void;
  select(id: string | undefined): void;
  on<K extends keyof HandleListeners>(type: K, listener: HandleListeners[K]): () => void;
  visible(): readonly VisibleEvent[];
  setEvents(events: EventInput): void;
  /** Takes the timeline out of the page. Nothing may be asked of it afterwards. */
  destroy(): void;
}
