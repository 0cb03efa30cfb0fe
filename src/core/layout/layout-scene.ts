import type { Label, Mark, Note, Scene, Tether } from "#core/scene";
import { MARK_GAP_PX, measureNotes, UNKNOWN_FADE_PX } from "./footprint.ts";
import { layoutAxis } from "./layout-axis.ts";
import { stackCrumbs, type Waiting } from "./layout-crumbs.ts";
import { cutToView, extentOf, isNear, slideLabel, stepDown } from "./layout-marks.ts";
import { layoutReadings } from "./layout-readings.ts";
import { CRUMB_LANE_PX } from "./row-style.ts";
import type { SceneInput } from "./scene-input.ts";
import { scaleOf } from "./view.ts";

/**
 * One frame: a filter over the placement, not a layout. Events in view are compared with their two thresholds and
 * become a label with a mark, a mark, or a crumb.
 */
export function layoutScene(input: SceneInput): Scene {
  const { index, placement, view, state, locale, measure } = input;
  const { style } = placement;
  const scale = scaleOf(view);
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const notes: Note[] = [];
  const tethers: Tether[] = [];
  const waiting: Waiting[] = [];
  let rule: Scene["rule"];
  let inView = 0;
  let labelled = 0;
  let later = 0;

  for (const rank of findNearView(input)) {
    const event = index.events[rank];
    if (event === undefined || (state.shown && !state.shown.has(event.id))) continue;
    const { id, category } = event;
    const selected = state.selected === id;
    const faint = state.hits !== undefined && !state.hits.has(id) && !selected;
    const extent = extentOf(event, index, view);
    const labelFrom = placement.labelFrom[rank] ?? Infinity;
    const hasLabel = scale >= labelFrom;
    const touches = (index.start[rank] ?? 0) < view.end && (index.end[rank] ?? 0) >= view.start;
    if (touches) inView++;
    if (selected)
      rule = { x: (Math.max(extent.x0, 0) + Math.min(extent.x1, view.widthPx)) / 2, category };
    if (touches && !hasLabel && labelFrom !== Infinity) later++;
    if (scale < (placement.markFrom[rank] ?? Infinity)) {
      if (touches) waiting.push({ id, x: (extent.x0 + extent.x1) / 2, category, faint });
      continue;
    }
    const top = style.axisPx + (placement.row[rank] ?? 0) * style.rowPx;
    const side = placement.side[rank] ?? "right";
    const widthPx = placement.labelPx[rank] ?? 0;
    const slid = slideLabel(extent, side, widthPx, view);
    const y = top + (hasLabel ? stepDown(style.markY, style.slidMarkY, slid.slidPx) : style.markY);
    const common = { id, category, faint, selected };
    marks.push({
      ...common,
      ...cutToView(event, extent, view),
      shape: extent.shape,
      y,
      heightPx: style.markPx,
      role: "event",
      dashed: event.uncertain,
    });
    if (event.others.length > 0) {
      const frame = { event, extent, y, top, side, hasNotes: hasLabel, common };
      const readings = layoutReadings(frame, input);
      marks.push(...readings.marks);
      notes.push(...readings.notes);
      tethers.push(...readings.tethers);
    }
    if (!hasLabel) continue;
    if (touches) labelled++;
    // An event may be here for one of its readings alone.
    if (!style.hasLabels || !isNear(slid.x, slid.x + widthPx, view)) continue;
    labels.push({
      id,
      x: slid.x,
      y: top + style.labelTopPx,
      widthPx,
      align: side === "left" ? "end" : "start",
      title: event.title,
      when: event.when,
      lines: style.when === "below" ? 2 : 1,
      quotations: event.quotations,
      faint,
      selected,
    });
  }
  const crumbs = stackCrumbs(waiting, {
    widthPx: view.widthPx,
    heightPx: CRUMB_LANE_PX,
    bottomY: view.heightPx - 2,
  });
  return {
    widthPx: view.widthPx,
    heightPx: view.heightPx,
    axis: layoutAxis(view, style.axisPx, locale, measure),
    ...(rule && { rule }),
    marks,
    tethers,
    labels,
    notes,
    crumbs,
    counts: { inView, labelled, hidden: waiting.length, later },
  };
}

/** Ranks of the events whose mark, readings or label reach into the drawing. */
function* findNearView({ index, placement, view, measure }: SceneInput): Generator<number> {
  const scale = scaleOf(view);
  for (const [rank, event] of index.events.entries()) {
    const textPx = Math.max(placement.labelPx[rank] ?? 0, measureNotes(event, measure));
    const reach = (textPx + UNKNOWN_FADE_PX + MARK_GAP_PX) / scale;
    const from = (index.reachStart[rank] ?? 0) - reach;
    const to = (index.reachEnd[rank] ?? 0) + reach;
    if (from < view.end && to > view.start) yield rank;
  }
}
