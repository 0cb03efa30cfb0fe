import {
  arrangeEvents,
  createColumnIndex,
  type EventIndex,
  type LayoutEvent,
  readSpan,
} from "#core/layout";
import {
  type Bounds,
  type DateLocale,
  describeDate,
  describeSpan,
  type Edtf,
  instant,
  MINUTE_MS,
  parseEdtf,
} from "#core/time";

/** An event as a host page gives it. Times are milliseconds since 1970 in UTC, or EDTF strings. */
export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly start: number | string;
  readonly end?: number | string;
  readonly category?: number;
  /** 1 to 5; 3 when left out. */
  readonly importance?: number;
}

/** Many events as columns of equal length. */
export interface ColumnInput {
  /** Milliseconds since 1970 in UTC. */
  readonly start: Float64Array;
  readonly end?: Float64Array;
  readonly category?: Uint8Array;
  readonly importance?: Uint8Array;
  readonly title: readonly string[];
  /** The row's number when left out. */
  readonly id?: readonly string[];
}

export type EventInput = readonly EventRecord[] | ColumnInput;

const USUAL_IMPORTANCE = 3;
/** Up to so many records are kept as they come; more are laid out as columns, where all their times are numbers. */
const MOST_RECORDS = 5_000;
const EXACT = { startEdge: "hard", endEdge: "hard", uncertain: false } as const;

function isColumns(input: EventInput): input is ColumnInput {
  return "start" in input;
}

/** Records or columns as what a timeline is made from: single events for a few, an index over columns for many. */
export function readEvents(
  input: EventInput,
  locale: DateLocale,
): readonly LayoutEvent[] | EventIndex {
  if (isColumns(input)) return readColumns(input, locale);
  if (input.length <= MOST_RECORDS || !input.every(isTimed)) {
    const events = input.map((record) => readRecord(record, locale));
    return events.sort((a, b) => a.bounds.start - b.bounds.start);
  }
  return readManyRecords(input, locale);
}

function readColumns(input: ColumnInput, locale: DateLocale): EventIndex {
  const { start, title, id } = input;
  const { length } = start;
  const columns = arrangeEvents({
    start,
    end: checkTimes(start, input.end ?? start),
    category: input.category ?? new Uint8Array(length),
    importance: input.importance ?? new Uint8Array(length).fill(USUAL_IMPORTANCE),
  });
  return createColumnIndex(columns, {
    titleAt: (row) => title[row] ?? "",
    idAt: (row) => id?.[row] ?? String(row),
    rowOf(wanted) {
      const row = id?.indexOf(wanted) ?? Number(wanted);
      return row >= 0 && row < title.length ? row : undefined;
    },
    dateAt: (_, bounds) => ({ ...EXACT, when: describeBounds(bounds, locale) }),
  });
}

/** The ends, none before its start. Throws for what is not a time: one NaN would leave nothing to see of all others. */
function checkTimes(start: Float64Array, end: Float64Array): Float64Array {
  return end.map((to, row) => {
    const from = start[row] ?? Number.NaN;
    if (isTime(from) && isTime(to)) return Math.max(from, to);
    throw new TypeError(`row ${row}: ${isTime(from) ? to : from} is not a time`);
  });
}

/** Only what drawing needs is kept of many records, so that the caller's array can go. */
function readManyRecords(records: readonly EventRecord[], locale: DateLocale): EventIndex {
  const { length } = records;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const category = new Uint8Array(length);
  const importance = new Uint8Array(length);
  const title = new Array<string>(length);
  const id = new Array<string>(length);
  let row = 0;
  for (const record of records) {
    start[row] = Number(record.start);
    end[row] = Number(record.end ?? record.start);
    category[row] = record.category ?? 0;
    importance[row] = record.importance ?? USUAL_IMPORTANCE;
    title[row] = record.title;
    id[row] = record.id;
    row++;
  }
  return readColumns({ start, end, category, importance, title, id }, locale);
}

/** Both times are numbers: then no object is needed for each of a million. */
function isTimed({ start, end = start }: EventRecord): boolean {
  return isTime(start) && isTime(end);
}

function isTime(time: number | string): time is number {
  return typeof time === "number" && Number.isFinite(time);
}

function readRecord(record: EventRecord, locale: DateLocale): LayoutEvent {
  const own = { id: record.id, title: record.title, category: record.category ?? 0 };
  const rest = {
    importance: record.importance ?? USUAL_IMPORTANCE,
    quotations: 0,
    others: [],
    after: [],
  };
  const text = edtfOf(record);
  if (text !== undefined) {
    const date = parseTime(text, record.id);
    return { ...own, ...readSpan(date), when: describeDate(date, locale), ...rest };
  }
  const bounds = readBounds(record);
  return { ...own, ...EXACT, bounds, when: describeBounds(bounds, locale), ...rest };
}

/** One EDTF text for a record whose times are all EDTF. */
function edtfOf({ start, end }: EventRecord): string | undefined {
  if (typeof start !== "string" || typeof end === "number") return undefined;
  return end === undefined ? start : `${start}/${end}`;
}

function readBounds(record: EventRecord): Bounds {
  const start = readTime(record.start, record.id);
  const end = readTime(record.end ?? record.start, record.id);
  return { start: start.start, end: instant(Math.max(start.end, end.end)) };
}

function readTime(time: number | string, id: string): Bounds {
  if (typeof time === "number") {
    if (Number.isFinite(time)) return { start: instant(time), end: instant(time) };
    throw new TypeError(`event ${id}: ${time} is not a time`);
  }
  return readSpan(parseTime(time, id)).bounds;
}

function parseTime(text: string, id: string): Edtf {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.value;
  throw new TypeError(`event ${id}: ${parsed.error.message}`);
}

/** A moment is named by the minute it lies in, a stretch by its ends. */
function describeBounds({ start, end }: Bounds, locale: DateLocale): string {
  if (end > start) return describeSpan({ start, end }, locale);
  const minute = Math.floor(start / MINUTE_MS) * MINUTE_MS;
  return describeSpan({ start: instant(minute), end: instant(minute + MINUTE_MS) }, locale);
}
