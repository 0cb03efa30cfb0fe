/** What a turn of the wheel, or two fingers on a trackpad, asks for. */
export type WheelIntent =
  | { readonly kind: "pan"; readonly px: number }
  | { readonly kind: "zoom"; readonly factor: number };

/** The members of a `WheelEvent` that matter. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages (UI Events, `WheelEvent.deltaMode`). */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const LINE_PX = 16;
const PAGE_PX = 400;
/** Doublings per pixel. A notch of a mouse wheel is about 100 pixels. */
const ZOOM_PER_PX = 0.003;
/** Browsers report a pinch on a trackpad as a wheel with Ctrl and small deltas. */
const PINCH_GAIN = 6;

/**
 * Sideways, or with Shift: pan. Up and down: zoom, if `zooms` is "always" or a modifier is held; else nothing, and the
 * page scrolls.
 */
export function readWheel(turn: WheelTurn, zooms: "always" | "modifier"): WheelIntent | undefined {
  const unit = turn.deltaMode === 1 ? LINE_PX : turn.deltaMode === 2 ? PAGE_PX : 1;
  const isModified = turn.ctrlKey || turn.metaKey;
  const isSideways = Math.abs(turn.deltaX) > Math.abs(turn.deltaY);
  if (!isModified && (isSideways || turn.shiftKey)) {
    return { kind: "pan", px: (isSideways ? turn.deltaX : turn.deltaY) * unit };
  }
  if (!isModified && zooms === "modifier") return undefined;
  const gain = turn.ctrlKey ? PINCH_GAIN : 1;
  // A wheel with a large notch should not jump over the range that the reader looks for.
  const doublings = Math.max(-1, Math.min(1, -turn.deltaY * unit * ZOOM_PER_PX * gain));
  return { kind: "zoom", factor: 2 ** doublings };
}
