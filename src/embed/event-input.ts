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
/** Up to so many records are kept as they come; more are laid out as columns. */
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
  if (input.length <= MOST_RECORDS) {
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
  return indexRows({ columns, title, id, locale });
}

/** The ends, none before its start. Throws for what is not a time: one NaN would leave nothing to see of all others. */
function checkTimes(start: Float64Array, end: Float64Array): Float64Array {
  return end.map((to, row) => {
    const from = start[row] ?? Number.NaN;
    if (Number.isFinite(from) && Number.isFinite(to)) return Math.max(from, to);
    throw new TypeError(`row ${row}: ${Number.isFinite(from) ? to : from} is not a time`);
  });
}

/** Only what drawing needs is kept of many records, so that the caller's array can go. */
function readManyRecords(records: readonly EventRecord[], locale: DateLocale): EventIndex {
  const { length } = records;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const category = new Uint8Array(length);
  const importance = new Uint8Array(length);
  const titles = new Array<string>(length);
  const ids = new Array<string>(length);
  const edtf = new Map<number, string>();
  let row = 0;
  for (const record of records) {
    const from = record.start;
    const to = record.end ?? from;
    // Most sets are all numbers: no objects for each of a million.
    if (isTime(from) && isTime(to)) {
      start[row] = from;
      end[row] = Math.max(from, to);
    } else {
      const text = edtfOf(record);
      if (text !== undefined) edtf.set(row, text);
      const bounds =
        text === undefined ? readBounds(record) : readSpan(parseTime(text, record.id)).bounds;
      start[row] = bounds.start;
      end[row] = bounds.end;
    }
    titles[row] = record.title;
    ids[row] = record.id;
    category[row] = record.category ?? 0;
    importance[row] = record.importance ?? USUAL_IMPORTANCE;
    row++;
  }
  if (edtf.size > 0) closeEnds(start, end);
  const columns = arrangeEvents({ start, end, category, importance });
  return indexRows({ columns, title: titles, id: ids, edtf, locale });
}

interface Rows {
  readonly columns: ReturnType<typeof arrangeEvents>;
  readonly title: readonly string[];
  /** The row's number when left out. */
  readonly id: readonly string[] | undefined;
  /** What some rows state, where that is not a mere time. */
  readonly edtf?: ReadonlyMap<number, string>;
  readonly locale: DateLocale;
}

function indexRows({ columns, title, id, edtf, locale }: Rows): EventIndex {
  const idAt = (row: number) => (id === undefined ? String(row) : (id[row] ?? ""));
  return createColumnIndex(columns, {
    titleAt: (row) => title[row] ?? "",
    idAt,
    rowOf(wanted) {
      const row = id === undefined ? Number(wanted) : id.indexOf(wanted);
      return row >= 0 && row < title.length ? row : undefined;
    },
    dateAt(row, bounds) {
      const text = edtf?.get(row);
      if (text === undefined) return { ...EXACT, when: describeBounds(bounds, locale) };
      const date = parseTime(text, idAt(row));
      const { startEdge, endEdge, uncertain } = readSpan(date);
      return { startEdge, endEdge, uncertain, when: describeDate(date, locale) };
    },
  });
}

function isTime(time: number | string): time is number {
  return typeof time === "number" && Number.isFinite(time);
}

/** Columns hold finite times: an open end reaches as far as the others do, an unknown start begins where it ends. */
function closeEnds(start: Float64Array, end: Float64Array): void {
  let latest = -Infinity;
  for (const times of [start, end]) {
    for (const time of times) if (time > latest && time < Infinity) latest = time;
  }
  // Nobody states any time: some moment has to do.
  if (latest === -Infinity) latest = 0;
  for (let row = 0; row < start.length; row++) {
    if (end[row] === Infinity) end[row] = Math.max(latest, start[row] ?? latest);
    if (start[row] === -Infinity) start[row] = end[row] ?? latest;
  }
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
  const end = record.end === undefined ? start : readTime(record.end, record.id);
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
