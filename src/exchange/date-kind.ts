import { boundsOf, type Edtf, type EdtfDate, type EdtfDay, type EdtfEndpoint } from "#core/time";

/**
 * A date's kind in one byte, so that bounds and kind print the date again.
 *
 * Bits 0–1: the shape. Bits 2–4: the unit of the date, or of the start. Bits 5–7: of an interval or a one-of range the
 * unit of the end; of a point its mark (bits 5–6) and whether it is in UTC (bit 7).
 */
export type DateKind = number;

export const SHAPE = { point: 0, interval: 1, oneOf: 2, odd: 3 } as const;
/** What an end is known to. `open` and `unknown` only in intervals. */
export const UNIT = {
  day: 0,
  month: 1,
  year: 2,
  minute: 3,
  second: 4,
  open: 5,
  unknown: 6,
  decade: 7,
} as const;
export const MARK = { none: 0, uncertain: 1, approximate: 2, both: 3 } as const;

const ODD: DateKind = SHAPE.odd;
const UTC_BIT = 128;

export function packPoint(unit: number, mark = 0, isUtc = false): DateKind {
  return SHAPE.point | (unit << 2) | (mark << 5) | (isUtc ? UTC_BIT : 0);
}

export function packRange(shape: 1 | 2, startUnit: number, endUnit: number): DateKind {
  return shape | (startUnit << 2) | (endUnit << 5);
}

export function shapeOf(kind: DateKind): number {
  return kind & 3;
}

export function unitOf(kind: DateKind): number {
  return (kind >> 2) & 7;
}

/** Of an interval or a one-of range. */
export function endUnitOf(kind: DateKind): number {
  return (kind >> 5) & 7;
}

/** Of a point. */
export function markOf(kind: DateKind): number {
  return (kind >> 5) & 3;
}

/** Of a point. */
export function isUtc(kind: DateKind): boolean {
  return (kind & UTC_BIT) !== 0;
}

export function isClock(unit: number): boolean {
  return unit === UNIT.minute || unit === UNIT.second;
}

/** A year, month, day or moment without marks: what may be an end of an interval, or be made coarser. */
export function isPlainPoint(kind: DateKind): boolean {
  return shapeOf(kind) === SHAPE.point && markOf(kind) === MARK.none;
}

/** One cell's date. */
export interface CellDate {
  readonly start: number;
  /** Half-open, after `start`. */
  readonly end: number;
  readonly kind: DateKind;
  /** Local time less UTC, of a time in UTC that was written with an offset. */
  readonly offsetMinutes: number;
  /** The EDTF text, of the kind {@link ODD}. */
  readonly odd?: string;
}

/** An EDTF date as bounds and kind; undefined when it states no bound at all (`../..`). */
export function packEdtf(date: Edtf, text: string): CellDate | undefined {
  const bounds = boundsOf(date);
  const stated = listDays(date).map((day) => boundsOf(day));
  const start = Number.isFinite(bounds.start)
    ? bounds.start
    : Math.min(...stated.map((own) => own.start));
  const end = Number.isFinite(bounds.end) ? bounds.end : Math.max(...stated.map((own) => own.end));
  if (!(start < end)) return undefined;
  const kind = findKind(date);
  const all = { start, end, kind: kind ?? ODD, offsetMinutes: 0 };
  return kind === undefined ? { ...all, odd: text } : all;
}

/** The days, months, years and seasons that are named. */
function listDays(date: Edtf): readonly EdtfDay[] {
  switch (date.kind) {
    case "date":
    case "season":
      return [date];
    case "interval":
      return [date.start, date.end].filter(isDay);
    case "set":
      return date.members.flatMap((member) =>
        member.kind === "range" ? [member.start ?? [], member.end ?? []].flat() : [member],
      );
    default:
      return [];
  }
}

function isDay(end: EdtfEndpoint): end is EdtfDay {
  return end.kind === "date" || end.kind === "season";
}

function findKind(date: Edtf): DateKind | undefined {
  // Offsets other than Z move the time to UTC; the reader of cells has done so before it gets here.
  if (date.kind === "dateTime") return packPoint(UNIT.second, MARK.none, date.offset !== "");
  if (date.kind === "date") {
    const unit = findUnit(date);
    const mark = findMark(date);
    if (unit === undefined || mark === undefined) return undefined;
    return unit === UNIT.decade && mark !== MARK.none ? undefined : packPoint(unit, mark);
  }
  if (date.kind === "interval") {
    const startUnit = findEndUnit(date.start);
    const endUnit = findEndUnit(date.end);
    if (startUnit === undefined || endUnit === undefined) return undefined;
    return packRange(SHAPE.interval, startUnit, endUnit);
  }
  if (date.kind === "set" && date.type === "oneOf" && date.members.length === 1) {
    const [member] = date.members;
    if (member?.kind !== "range" || !member.start || !member.end) return undefined;
    const startUnit = findEndUnit(member.start);
    const endUnit = findEndUnit(member.end);
    if (startUnit === undefined || endUnit === undefined) return undefined;
    return packRange(SHAPE.oneOf, startUnit, endUnit);
  }
  return undefined;
}

function findEndUnit(end: EdtfEndpoint): number | undefined {
  if (end.kind === "open") return UNIT.open;
  if (end.kind === "unknown") return UNIT.unknown;
  return end.kind === "date" && findMark(end) === MARK.none ? findUnit(end) : undefined;
}

const PLAIN_YEAR = /^\d{4}$/;

function findUnit({ year, month, day }: EdtfDate): number | undefined {
  if (year.exponent !== undefined || year.significant !== undefined) return undefined;
  if (!PLAIN_YEAR.test(year.digits)) {
    const isDecade = month === undefined && /^\d{3}X$/.test(year.digits) && !year.negative;
    return isDecade ? UNIT.decade : undefined;
  }
  if (month === undefined) return UNIT.year;
  if (month.digits.includes("X") || day?.digits.includes("X")) return undefined;
  return day === undefined ? UNIT.month : UNIT.day;
}

/** The mark that all parts share; undefined when they differ. */
function findMark({ year, month, day }: EdtfDate): number | undefined {
  const isShared = [month, day].every((part) => part === undefined || part.mark === year.mark);
  if (!isShared) return undefined;
  return { "": MARK.none, "?": MARK.uncertain, "~": MARK.approximate, "%": MARK.both }[year.mark];
}
