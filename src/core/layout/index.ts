/**
 * Layout: (events, view) → scene. Pure: no screen, no clock, text widths come in through a function.
 *
 * Placement happens once per set of events and height; a frame is a filter over it. Invariants: an event keeps its row;
 * labels that are visible never overlap; a label visible at one scale is visible at every closer one.
 */
export { placeInRoom, type Room } from "./choose-style.ts";
export {
  arrangeEvents,
  createColumnIndex,
  type EventRows,
  type EventTexts,
  type IndexColumns,
  listIndexBuffers,
  type RowDate,
} from "./column-index.ts";
export { DATA_BLOCK_ID, EMBED_FORMAT, type EmbedData } from "./embed-data.ts";
export { boundsAt, createEventIndex, type EventIndex } from "./event-index.ts";
export { widestView } from "./extent.ts";
export { findOpening } from "./find-opening.ts";
export { wantedHeightPx } from "./frame-height.ts";
export type { Edge, LayoutEvent, Reading, Span } from "./layout-event.ts";
export { layoutOverview, type OverviewInput, type OverviewScene } from "./layout-overview.ts";
export { layoutScene } from "./layout-scene.ts";
export { locateLabel, type Whereabouts } from "./locate-label.ts";
export { LABEL_GAP_PX, type MeasureText, printQuotationCount, type TextKind } from "./measure.ts";
export { completePlaces, type Place, type Placement } from "./placement.ts";
export { readSpan } from "./read-span.ts";
export type { SceneInput, SceneState } from "./scene-input.ts";
export { createTally, type Mask, type Tally } from "./tally.ts";
export {
  type LayoutMention,
  type LayoutSource,
  type LayoutTimeline,
  type ToLayoutOptions,
  toLayoutEvents,
} from "./to-layout-events.ts";
export { instantAt, scaleOf, type View, withBounds, xOf } from "./view.ts";
export { viewAround } from "./view-around.ts";
export { type LabelExtent, widenForLabels } from "./widen-for-labels.ts";
