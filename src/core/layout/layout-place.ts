import type { Label, Mark, Note, Tether } from "#core/scene";
import { cutToView, extentOf, isNear, slideLabel, stepDown } from "./layout-marks.ts";
import { layoutReadings } from "./layout-readings.ts";
import type { Place } from "./placement.ts";
import type { SceneInput } from "./scene-input.ts";

/** A scene while its events are laid out. */
export interface OpenScene {
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly notes: Note[];
  readonly tethers: Tether[];
}

/** Draws an event that has its place at this scale: its mark, its label from its threshold on, its other readings. */
export function layoutPlace(place: Place, scale: number, input: SceneInput, scene: OpenScene) {
  const { index, placement, view, state } = input;
  const { style } = placement;
  const { rank, event, side, labelPx } = place;
  const selected = state.selected === rank;
  const faint = state.hits !== undefined && state.hits[rank] !== 1 && !selected;
  const common = { id: event.id, category: event.category, faint, selected };
  const hasLabel = scale >= place.labelFrom;
  const extent = extentOf(event, index, view);
  const top = style.axisPx + place.row * style.rowPx;
  const slid = slideLabel(extent, side, labelPx, view);
  const y = top + (hasLabel ? stepDown(style.markY, style.slidMarkY, slid.slidPx) : style.markY);
  scene.marks.push({
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
    scene.marks.push(...readings.marks);
    scene.notes.push(...readings.notes);
    scene.tethers.push(...readings.tethers);
  }
  // An event may be here for one of its readings alone.
  if (!hasLabel || !style.hasLabels || !isNear(slid.x, slid.x + labelPx, view)) return;
  scene.labels.push({
    id: event.id,
    x: slid.x,
    y: top + style.labelTopPx,
    widthPx: labelPx,
    align: side === "left" ? "end" : "start",
    title: event.title,
    when: event.when,
    lines: style.when === "below" ? 2 : 1,
    quotations: event.quotations,
    faint,
    selected,
  });
}
