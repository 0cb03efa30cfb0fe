/** What every contestant is given: the same array, made before any clock starts. Times are milliseconds, UTC. */
export interface EventRecord {
  /** A letter and the record's place in the array. */
  readonly id: string;
  readonly title: string;
  readonly start: number;
  /** Equal to `start` for an instant. */
  readonly end: number;
  /** 0 to 7. */
  readonly category: number;
  /** 1 to 5. */
  readonly importance: number;
}

/** A range of time in milliseconds, UTC. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const CATEGORY_COUNT = 8;

/** The place in the array that an id carries. */
export function rowOf(id: string): number {
  return Number(id.slice(1));
}

/** From the first start to the last end, with a fiftieth of room on each side: where every contestant begins. */
export function widestRange(records: readonly EventRecord[]): Range {
  let start = Infinity;
  let end = -Infinity;
  for (const record of records) {
    start = Math.min(start, record.start);
    end = Math.max(end, record.end);
  }
  const room = (end - start) / 50;
  return { start: start - room, end: end + room };
}
