import { assertDefined } from "#core/base";
import type { Axis, AxisBand, AxisTick } from "#core/scene";
import {
  DAY_MS,
  type DateLocale,
  describeTick,
  type Instant,
  type TickStep,
  tickSteps,
} from "#core/time";
import type { MeasureText } from "./measure.ts";
import { scaleOf, type View, xOf } from "./view.ts";

const TICK_ROOM_PX = 16;
const LEAST_TICK_PX = 24;
const EDGE_PX = 10;
/** Before and after a name of the upper tier, inside its unit. */
const BAND_START_PX = 6;
const BAND_END_PX = 12;

/** A step for this view: which of its ticks carry a label, and how long the names of the upper tier are. */
interface Choice {
  readonly step: TickStep;
  /** Every how many ticks there is a label; more than one only where even the coarsest step is crowded. */
  readonly every: number;
  readonly bandNames: "wide" | "narrow";
}

/** The finest step whose labels have room in their cells, and its parents' names in theirs. */
function chooseStep(view: View, locale: DateLocale, measure: MeasureText): Choice {
  const scale = scaleOf(view);
  const unitRoom = (step: TickStep) =>
    TICK_ROOM_PX +
    measureWidest(step, view, (t) => measure(describeTick(step, t, locale, "unit"), "tick"));
  for (const step of tickSteps) {
    const { parent } = step;
    const cellPx = step.lengthMs * scale;
    if (parent === undefined || cellPx < LEAST_TICK_PX || cellPx < unitRoom(step)) continue;
    const bandNames = (["wide", "narrow"] as const).find((hint) => {
      const nameOf = (t: Instant) => describeTick(step, t, locale, "parent", hint);
      const namePx = measureWidest(parent, view, (t) => measure(nameOf(t), "band"));
      return parent.lengthMs * scale >= namePx + BAND_START_PX + BAND_END_PX;
    });
    if (bandNames !== undefined) return { step, every: 1, bandNames };
  }
  const step = assertDefined(tickSteps.at(-1), "coarsest tick step");
  const every = Math.ceil(unitRoom(step) / (step.lengthMs * scale));
  return { step, every, bandNames: "wide" };
}

/**
 * The greatest width among the units in view, and among a year's weeks or months or a week's days at least, so that
 * panning to a long name does not change the step.
 */
function measureWidest(step: TickStep, view: View, widthOf: (t: Instant) => number): number {
  const starts = listStarts(step, view);
  const first = step.floor(view.start);
  const least = step.unit === "week" ? 53 : 12;
  for (let i = starts.length; i < least; i++) starts.push(step.offset(first, i));
  return Math.max(...starts.map(widthOf));
}

/** The starts of a step's units from the one that holds `view.start` to the first at or after `view.end`. */
function listStarts(step: TickStep, view: View) {
  const starts = [step.floor(view.start)];
  for (;;) {
    const last = starts.at(-1);
    if (last === undefined || last >= view.end) return starts;
    const next = step.offset(last, 1);
    // Far from 1970 a small step can be less than one step of floating point. Not a number ends it, too.
    if (!(next > last)) return starts;
    starts.push(next);
  }
}

/** A text centred in its cell, or held inside the drawing while a part of the cell is in view. */
function placeInCell(x0: number, x1: number, textPx: number, widthPx: number): number | undefined {
  const middle = (x0 + x1 - textPx) / 2;
  const held = Math.min(Math.max(middle, EDGE_PX), widthPx - textPx - EDGE_PX);
  const inside = Math.min(Math.max(held, x0 + 4), x1 - textPx - 4);
  return inside < -textPx || inside > widthPx ? undefined : inside;
}

/** The two-tier axis: the unit that has room, and the unit it belongs to. Ticks only inside the view. */
export function layoutAxis(
  view: View,
  heightPx: number,
  locale: DateLocale,
  measure: MeasureText,
): Axis {
  const { step, every, bandNames } = chooseStep(view, locale, measure);
  const starts = listStarts(step, view);
  const parents = step.parent === undefined ? [] : listStarts(step.parent, view);
  const parentStarts = new Set<number>(parents);
  const isClock = step.lengthMs < DAY_MS;
  const ticks: AxisTick[] = [];
  starts.forEach((t, i) => {
    const x = xOf(view, t);
    const next = starts[i + 1];
    const tier = parentStarts.has(t) ? "parent" : "unit";
    const label = describeTick(step, t, locale, "unit");
    const textPx = measure(label, "tick");
    const x1 = next === undefined ? x + step.lengthMs * scaleOf(view) : xOf(view, next);
    // A step of several units names the first of them, so its text stands over that one, not in the middle of all.
    const unitEnd = x + (x1 - x) / step.count;
    const isCell = !isClock && unitEnd - x >= textPx + 6;
    const labelX = isCell ? placeInCell(x, unitEnd, textPx, view.widthPx) : x + 5;
    const isNamed = Math.round(t / step.lengthMs) % every === 0;
    if (!isNamed || labelX === undefined || labelX < 2 || labelX + textPx > view.widthPx - 2) {
      if (x >= 0 && x <= view.widthPx) ticks.push({ x, tier });
      return;
    }
    ticks.push({ x, tier, label, labelX });
  });
  const nameOf = (t: Instant) => describeTick(step, t, locale, "parent", bandNames);
  return { heightPx, ticks, bands: layoutBands(parents, view, nameOf, measure) };
}

/** The upper tier: each parent's name at its left edge, pushed out by the next one. */
function layoutBands(
  parents: readonly Instant[],
  view: View,
  nameOf: (t: Instant) => string,
  measure: MeasureText,
): AxisBand[] {
  const bands: AxisBand[] = [];
  parents.forEach((t, i) => {
    const label = nameOf(t);
    const textPx = measure(label, "band");
    const next = parents[i + 1];
    const x0 = xOf(view, t);
    const x1 = next === undefined ? Infinity : xOf(view, next);
    const labelX = Math.min(Math.max(x0 + BAND_START_PX, EDGE_PX), x1 - textPx - BAND_END_PX);
    if (labelX > -textPx && labelX < view.widthPx && x0 < view.widthPx)
      bands.push({ labelX, label });
  });
  return bands;
}
