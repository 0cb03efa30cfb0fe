import type { Timeline, TimelineEvent } from "#core/model";
import { type DateLocale, parseEdtf } from "#core/time";
import { describeEdtf, describeWhen, localText, takeWordsFor, titleOf } from "#core/words";
import { toLine } from "../cite/clean-text.ts";
import { countFromEra } from "../cite/date-parts.ts";
import type { LeftOut } from "./left-out.ts";
import type { Origin } from "./origin.ts";
import { escapeHtml, printEventHtml } from "./quote-html.ts";
import { findSlideTime, type SlideDate, type SlideTime } from "./timelinejs-date.ts";

export interface TimelineJs {
  readonly text: string;
  /** How many events are in it. */
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
}

/** The years that the browser's `Date` holds whole; TimelineJS counts others only on its cosmological scale. */
const FIRST_YEAR = -271_820;
const LAST_YEAR = 275_759;

/**
 * A timeline in the JSON of TimelineJS 3. Ids become `unique_id`, categories groups, and when it was is said in the
 * words of `locale` in `display_date`, doubt and dispute included; quotations stand in the text. The title says where the
 * data comes from.
 *
 * Years far from ours need the `cosmological` scale, which has years only: it is used when nothing in the timeline is
 * finer, else those events are left out, as are events of which no start is known.
 */
export function printTimelineJs(
  timeline: Timeline,
  locale: DateLocale,
  origin?: Origin,
): TimelineJs {
  const leftOut: LeftOut[] = [];
  const dated: Dated[] = [];
  for (const event of timeline.events) {
    const parsed = parseEdtf(event.date);
    const time = parsed.ok ? findSlideTime(parsed.value) : undefined;
    if (time === undefined) leftOut.push({ event: event.id, reason: "open" });
    else dated.push({ event, time });
  }
  const isCosmological = dated.some(isFar) && dated.every(isInYears);
  const kept = isCosmological ? dated : dated.filter((each) => !isFar(each));
  const far = isCosmological ? [] : dated.filter(isFar);
  const slides = kept.map((each) => toSlide(timeline, each, locale));
  const document = {
    ...(isCosmological ? { scale: "cosmological" } : {}),
    title: {
      text: {
        headline: escapeHtml(localText(timeline.title, locale)),
        text: [localText(timeline.description, locale), describeOrigin(origin, locale)]
          .filter((text) => text !== "")
          .map((text) => `<p>${escapeHtml(text)}</p>`)
          .join(""),
      },
    },
    events: slides,
  };
  return {
    text: `${JSON.stringify(document, undefined, 2)}\n`,
    count: slides.length,
    leftOut: [
      ...leftOut,
      ...far.map(({ event }) => ({ event: event.id, reason: "year" as const })),
    ],
  };
}

interface Dated {
  readonly event: TimelineEvent;
  readonly time: SlideTime;
}

function listEnds({ start, end }: SlideTime): readonly SlideDate[] {
  return end === undefined ? [start] : [start, end];
}

function isFar({ time }: Dated): boolean {
  return listEnds(time).some(({ year }) => year < FIRST_YEAR || year > LAST_YEAR);
}

function isInYears({ time }: Dated): boolean {
  return listEnds(time).every(({ month }) => month === undefined);
}

function toSlide(timeline: Timeline, { event, time }: Dated, locale: DateLocale) {
  const category = timeline.categories.find(({ id }) => id === event.category);
  return {
    unique_id: event.id,
    start_date: countYear(time.start),
    ...(time.end === undefined ? {} : { end_date: countYear(time.end) }),
    display_date: describeDate(event, locale),
    text: {
      headline: escapeHtml(titleOf(event, locale)),
      text: printEventHtml(timeline, event, locale),
    },
    ...(category === undefined ? {} : { group: toLine(localText(category.label, locale)) }),
    // It would make links of addresses inside quotations.
    autolink: false,
  };
}

function describeDate(event: TimelineEvent, locale: DateLocale): string {
  const when = describeWhen(event, locale);
  return event.agreement === "conflict" ? `${when} (${takeWordsFor(locale).disputed})` : when;
}

function describeOrigin(origin: Origin | undefined, locale: DateLocale): string {
  if (origin === undefined) return "";
  return takeWordsFor(locale).savedFrom(origin.url, describeEdtf(origin.saved, locale));
}

/** TimelineJS has no year 0: -44 is 44 BCE. */
function countYear(date: SlideDate): SlideDate {
  return { ...date, year: countFromEra(date.year) };
}
