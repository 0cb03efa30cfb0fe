import { assert } from "#core/base";
import { type Bounds, instant } from "#core/time";
import { type EventIndex, holdSpan, indexEnds, invertOrder } from "./event-index.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { sortRows } from "./sort-rows.ts";

/** Many events as columns of equal length, in any order: what a file or a host page holds. Times are finite. */
export interface EventColumns {
  readonly start: Float64Array;
  /** Half-open, never before `start`. */
  readonly end: Float64Array;
  readonly category: Uint8Array;
  /** 1 to 5. */
  readonly importance: Uint8Array;
  readonly titleAt: (row: number) => string;
  readonly idAt: (row: number) => string;
  readonly rowOf: (id: string) => number | undefined;
  /** The date in words. */
  readonly describe: (bounds: Bounds) => string;
}

/** An index over columns. The objects that drawing needs are made when asked for, never kept. */
export function createColumnIndex(columns: EventColumns): EventIndex {
  const { length } = columns.start;
  assert(columns.end.length === length, "columns of one length", columns.end.length);
  const rowAt = sortRows(columns.start);
  const start = pick(columns.start, rowAt);
  const end = pick(columns.end, rowAt);
  const ends = indexEnds(end);
  let rankAt: Uint32Array | undefined;
  return {
    length,
    start,
    end,
    ...ends,
    category: pick(columns.category, rowAt),
    importance: pick(columns.importance, rowAt),
    span: holdSpan(start[0] ?? Infinity, ends.reachEnd.at(-1) ?? -Infinity),
    at: (rank) => makeEvent(rowAt[rank] ?? 0),
    idAt: (rank) => columns.idAt(rowAt[rank] ?? 0),
    placeInOrder: (rank) => rank,
    rankInOrder: (place) => place,
    rankOf(id) {
      const row = columns.rowOf(id);
      if (row === undefined) return undefined;
      rankAt ??= invertOrder(rowAt);
      return rankAt[row];
    },
  };

  function makeEvent(row: number): LayoutEvent {
    const bounds = {
      start: instant(columns.start[row] ?? 0),
      end: instant(columns.end[row] ?? 0),
    };
    return {
      id: columns.idAt(row),
      title: columns.titleAt(row),
      when: columns.describe(bounds),
      bounds,
      startEdge: "hard",
      endEdge: "hard",
      uncertain: false,
      category: columns.category[row] ?? 0,
      importance: columns.importance[row] ?? 0,
      quotations: 0,
      others: [],
      after: [],
    };
  }
}

/** The values of a column in the order of the rows. */
function pick<T extends Float64Array | Uint8Array>(column: T, rowAt: Uint32Array): T {
  const picked = column.slice() as T;
  for (let rank = 0; rank < rowAt.length; rank++) picked[rank] = column[rowAt[rank] ?? 0] ?? 0;
  return picked;
}
