import {
  boundsAt,
  completePlaces,
  createEventIndex,
  createTally,
  type EventIndex,
  findOpening,
  layoutScene,
  type Mask,
  type MeasureText,
  placeInRoom,
  type Room,
  toLayoutEvents,
  viewAround,
  widenForLabels,
  widestView,
} from "#core/layout";
import type { Timeline } from "#core/model";
import type { Label, Scene } from "#core/scene";
import { type Bounds, DAY_MS, type DateLocale, instant } from "#core/time";
import { measureText, renderSceneToSvg } from "#render";
import { keepLabelsInside } from "./keep-labels-inside.ts";

export interface DrawingInput {
  readonly timeline: Timeline;
  readonly locale: DateLocale;
  /** The drawing's accessible name. */
  readonly title: string;
  /** The way to an event's page, from the page that the drawing stands in. */
  readonly hrefOf: (event: string) => string;
  readonly size: DrawingSize;
  /** The event that the drawing is about; without it the drawing shows the collection's opening view. */
  readonly event?: string;
  /** The range to show, in place of the opening view. */
  readonly view?: Bounds;
  /** The events that stand out and have their labels first: the others are drawn faintly. */
  readonly emphasis?: readonly string[];
  /** The only events to draw. */
  readonly only?: readonly string[];
  /** Keeps the ids of several drawings of one size in one document apart. */
  readonly idPrefix?: string;
}

/**
 * As large as the app's drawing on a desk, the strip that it is on a phone, a detail beside an event's text; or as in a
 * frame of another page, in a column of text or as the strip on a phone; or above a step of a story.
 */
export type DrawingSize =
  | "wide"
  | "strip"
  | "detail"
  | "frame"
  | "frame-strip"
  | "step"
  | "step-narrow";

/** Draws a timeline as SVG text. */
export type DrawTimeline = (input: DrawingInput) => string;

const ROOMS: Readonly<Record<DrawingSize, Room>> = {
  wide: { widthPx: 980, heightPx: 680 },
  strip: { widthPx: 360, heightPx: 180 },
  detail: { widthPx: 720, heightPx: 560 },
  frame: { widthPx: 630, heightPx: 360 },
  "frame-strip": { widthPx: 340, heightPx: 152, isStrip: true },
  step: { widthPx: 704, heightPx: 260 },
  "step-narrow": { widthPx: 340, heightPx: 132, isStrip: true },
};
/** An event of a day stands in this much time. */
const AROUND_MS = 30 * DAY_MS;

/** See {@link DrawTimeline}: the same layout and the same marks as the app's, for a page before its script. */
export function drawTimelineSvg({ title, hrefOf, size, idPrefix, ...input }: DrawingInput): string {
  const layout = { ...input, room: ROOMS[size], measure: measureText };
  const scene =
    input.view === undefined
      ? layoutTimeline(layout)
      : layoutStepDrawing({ ...input, size, view: input.view });
  return renderSceneToSvg(scene, { title, hrefOf, idPrefix: idPrefix ?? `drawing-${size}` });
}

export interface StepDrawing extends Omit<DrawingInput, "title" | "hrefOf" | "idPrefix"> {
  readonly view: Bounds;
  /** In place of the height that goes with the size. */
  readonly heightPx?: number;
}

/** Room for one name can leave too little for another, on the other side. */
const MOST_RANGES = 4;
/** A name that stands out may take so much of the width. */
const MOST_SHARE = 0.8;

/**
 * The scene of a step. In a range that was chosen for it nobody can move a drawing to where a label is whole: what stands
 * out must be, and other names that the edge would cut are left out.
 */
export function layoutStepDrawing({
  size,
  view,
  heightPx = ROOMS[size].heightPx,
  ...input
}: StepDrawing): Scene {
  const layout = { ...input, room: { ...ROOMS[size], heightPx }, measure: measureText };
  const keep = (range: Bounds) =>
    keepLabelsInside(layoutTimeline({ ...layout, view: range }), layout.measure);
  let range = view;
  let scene = keep(range);
  for (let ranges = 1; ranges < MOST_RANGES; ranges += 1) {
    const strong = scene.labels
      .filter(({ faint }) => !faint)
      .map(({ x, widthPx }) => ({ x0: x, x1: x + widthPx }));
    const wider = widenForLabels(range, scene.widthPx, strong, MOST_SHARE);
    if (wider === undefined) break;
    range = wider;
    scene = keep(range);
  }
  const isWhole = ({ x, widthPx }: Label) => x >= 0 && x + widthPx <= scene.widthPx;
  return { ...scene, labels: scene.labels.filter((label) => !label.faint || isWhole(label)) };
}

export interface TimelineLayout
  extends Pick<DrawingInput, "timeline" | "locale" | "event" | "view" | "emphasis" | "only"> {
  readonly room: Room;
  readonly measure: MeasureText;
  /** Whether the event gets its label before all others and the whole of it in view: where there is room for few. */
  readonly eventFirst?: boolean;
}

/** More than any event has by itself. */
const FIRST = 6;

/** The scene of a whole timeline as it opens, or of the time around one event. */
export function layoutTimeline(input: TimelineLayout): Scene {
  const { timeline, locale, event, room, measure, eventFirst = false } = input;
  const first = [...(eventFirst && event !== undefined ? [event] : []), ...(input.emphasis ?? [])];
  const index = createEventIndex(
    toLayoutEvents(timeline, locale, { external: true })
      .filter(({ id }) => input.only?.includes(id) ?? true)
      .map((each) => (first.includes(each.id) ? { ...each, importance: FIRST } : each)),
  );
  const opening = findOpening(timeline);
  const widest = widestView(index, opening);
  const rank = event === undefined ? undefined : index.rankOf(event);
  const bounds =
    input.view ??
    (rank === undefined ? (opening ?? widest) : viewAround(boundsAt(index, rank), AROUND_MS));
  const hits = input.emphasis && maskEvents(index, input.emphasis);
  const focus = input.view ?? (rank === undefined ? undefined : bounds);
  const placement = placeInRoom(index, widest, { ...room, focus }, measure);
  const tally = createTally(index, widest, timeline.categories.length);
  const scene = layoutAt(bounds);
  const missing = eventFirst ? findMissing(scene) : 0;
  if (missing === 0) return scene;
  const shift = (missing / room.widthPx) * (bounds.end - bounds.start);
  return layoutAt({ start: instant(bounds.start + shift), end: instant(bounds.end + shift) });

  function layoutAt(range: Bounds): Scene {
    const view = { ...range, widthPx: room.widthPx, heightPx: room.heightPx };
    completePlaces(placement, view);
    return layoutScene({
      index,
      placement,
      view,
      tally,
      state: { selected: rank, hits },
      locale,
      measure,
    });
  }
}

function maskEvents(index: EventIndex, ids: readonly string[]): Mask {
  const mask = new Uint8Array(index.length);
  for (const id of ids) {
    const rank = index.rankOf(id);
    if (rank !== undefined) mask[rank] = 1;
  }
  return mask;
}

const EDGE_PX = 16;

/** How far the selected event's label reaches over an edge: below 0 on the left. */
function findMissing({ labels, widthPx }: Scene): number {
  const label = labels.find(({ selected }) => selected);
  if (label === undefined) return 0;
  const left = Math.min(0, label.x - EDGE_PX);
  return left < 0 ? left : Math.max(0, label.x + label.widthPx + EDGE_PX - widthPx);
}
