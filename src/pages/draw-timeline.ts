import {
  boundsAt,
  completePlaces,
  createEventIndex,
  createTally,
  findOpening,
  layoutScene,
  type MeasureText,
  placeInRoom,
  type Room,
  toLayoutEvents,
  viewAround,
  widestView,
} from "#core/layout";
import type { Timeline } from "#core/model";
import type { Scene } from "#core/scene";
import { type Bounds, DAY_MS, type DateLocale, instant } from "#core/time";
import { measureText, renderSceneToSvg } from "#render";

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
}

/**
 * As large as the app's drawing on a desk, the strip that it is on a phone, a detail beside an event's text; or as in a
 * frame of another page, in a column of text or as the strip on a phone.
 */
export type DrawingSize = "wide" | "strip" | "detail" | "frame" | "frame-strip";

/** Draws a timeline as SVG text. */
export type DrawTimeline = (input: DrawingInput) => string;

const ROOMS: Readonly<Record<DrawingSize, Room>> = {
  wide: { widthPx: 980, heightPx: 680 },
  strip: { widthPx: 360, heightPx: 180 },
  detail: { widthPx: 720, heightPx: 560 },
  frame: { widthPx: 630, heightPx: 360 },
  "frame-strip": { widthPx: 340, heightPx: 152, isStrip: true },
};
/** An event of a day stands in this much time. */
const AROUND_MS = 30 * DAY_MS;

/** See {@link DrawTimeline}: the same layout and the same marks as the app's, for a page before its script. */
export function drawTimelineSvg({ title, hrefOf, size, ...input }: DrawingInput): string {
  const scene = layoutTimeline({ ...input, room: ROOMS[size], measure: measureText });
  return renderSceneToSvg(scene, { title, hrefOf, idPrefix: `drawing-${size}` });
}

export interface TimelineLayout extends Pick<DrawingInput, "timeline" | "locale" | "event"> {
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
  const events = toLayoutEvents(timeline, locale, { external: true });
  const index = createEventIndex(
    eventFirst ? events.map((e) => (e.id === event ? { ...e, importance: FIRST } : e)) : events,
  );
  const opening = findOpening(timeline);
  const widest = widestView(index, opening);
  const rank = event === undefined ? undefined : index.rankOf(event);
  const bounds =
    rank === undefined ? (opening ?? widest) : viewAround(boundsAt(index, rank), AROUND_MS);
  const focus = rank === undefined ? undefined : bounds;
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
      state: { selected: rank },
      locale,
      measure,
    });
  }
}

const EDGE_PX = 16;

/** How far the selected event's label reaches over an edge: below 0 on the left. */
function findMissing({ labels, widthPx }: Scene): number {
  const label = labels.find(({ selected }) => selected);
  if (label === undefined) return 0;
  const left = Math.min(0, label.x - EDGE_PX);
  return left < 0 ? left : Math.max(0, label.x + label.widthPx + EDGE_PX - widthPx);
}
