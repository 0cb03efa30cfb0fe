import {
  completePlaces,
  createEventIndex,
  createTally,
  type EventIndex,
  findOpening,
  layoutScene,
  type Mask,
  type MeasureText,
  placeInRoom,
  toLayoutEvents,
  widestView,
} from "#core/layout";
import type { Timeline } from "#core/model";
import type { Scene } from "#core/scene";
import type { Bounds, DateLocale } from "#core/time";
import { SYMBOL_COUNT } from "#render";

/** What the reader has made of a timeline: the range, and what is filtered, found and open. */
export interface TimelinePart {
  readonly timeline: Timeline;
  readonly locale: DateLocale;
  /** The range to draw; all of it when left out. */
  readonly bounds?: Bounds | undefined;
  /** Ids of the events that are drawn; all when left out. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Ids of the search hits: the others are drawn faintly. */
  readonly hits?: ReadonlySet<string> | undefined;
  readonly selected?: string | undefined;
  /** Whether dates from outside the articles are drawn. */
  readonly external: boolean;
}

/** Heights that a drawing may have. Each gives more rows than the one before. */
const HEIGHTS_PX = [420, 520, 640, 780, 940, 1120, 1320, 1560] as const;
/** Of more events than this most have no label at any height: they are drawn as density. */
const MOST_NAMED = 600;
const LARGE_HEIGHT_PX = 780;

/** The scene of a part of a timeline, no higher than it takes to name every event in it, as far as that can be. */
export function layoutPart(part: TimelinePart, widthPx: number, measure: MeasureText): Scene {
  const { timeline, locale, external, selected } = part;
  const index = createEventIndex(toLayoutEvents(timeline, locale, { external }));
  const widest = widestView(index, findOpening(timeline));
  const shown = createMask(index, part.shown);
  const hits = createMask(index, part.hits);
  const tally = createTally(index, widest, SYMBOL_COUNT, shown);
  const hitTally = hits && tally.recount(shown === undefined ? hits : intersect(hits, shown));
  const rank = selected === undefined ? undefined : index.rankOf(selected);
  const draw = (heightPx: number) => {
    const placement = placeInRoom(index, widest, { widthPx, heightPx }, measure);
    const view = { ...(part.bounds ?? widest), widthPx, heightPx };
    completePlaces(placement, view);
    const state = { selected: rank, shown, hits };
    return layoutScene({ index, placement, view, tally, hitTally, state, locale, measure });
  };
  if (index.length > MOST_NAMED) return draw(LARGE_HEIGHT_PX);
  let best = draw(HEIGHTS_PX[0]);
  for (const heightPx of HEIGHTS_PX.slice(1)) {
    if (best.counts.labelled >= best.counts.inView) break;
    const higher = draw(heightPx);
    if (higher.counts.labelled > best.counts.labelled) best = higher;
  }
  return best;
}

function createMask(index: EventIndex, ids: ReadonlySet<string> | undefined): Mask | undefined {
  if (ids === undefined) return undefined;
  return Uint8Array.from({ length: index.length }, (_, rank) => Number(ids.has(index.idAt(rank))));
}

function intersect(mask: Mask, other: Mask): Mask {
  return mask.map((isIn, rank) => isIn & (other[rank] ?? 0));
}
