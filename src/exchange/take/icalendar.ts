import { assert, err } from "#core/base";
import type { Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { describeWhen, localText, placeOf, titleOf, wordsFor } from "#core/words";
import { toAddress, toLine, toLines } from "../cite/clean-text.ts";
import { findCalendarTime } from "./calendar-time.ts";
import { foldLine } from "./fold-line.ts";
import { hashText } from "./hash-text.ts";
import type { LeftOut } from "./left-out.ts";
import { nameSaying } from "./name-saying.ts";
import { tellDifference } from "./tell-difference.ts";

export interface CalendarOptions {
  readonly locale: DateLocale;
  /** When the file is made, in UTC to the second: "2024-05-01T12:00:00Z". */
  readonly stamp: string;
  /** The address of the published data, the same in every language; left out of a person's own file. */
  readonly source?: string | undefined;
  /** The address of an event's page, by its id; undefined where it has none. */
  readonly addressOf?: (event: string) => string | undefined;
}

export interface Calendar {
  /** Left out where no event is known to the day, for an empty calendar is not valid. */
  readonly text?: string;
  /** How many events are in it. */
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * A timeline's events as a calendar (iCalendar, RFC 5545), those that are known to the day or finer, without doubt and
 * without dispute; the others are told. Entries take up no time of the person's own. A part of the day is said in words:
 * "evening" is no clock time.
 *
 * The same event has the same UID every time, and no other collection's event has it: a hash of where the collection is
 * published stands in it, for a person's own file of its name (RFC 7986, section 5.3, advises against hosts). Calendars
 * in two languages are kept side by side.
 */
export function printIcalendar(timeline: Timeline, options: CalendarOptions): Calendar {
  const leftOut: LeftOut[] = [];
  const entries: (readonly string[])[] = [];
  const stamp = printStamp(options.stamp);
  for (const event of timeline.events) {
    const time =
      event.agreement === "conflict" ? err("conflict" as const) : findCalendarTime(event.date);
    if (!time.ok) leftOut.push({ event: event.id, reason: time.error });
    else entries.push([...time.value, ...listProperties(timeline, event, stamp, options)]);
  }
  if (entries.length === 0) return { count: 0, leftOut };
  const title = escapeText(localText(timeline.title, options.locale));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dateline//dateline/1//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...entries.flatMap((entry) => ["BEGIN:VEVENT", ...entry, "END:VEVENT"]),
    "END:VCALENDAR",
  ];
  return { text: lines.map(foldLine).join(""), count: entries.length, leftOut };
}

function listProperties(
  timeline: Timeline,
  event: TimelineEvent,
  stamp: string,
  { locale, source, addressOf }: CalendarOptions,
): readonly string[] {
  const place = placeOf(event, locale);
  const category = timeline.categories.find(({ id }) => id === event.category);
  const address = addressOf?.(event.id);
  const origin = hashText(source ?? JSON.stringify([timeline.id, timeline.title]));
  return [
    `UID:${timeline.id}.${event.id}.${locale}.${origin}@dateline`,
    `DTSTAMP:${stamp}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${escapeText(toLine(titleOf(event, locale)))}`,
    `DESCRIPTION:${escapeText(describeEvent(timeline, event, locale))}`,
    ...(place === "" ? [] : [`LOCATION:${escapeText(toLine(place))}`]),
    ...(category === undefined
      ? []
      : [`CATEGORIES:${escapeText(toLine(localText(category.label, locale)))}`]),
    ...(address === undefined ? [] : [`URL:${toAddress(address)}`]),
  ];
}

/** When, what, how the sources differ, and what each of them says. */
function describeEvent(timeline: Timeline, event: TimelineEvent, locale: DateLocale): string {
  const { quote } = wordsFor(locale);
  const describeMention = (mention: Mention) => {
    const source = nameSaying(mention, timeline, locale);
    const { reference } = mention;
    if (mention.exact !== undefined) return `${quote(mention.exact)} – ${source}`;
    return reference === undefined ? source : `${reference.title} – ${source}, ${reference.url}`;
  };
  return [
    describeWhen(event, locale),
    localText(event.summary, locale),
    tellDifference(timeline, event, locale),
    ...event.mentions.map(describeMention),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** RFC 5545, section 3.3.11: TEXT. Control characters other than line ends have no place in it. */
function escapeText(text: string): string {
  return toLines(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

function printStamp(stamp: string): string {
  assert(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(stamp), "stamp in UTC", stamp);
  return stamp.replace(/[-:]/g, "");
}
