import { instant } from "#core/time";
import { createEventIndex } from "./event-index.ts";
import { widestView } from "./extent.ts";
import {
  CATEGORIES,
  makeEvent,
  makeReading,
  makeUnknownStart,
  makeView,
  measure,
} from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { layoutScene } from "./layout-scene.ts";
import { placeEvents } from "./place-events.ts";
import { completePlaces } from "./placement.ts";
import { DENSE } from "./row-style.ts";
import { createTally } from "./tally.ts";
import type { View } from "./view.ts";

/** What a large set is made from. A million short titles would say nothing more than three thousand. */
export interface Recipe {
  readonly count: number;
  readonly seed: number;
  /** Share of the events that crowd into a few days. */
  readonly burst: number;
  /** Share of the events that last long, some of them longer than most views. */
  readonly long: number;
  /** Share of the events whose start nobody states. */
  readonly unknown: number;
  /** Share of the events with a reading that disagrees, and of those that came after another. */
  readonly tied: number;
  /** Starts are rounded to so many days: many begin at the same moment. */
  readonly roundedTo: number;
}

/** Numbers between 0 and 1 that follow from a seed (a linear congruential generator). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SPAN_DAYS = 20_000;

export function makeMany({
  count,
  seed,
  burst,
  long,
  unknown,
  tied,
  roundedTo,
}: Recipe): LayoutEvent[] {
  const random = createRandom(seed);
  const bursts = Array.from({ length: 5 }, () => random() * SPAN_DAYS);
  return Array.from({ length: count }, (_, i) => {
    const crowded = (bursts[Math.floor(random() * 5)] ?? 0) + random() * 20;
    const day = random() < burst ? crowded : random() * SPAN_DAYS;
    const startDay = Math.round(day / roundedTo) * roundedTo;
    const days = random() < long ? Math.exp(random() * 9) : random() < 0.5 ? 1 / 24 : 1;
    return makeEvent(String(i), startDay, days, {
      title: "x".repeat(3 + Math.floor(random() * 40)),
      importance: 1 + Math.floor(random() * 5),
      category: Math.floor(random() * CATEGORIES),
      ...(random() < tied && { after: [String(Math.floor(random() * i))] }),
      ...(random() < tied && {
        others: [makeReading(startDay + random() * 9, days, { words: "“some other day”" })],
      }),
      ...(random() < unknown && makeUnknownStart(startDay, days)),
    });
  });
}

/** A large set in few rows: index, placement, and a way to draw it. */
export function openMany(events: readonly LayoutEvent[], rows = 7) {
  const index = createEventIndex(events);
  const widest = widestView(index);
  const { start: startMs, end: endMs } = widest;
  const frame = { style: DENSE, rows, lanePx: 84, startMs, endMs, widthPx: 900 };
  const place = () => placeEvents(index, frame, measure);
  const placement = place();
  const tally = createTally(index, widest, CATEGORIES);
  const draw = (view: View) => {
    completePlaces(placement, view);
    return layoutScene({ index, placement, tally, view, state: {}, locale: "en", measure });
  };
  /** A view with a share of the whole range in its middle, zoomed in by a factor. */
  const viewAt = (share: number, factor: number): View => {
    const whole = endMs - startMs;
    const length = whole / factor;
    const start = Math.min(Math.max(startMs + share * whole - length / 2, startMs), endMs - length);
    return makeView({ start: instant(start), end: instant(start + length) });
  };
  const touches = (rank: number, view: View) =>
    (index.start[rank] ?? 0) < view.end && (index.end[rank] ?? 0) > view.start;
  return { index, widest, placement, place, tally, draw, viewAt, touches };
}
