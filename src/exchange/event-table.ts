import { assert, assertDefined } from "#core/base";
import { type Edge, readSpan, type Span } from "#core/layout";
import {
  DAY_MS,
  type DateLocale,
  describeDate,
  describeSpan,
  type Edtf,
  instant,
  parseEdtf,
} from "#core/time";
import { endUnitOf, isClock, MARK, markOf, SHAPE, shapeOf, UNIT, unitOf } from "./date-kind.ts";
import { printKind } from "./print-kind.ts";
import type { TextColumn } from "./text-column.ts";

/**
 * What was read, in the file's order of good rows. Typed arrays, strings and small lists only, so it moves between
 * threads.
 */
export interface EventTable {
  readonly length: number;
  /** Milliseconds as `Instant`; finite. */
  readonly start: Float64Array;
  /**
   * Half-open, after `start`; finite. Where an end is open or unknown, start and end are the bounds of the one that is
   * stated: `2022/..` holds 2022. `spanOfRow` tells which.
   */
  readonly end: Float64Array;
  /** Index into `categories`. */
  readonly category: Uint8Array;
  /** 1 to 5. */
  readonly importance: Uint8Array;
  /** How the bounds are known, packed: see date-kind.ts. */
  readonly dateKind: Uint8Array;
  /** EDTF of the rows whose date cannot be printed again from bounds and kind: seasons, masks, sets. */
  readonly oddDates: ReadonlyMap<number, string>;
  readonly titles: TextColumn;
  readonly places: TextColumn | undefined;
  /** The data row of the file (0-based, broken ones counted) each was read from. Ascending. */
  readonly dataRow: Uint32Array;
  /** At most eight, the most frequent first; a last one with the label "" is the rest, and rows without any. */
  readonly categories: readonly { readonly label: string; readonly count: number }[];
  /** The column of numbers (deaths, say) that importance was worked out from, for the page to say so. */
  readonly importanceFrom?: string;
}

/** The buffers to hand over when a table moves to another thread. */
export function listTableBuffers(table: EventTable): ArrayBuffer[] {
  const texts = [table.titles, ...(table.places === undefined ? [] : [table.places])];
  const columns = [
    table.start,
    table.end,
    table.category,
    table.importance,
    table.dateKind,
    table.dataRow,
    ...texts.flatMap(({ bytes, ends }) => [bytes, ends]),
  ];
  return columns.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

/** A row's date as EDTF. A time known to the minute is printed with seconds, a range of times to the day. */
export function dateOfRow(table: EventTable, row: number): { readonly edtf: string } {
  const { start, end, kind } = boundsOfRow(table, row);
  if (shapeOf(kind) !== SHAPE.odd) return { edtf: printKind(start, end, kind) };
  return { edtf: assertDefined(table.oddDates.get(row), "EDTF of an odd date") };
}

/** How a row's bounds are drawn: what `readSpan` says of its date. */
export function spanOfRow(
  table: EventTable,
  row: number,
): Pick<Span, "startEdge" | "endEdge" | "uncertain"> {
  const { start, end, kind } = boundsOfRow(table, row);
  const unit = unitOf(kind);
  switch (shapeOf(kind)) {
    case SHAPE.point: {
      const mark = markOf(kind);
      const isApproximate = mark === MARK.approximate || mark === MARK.both;
      const edge = isApproximate ? "approximate" : edgeOfUnit(unit);
      const uncertain = mark === MARK.uncertain || mark === MARK.both;
      return { startEdge: edge, endEdge: edge, uncertain };
    }
    case SHAPE.interval:
      return {
        startEdge: edgeOfUnit(unit),
        endEdge: edgeOfUnit(endUnitOf(kind)),
        uncertain: false,
      };
    case SHAPE.oneOf: {
      const edge = end - start > DAY_MS ? "soft" : "hard";
      return { startEdge: edge, endEdge: edge, uncertain: false };
    }
    default: {
      const { startEdge, endEdge, uncertain } = readSpan(parseDateOfRow(table, row));
      return { startEdge, endEdge, uncertain };
    }
  }
}

/** A row's date in words for people. */
export function describeRowDate(table: EventTable, row: number, locale: DateLocale): string {
  const { start, end, kind } = boundsOfRow(table, row);
  const isClockRange =
    shapeOf(kind) === SHAPE.interval && (isClock(unitOf(kind)) || isClock(endUnitOf(kind)));
  if (isClockRange) return describeSpan({ start: instant(start), end: instant(end) }, locale);
  return describeDate(parseDateOfRow(table, row), locale);
}

function parseDateOfRow(table: EventTable, row: number): Edtf {
  const { edtf } = dateOfRow(table, row);
  const parsed = parseEdtf(edtf);
  assert(parsed.ok, "a row's date is EDTF", edtf);
  return parsed.value;
}

function boundsOfRow(table: EventTable, row: number) {
  return {
    start: assertDefined(table.start[row], "start of row"),
    end: assertDefined(table.end[row], "end of row"),
    kind: assertDefined(table.dateKind[row], "kind of row"),
  };
}

function edgeOfUnit(unit: number): Edge {
  if (unit === UNIT.open) return "open";
  if (unit === UNIT.unknown) return "unknown";
  return unit === UNIT.day || isClock(unit) ? "hard" : "soft";
}
