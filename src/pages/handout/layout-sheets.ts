import { assertDefined } from "#core/base";
import {
  completePlaces,
  createEventIndex,
  createTally,
  type EventIndex,
  layoutScene,
  type MeasureText,
  placeInRoom,
  toLayoutEvents,
} from "#core/layout";
import type { Timeline } from "#core/model";
import type { Scene } from "#core/scene";
import { type Bounds, type DateLocale, instant } from "#core/time";
import { cutRows, cutStrip, type Piece } from "./cut-sheets.ts";
import { dropStrayNames, isDrawnOn } from "./drop-stray-names.ts";
import { type SheetScale, scaleInPx } from "./scale.ts";
import { cropScene, listBoxes, type SceneBox } from "./scene-boxes.ts";

export interface SheetsInput {
  readonly timeline: Timeline;
  readonly locale: DateLocale;
  /** Ids of the events to draw; all when left out. */
  readonly events?: ReadonlySet<string> | undefined;
  /** The range to draw; all of it when left out. */
  readonly bounds?: Bounds | undefined;
  /** Undefined: as much to the millimetre as brings the range onto the width of one sheet. */
  readonly scale?: SheetScale | undefined;
  /** Whether the sheets carry the axis alone: then no name needs room beside the range. */
  readonly isBlank?: boolean | undefined;
  /** The room for the drawing on one sheet. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly measure: MeasureText;
}

export interface TimelineSheet {
  /** From 0: how many sheets stand left of it, and how many above. */
  readonly column: number;
  readonly band: number;
  readonly scene: Scene;
  /** What the sheet shows of time. */
  readonly bounds: Bounds;
  /** How much of it the sheet on its left shows as well; 0 for the first. */
  readonly overlapPx: number;
}

export interface TimelineSheets {
  readonly columns: number;
  readonly bands: number;
  /** By band, each from left to right. */
  readonly sheets: readonly TimelineSheet[];
  /** Ids of events that have no room for their names at this scale. */
  readonly nameless: readonly string[];
}

/** So many sheets that nobody wants them, and about how many there would be. */
export interface TooManySheets {
  readonly tooMany: number;
}

const MOST_COLUMNS = 40;
/** More rows of sheets than this help no more: the scale is too small for so many events. */
const MOST_BANDS = 6;
const BAND_STEP = 0.5;
const LEAST_OVERLAP_PX = 30;
/** Around the range, in shares of it or in pixels. */
const AIR = 0.04;
const AIR_PX = 24;
/** As far as names can reach beyond their marks. */
const REACH_PX = 640;

/** Beside the range, in shares of the sheet, where the names at its ends need it. */
const FITTED_ROOM = [0, 0.15, 0.3] as const;

/**
 * Draws a timeline over one or several sheets at a scale, with nothing cut: every name stands whole on some sheet,
 * beside its mark, and a row keeps its height on all of them. Where names need more rows than a sheet is high, sheets
 * follow below as well, those that have anything on them. Undefined when no event lies in the range.
 */
export function layoutSheets(input: SheetsInput): TimelineSheets | TooManySheets | undefined {
  const index = indexEvents(input);
  if (index.length === 0) return undefined;
  const { widthPx } = input;
  const { span } = index;
  if (input.scale === undefined) {
    return fitSheet(input, index, input.bounds ?? widen(span, (span.end - span.start) * AIR));
  }
  const range = input.bounds ?? span;
  const length = range.end - range.start;
  const pxPerMs = scaleInPx(input.scale);
  const least = Math.ceil((length * pxPerMs - widthPx) / (widthPx - LEAST_OVERLAP_PX)) + 1;
  if (least > MOST_COLUMNS) return { tooMany: least };
  return layoutStrip(input, { index, range, pxPerMs });
}

/** On the width of one sheet; closer together where names at the ends of the range would else have no room. */
function fitSheet(input: SheetsInput, index: EventIndex, range: Bounds): TimelineSheets {
  const tries = FITTED_ROOM.map((share) => () => {
    const pxPerMs = ((1 - 2 * share) * input.widthPx) / (range.end - range.start);
    const wide = widen(range, (share * input.widthPx) / pxPerMs);
    return layoutStrip(input, { index, range: wide, pxPerMs });
  });
  let best: TimelineSheets | undefined;
  for (const layOut of tries) {
    const sheets = layOut();
    if (best === undefined || sheets.nameless.length < best.nameless.length) best = sheets;
    if (best.nameless.length === 0) break;
  }
  return assertDefined(best, "sheets");
}

/** The events of a range, to be drawn at a scale. */
interface Strip {
  readonly index: EventIndex;
  readonly range: Bounds;
  readonly pxPerMs: number;
}

function layoutStrip(input: SheetsInput, strip: Strip): TimelineSheets {
  const { widthPx, measure } = input;
  const { index, range, pxPerMs } = strip;
  const draw = createDrawing(input, strip);
  const whole = draw(range);
  const boxes = listBoxes(whole, measure, widthPx);
  const lengthPx = (range.end - range.start) * pxPerMs;
  const columns =
    input.scale === undefined
      ? [0]
      : cutColumns(input.isBlank === true ? [] : boxes, lengthPx, widthPx);
  const { axis, rowPx } = whole;
  const rows = Math.max(1, Math.floor((input.heightPx - axis.heightPx) / rowPx));
  const bands = cutRows(listEventRows(boxes, whole), rows);
  const drawn = bands.flatMap(({ from, to, pieces }, band) =>
    columns.map((startPx, column): TimelineSheet => {
      const start = range.start + startPx / pxPerMs;
      const bounds = boundsOf(start, start + widthPx / pxPerMs);
      const scene = cropScene(draw(bounds), {
        ids: new Set(pieces.map(({ id }) => id)),
        topPx: from * rowPx,
        heightPx: axis.heightPx + (to - from) * rowPx,
        measure,
      });
      const before = columns[column - 1];
      const overlapPx = before === undefined ? 0 : before + widthPx - startPx;
      return { column, band, scene, bounds, overlapPx };
    }),
  );
  // The first band has the whole of the axis; below it a sheet with nothing on it is paper for nothing.
  const sheets = dropStrayNames(drawn).filter(({ band, scene }) => band === 0 || isDrawnOn(scene));
  const named = new Set(sheets.flatMap(({ scene }) => scene.labels.map(({ id }) => id)));
  const ids = Array.from({ length: index.length }, (_, place) =>
    index.idAt(index.rankInOrder(place)),
  );
  const nameless = ids.filter((id) => !named.has(id));
  return { columns: columns.length, bands: bands.length, sheets, nameless };
}

/** Where the sheets begin, from the start of the range: it and all names beside it come on them. */
function cutColumns(
  boxes: readonly SceneBox[],
  rangePx: number,
  sheetPx: number,
): readonly number[] {
  const from = Math.min(0, ...boxes.map(({ x0 }) => x0 - AIR_PX));
  const to = Math.max(rangePx, ...boxes.map(({ x1 }) => x1 + AIR_PX));
  const pieces = boxes.map(({ x0, x1 }) => ({ from: x0 - from, to: x1 - from }));
  return cutStrip(to - from, sheetPx, pieces, LEAST_OVERLAP_PX).map((start) => start + from);
}

/** Only the events that are drawn, so that no others take rows. */
function indexEvents({ timeline, locale, events, bounds }: SheetsInput): EventIndex {
  const all = toLayoutEvents(timeline, locale, { external: true });
  return createEventIndex(
    all.filter(
      (event) =>
        (events?.has(event.id) ?? true) &&
        (bounds === undefined ||
          (event.bounds.start < bounds.end && event.bounds.end > bounds.start)),
    ),
  );
}

/** Draws any stretch of time with the same rows at the same scale: those of the lowest drawing that names all events. */
function createDrawing(
  input: SheetsInput,
  { index, range, pxPerMs }: Strip,
): (bounds: Bounds) => Scene {
  const { locale, measure } = input;
  const reach = widen(range, REACH_PX / pxPerMs);
  const widthOf = ({ start, end }: Bounds) => (end - start) * pxPerMs;
  let best: { readonly named: number; readonly draw: (bounds: Bounds) => Scene } | undefined;
  for (let bands = 1; bands <= MOST_BANDS; bands += BAND_STEP) {
    // Names that find room within the range save sheets; on one sheet there is no other room.
    for (const frame of input.scale === undefined ? [range] : [range, reach]) {
      const draw = drawIn(frame, input.heightPx * bands);
      const named = countNames(draw(frame), input.scale === undefined);
      if (best === undefined || named > best.named) best = { named, draw };
      if (named >= index.length) return draw;
    }
  }
  return best === undefined ? drawIn(range, input.heightPx) : best.draw;

  function drawIn(frame: Bounds, heightPx: number): (bounds: Bounds) => Scene {
    const widest = boundsOf(
      Math.min(frame.start, index.span.start),
      Math.max(frame.end, index.span.end),
    );
    const tally = createTally(index, widest, input.timeline.categories.length);
    const room = { widthPx: widthOf(widest), heightPx, focus: frame };
    const placement = placeInRoom(index, widest, room, measure);
    return (bounds) => {
      const view = { ...bounds, widthPx: widthOf(bounds), heightPx };
      completePlaces(placement, view);
      return layoutScene({ index, placement, view, tally, state: {}, locale, measure });
    };
  }
}

/** Names that stand in the drawing; on a single sheet, whole. */
function countNames({ labels, widthPx }: Scene, isWhole: boolean): number {
  return isWhole
    ? labels.filter(({ x, widthPx: labelPx }) => x >= 0 && x + labelPx <= widthPx).length
    : labels.length;
}

function widen({ start, end }: Bounds, byMs: number): Bounds {
  return boundsOf(start - byMs, end + byMs);
}

function boundsOf(start: number, end: number): Bounds {
  return { start: instant(start), end: instant(end) };
}

/** The rows that each event takes. */
function listEventRows(
  boxes: readonly SceneBox[],
  { axis, rowPx }: Scene,
): readonly (Piece & { readonly id: string })[] {
  const rows = new Map<string, { id: string; from: number; to: number }>();
  for (const { id, y0, y1 } of boxes) {
    const from = Math.floor((y0 - axis.heightPx) / rowPx + 1e-6);
    const to = Math.ceil((y1 - axis.heightPx) / rowPx - 1e-6);
    const known = rows.get(id) ?? { id, from, to };
    rows.set(id, { id, from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  return [...rows.values()];
}
