import { assert } from "#core/base";
import { type Bounds, instant } from "#core/time";
import { type EventIndex, holdSpan, invertOrder } from "./event-index.ts";
import type { LayoutEvent, Span } from "./layout-event.ts";
import { createReach } from "./reach.ts";
import { isInOrder, sortRows } from "./sort-rows.ts";

/** Many events as columns of equal length, in any order: what a file or a host page holds. Times are finite. */
export interface EventRows {
  readonly start: Float64Array;
  /** Half-open, never before `start`. */
  readonly end: Float64Array;
  readonly category: Uint8Array;
  /** 1 to 5. */
  readonly importance: Uint8Array;
}

/** The same in order of time (ties keep their order): nothing but typed arrays, so it moves between threads. */
export interface IndexColumns extends EventRows {
  /** The row of the event at each rank. */
  readonly rowAt: Uint32Array;
}

/** What is said of an event, by its row: asked for only when it is drawn. */
export interface EventTexts {
  readonly titleAt: (row: number) => string;
  readonly idAt: (row: number) => string;
  readonly rowOf: (id: string) => number | undefined;
  /** How well the ends are known, and the date in words. */
  readonly dateAt: (row: number, bounds: Bounds) => RowDate;
}

export type RowDate = Pick<Span, "startEdge" | "endEdge" | "uncertain"> & { readonly when: string };

/** Brings columns into the order of time. The result has arrays of its own. */
export function arrangeEvents(rows: EventRows): IndexColumns {
  const { length } = rows.start;
  for (const column of [rows.end, rows.category, rows.importance]) {
    assert(column.length === length, "columns of one length", column.length);
  }
  const rowAt = sortRows(rows.start);
  const isArranged = isInOrder(rows.start);
  const pick = <T extends Float64Array | Uint8Array>(column: T) =>
    isArranged ? copy(column) : pickByRow(column, rowAt);
  return {
    start: pick(rows.start),
    end: pick(rows.end),
    category: pick(rows.category),
    importance: pick(rows.importance),
    rowAt,
  };
}

/** The memory behind the columns, to be handed over with them. */
export function listIndexBuffers(columns: IndexColumns): ArrayBuffer[] {
  const { start, end, category, importance, rowAt } = columns;
  return [start, end, category, importance, rowAt].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
}

/** An index over columns. The objects that drawing needs are made when asked for, never kept. */
export function createColumnIndex(columns: IndexColumns, texts: EventTexts): EventIndex {
  const { start, end, category, importance, rowAt } = columns;
  const reach = createReach(end);
  let rankAt: Uint32Array | undefined;
  return {
    length: start.length,
    start,
    end,
    category,
    importance,
    reach,
    span: holdSpan(start[0] ?? Infinity, reach.latest),
    at: makeEvent,
    idAt: (rank) => texts.idAt(rowAt[rank] ?? 0),
    placeInOrder: (rank) => rank,
    rankInOrder: (place) => place,
    rankOf(id) {
      const row = texts.rowOf(id);
      if (row === undefined) return undefined;
      rankAt ??= invertOrder(rowAt);
      return rankAt[row];
    },
  };

  function makeEvent(rank: number): LayoutEvent {
    const row = rowAt[rank] ?? 0;
    const bounds = { start: instant(start[rank] ?? 0), end: instant(end[rank] ?? 0) };
    return {
      id: texts.idAt(row),
      title: texts.titleAt(row),
      ...texts.dateAt(row, bounds),
      bounds,
      category: category[rank] ?? 0,
      importance: importance[rank] ?? 0,
      quotations: 0,
      others: [],
      after: [],
    };
  }
}

function copy<T extends Float64Array | Uint8Array>(column: T): T {
  return column.slice() as T;
}

/** The values of a column in the order of the rows. */
function pickByRow<T extends Float64Array | Uint8Array>(column: T, rowAt: Uint32Array): T {
  const picked = copy(column);
  for (let rank = 0; rank < rowAt.length; rank++) picked[rank] = column[rowAt[rank] ?? 0] ?? 0;
  return picked;
}
