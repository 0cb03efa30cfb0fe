import { assert, assertDefined } from "#core/base";
import { type Basis, boundsOfReading, type Mention, type TimelineEvent } from "#core/model";
import {
  type Bounds,
  boundsOf,
  containsBounds,
  type EdtfDate,
  type EdtfSeason,
  instant,
  intersectBounds,
  isApproximate,
  parseEdtf,
} from "#core/time";

/** A mention that dates its event, with words of an article or from outside them. */
export interface DatingMention {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  /** Counted from 1. */
  readonly number: number;
}

/** All the time in which an event may have begun, and which mentions say so. */
export interface Beginning {
  readonly bounds: Bounds;
  /** The mention that nothing earlier would fit. */
  readonly notBefore: DatingMention;
  /** The mention that nothing later would fit. */
  readonly notAfter: DatingMention;
}

/**
 * When an event began, by the articles alone: what their readings have in common, and where they have nothing in common,
 * all that any of them allows; a reading that only says less than another counts for nothing. A date that is only about
 * right settles nothing close by. Dates from outside the articles count only where the articles give none.
 */
export function beginningOf(event: TimelineEvent): Beginning {
  const readings = event.mentions.map((mention, index) => ({
    event,
    mention,
    number: index + 1,
    bounds: beginningOfReading(mention),
  }));
  const quoted = readings.filter(({ mention }) => mention.basis !== "external");
  const judged = (quoted.length > 0 ? quoted : readings).toSorted(comparePlainness);
  const common = findCommon(judged);
  const counted =
    common === undefined
      ? judged.filter((one) => !judged.some((other) => saysLess(one.bounds, other.bounds)))
      : judged;
  const bounds = common ?? {
    start: instant(Math.min(...counted.map((one) => one.bounds.start))),
    end: instant(Math.max(...counted.map((one) => one.bounds.end))),
  };
  return {
    bounds,
    notBefore: pick(counted.find((one) => one.bounds.start === bounds.start)),
    notAfter: pick(counted.find((one) => one.bounds.end === bounds.end)),
  };
}

/** The mention whose words give the date that the event is shown with; else one that nothing later would fit. */
export function findReading(event: TimelineEvent): DatingMention {
  const index = event.mentions.findIndex(
    ({ date, partOfDay, basis }) =>
      date === event.date && partOfDay === event.partOfDay && basis !== "external",
  );
  const mention = event.mentions[index];
  return mention === undefined
    ? beginningOf(event).notAfter
    : { event, mention, number: index + 1 };
}

interface Reading extends DatingMention {
  readonly bounds: Bounds;
}

const BASIS_ORDER: Readonly<Record<Basis, number>> = {
  explicit: 0,
  relative: 1,
  implied: 2,
  external: 3,
};

/** The mention to show first: the one whose words say most plainly when. */
function comparePlainness(a: Reading, b: Reading): number {
  return (
    BASIS_ORDER[a.mention.basis] - BASIS_ORDER[b.mention.basis] ||
    Number(a.mention.expression === undefined) - Number(b.mention.expression === undefined)
  );
}

function findCommon(readings: readonly Reading[]): Bounds | undefined {
  const [first, ...rest] = readings;
  return rest.reduce<Bounds | undefined>(
    (common, { bounds }) => (common === undefined ? undefined : intersectBounds(common, bounds)),
    first?.bounds,
  );
}

function saysLess(one: Bounds, other: Bounds): boolean {
  return containsBounds(one, other) && !containsBounds(other, one);
}

function pick(reading: Reading | undefined): DatingMention {
  const { event, mention, number } = assertDefined(reading, "event with mentions");
  return { event, mention, number };
}

function beginningOfReading(mention: Mention): Bounds {
  const parsed = parseEdtf(mention.date);
  assert(parsed.ok, "date of a checked mention", mention.date);
  const date = parsed.value;
  if (date.kind !== "interval") {
    return isApproximate(date) ? widen(boundsOfReading(mention)) : boundsOfReading(mention);
  }
  const { start } = date;
  if (start.kind === "date" || start.kind === "season") return boundsOfBeginning(start);
  const whole = boundsOf(date);
  return { start: boundsOf({ ...date, start: { kind: "open" } }).start, end: whole.end };
}

function boundsOfBeginning(start: EdtfDate | EdtfSeason): Bounds {
  return isApproximate(start) ? widen(boundsOf(start)) : boundsOf(start);
}

/** “About 2022” may be 2021 or 2023: as long again on either side. Of an open time the end that there is stays. */
function widen({ start, end }: Bounds): Bounds {
  const length = end - start;
  return Number.isFinite(length)
    ? { start: instant(start - length), end: instant(end + length) }
    : { start, end };
}
