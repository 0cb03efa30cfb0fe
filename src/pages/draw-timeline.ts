import { assertDefined } from "#core/base";
import {
  boundsAt,
  completePlaces,
  createEventIndex,
  createTally,
  layoutScene,
  placeInRoom,
  type Room,
  toLayoutEvents,
  viewAround,
  widestView,
} from "#core/layout";
import type { Timeline } from "#core/model";
import { type Bounds, DAY_MS, type DateLocale, parseSpan } from "#core/time";
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

/** As large as the app's drawing on a desk, the strip that it is on a phone, or a detail beside an event's text. */
export type DrawingSize = "wide" | "strip" | "detail";

/** Draws a timeline as SVG text. */
export type DrawTimeline = (input: DrawingInput) => string;

const ROOMS: Readonly<Record<DrawingSize, Room>> = {
  wide: { widthPx: 980, heightPx: 680 },
  strip: { widthPx: 360, heightPx: 180 },
  detail: { widthPx: 720, heightPx: 560 },
};
/** An event of a day stands in this much time. */
const AROUND_MS = 30 * DAY_MS;

/** See {@link DrawTimeline}: the same layout and the same marks as the app's, for a page before its script. */
export function drawTimelineSvg(input: DrawingInput): string {
  const { timeline, locale, title, hrefOf, size, event } = input;
  const index = createEventIndex(toLayoutEvents(timeline, locale, { external: true }));
  const opening = findOpeningView(timeline);
  const widest = widestView(index, opening);
  const room = ROOMS[size];
  const rank = event === undefined ? undefined : index.rankOf(event);
  const bounds =
    rank === undefined ? (opening ?? widest) : viewAround(boundsAt(index, rank), AROUND_MS);
  const placement = placeInRoom(index, widest, room, measureText);
  const view = { ...bounds, ...room };
  completePlaces(placement, view);
  const scene = layoutScene({
    index,
    placement,
    view,
    tally: createTally(index, widest, timeline.categories.length),
    state: { selected: rank },
    locale,
    measure: measureText,
  });
  return renderSceneToSvg(scene, { title, hrefOf, idPrefix: `drawing-${size}` });
}

function findOpeningView({ view }: Timeline): Bounds | undefined {
  if (view === undefined) return undefined;
  const parsed = parseSpan(view);
  return assertDefined(parsed.ok ? parsed.value : undefined, "view of a checked collection");
}
