import { type Bounds, DAY_MS, instant } from "#core/time";
import { createEventIndex, type EventIndex } from "./event-index.ts";
import { widestView } from "./extent.ts";
import {
  type Footprint,
  footprintOfMarks,
  measureNotes,
  type Side,
  widenForLabel,
} from "./footprint.ts";
import type { LayoutEvent, Reading, Span } from "./layout-event.ts";
import type { MeasureText } from "./measure.ts";
import { placeEvents } from "./place-events.ts";
import { ROOMY, type RowStyle } from "./row-style.ts";
import type { SceneInput, SceneState } from "./scene-input.ts";
import { createTally, type Mask } from "./tally.ts";
import type { View } from "./view.ts";

/** Every character is seven pixels wide. */
export const measure: MeasureText = (text) => text.length * 7;

/** `days` from the start of a day counted from 1970. */
export function daysFrom(startDay: number, days: number): Bounds {
  return { start: instant(startDay * DAY_MS), end: instant((startDay + days) * DAY_MS) };
}

export function makeSpan(startDay: number, days: number, more: Partial<Span> = {}): Span {
  const bounds = daysFrom(startDay, days);
  return { bounds, startEdge: "hard", endEdge: "hard", uncertain: false, ...more };
}

/** The same span, but nobody states when it began. */
export function makeUnknownStart(startDay: number, days: number): Span {
  const { end } = daysFrom(startDay, days);
  const bounds = { start: instant(-Infinity), end };
  return makeSpan(startDay, days, { bounds, startEdge: "unknown" });
}

export function makeReading(startDay: number, days: number, more: Partial<Reading> = {}): Reading {
  return { ...makeSpan(startDay, days), role: "reading", ...more };
}

export function makeEvent(
  id: string,
  startDay: number,
  days: number,
  more: Partial<LayoutEvent> = {},
): LayoutEvent {
  return {
    ...makeSpan(startDay, days),
    id,
    title: `Event ${id}`,
    when: "some day",
    category: 0,
    importance: 3,
    quotations: 2,
    others: [],
    after: [],
    ...more,
  };
}

export function makeView(
  { start, end }: Bounds,
  size: { readonly widthPx?: number; readonly heightPx?: number } = {},
): View {
  return { start, end, widthPx: 900, heightPx: 600, ...size };
}

/** The room of an event with a label of a given width. */
export function footprintOf(
  event: LayoutEvent,
  index: EventIndex,
  side: Side,
  labelPx: number,
): Footprint {
  const textPx = Math.max(labelPx, measureNotes(event, measure));
  return widenForLabel(footprintOfMarks(event, index), side, textPx);
}

/** A state by ids, as tests name events. */
export interface NamedState {
  readonly selected?: string;
  readonly shown?: readonly string[];
  readonly hits?: readonly string[];
}

function makeMask(index: EventIndex, ids: readonly string[]): Mask {
  return Uint8Array.from({ length: index.length }, (_, rank) =>
    ids.includes(index.idAt(rank)) ? 1 : 0,
  );
}

export function makeState(index: EventIndex, { selected, shown, hits }: NamedState): SceneState {
  return {
    selected: selected === undefined ? undefined : index.rankOf(selected),
    shown: shown && makeMask(index, shown),
    hits: hits && makeMask(index, hits),
  };
}

/** How many categories the events of tests have at most. */
export const CATEGORIES = 4;

/** Events placed in so many rows of a drawing 900 px wide. */
export function placeInRows(events: readonly LayoutEvent[], rows: number, style = ROOMY) {
  const index = createEventIndex(events);
  const widest = widestView(index);
  const frame = {
    style,
    rows,
    lanePx: 30,
    startMs: widest.start,
    endMs: widest.end,
    widthPx: 900,
  };
  return { index, widest, placement: placeEvents(index, frame, measure) };
}

/** What a scene needs, with the whole span in view unless a view is given. */
export function makeInput(
  events: readonly LayoutEvent[],
  more: {
    readonly rows?: number;
    readonly view?: View;
    readonly state?: NamedState;
    readonly style?: RowStyle;
  } = {},
): SceneInput {
  const { rows = 12, style } = more;
  const { index, widest, placement } = placeInRows(events, rows, style);
  const state = makeState(index, more.state ?? {});
  const tally = createTally(index, widest, CATEGORIES, state.shown);
  const view = more.view ?? makeView(widest);
  return { index, placement, tally, view, state, locale: "en", measure };
}
