import { assert, assertUnreachable } from "#core/base";
import type { ArticleText, Timeline } from "#core/model";
import { boundsOf, DAY_MS, instant, parseEdtf, printDay } from "#core/time";
import type { Locale, TakeName } from "#core/words";
import {
  type CsvSeparator,
  type LeftOut,
  type Origin,
  printIcalendar,
  printMentionsCsv,
  printTimelineJs,
  printTimelineJson,
} from "#exchange";
import { drawTimelineSvg, type InlineCode, printSingleFile } from "#pages";
import { nameFile } from "./name-file.ts";

/** A file to give to the person. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

export interface TakeOptions {
  readonly timeline: Timeline;
  /** The language of what is said in one. */
  readonly locale: Locale;
  /** Whether cells that a spreadsheet could run are made harmless. */
  readonly isForSpreadsheet: boolean;
  readonly separator: CsvSeparator;
  /** The collection's page in that language; undefined for a file on the reader's machine. */
  readonly pageUrl: string | undefined;
  /** The published data, likewise. */
  readonly timelineUrl: string | undefined;
  /** The day that it is for the reader: EDTF. */
  readonly today: string;
  /** All texts of the articles; undefined when they cannot be loaded. */
  readonly loadTexts: () => Promise<readonly ArticleText[] | undefined>;
  /** Undefined when it cannot be fetched. */
  readonly loadPageCode: () => Promise<InlineCode | undefined>;
}

/** Why a file cannot be made: the texts that it needs, or a part of the program, are not to be had; or the browser fails. */
export type TakeFault = "texts" | "failed";

/** Makes a file, or says why it cannot. */
export async function makeTakeFile(
  name: TakeName,
  options: TakeOptions,
): Promise<MadeFile | TakeFault> {
  const { timeline, locale, isForSpreadsheet, separator } = options;
  switch (name) {
    case "csv": {
      const texts = await options.loadTexts();
      if (texts === undefined) return "texts";
      const text = printMentionsCsv(timeline, texts, {
        separator,
        spreadsheetSafe: isForSpreadsheet,
        bom: isForSpreadsheet,
        origin: findOrigin(options),
      });
      const words = [timeline.id, "mentions", ...(isForSpreadsheet ? ["spreadsheet"] : [])];
      return make(nameFile(words, "csv"), text, "text/csv");
    }
    case "json":
      return make(nameFile([timeline.id], "json"), printTimelineJson(timeline), "application/json");
    case "ics":
      return make(
        nameFile([timeline.id, locale], "ics"),
        makeCalendar(options).text ?? "",
        "text/calendar",
      );
    case "timelinejs": {
      const { text } = printTimelineJs(timeline, locale, findOrigin(options));
      return make(nameFile([timeline.id, "timelinejs", locale], "json"), text, "application/json");
    }
    case "page": {
      const [texts, code] = await Promise.all([options.loadTexts(), options.loadPageCode()]);
      if (texts === undefined) return "texts";
      if (code === undefined) return "failed";
      const text = printSingleFile({ timeline, texts, locale, draw: drawTimelineSvg, code });
      return make(nameFile([timeline.id, locale], "html"), text, "text/html");
    }
    default:
      return assertUnreachable(name);
  }
}

function make(name: string, text: string, type: string): MadeFile {
  return { name, content: new Blob([text], { type: `${type};charset=utf-8` }) };
}

type CountOptions = Pick<TakeOptions, "timeline" | "locale" | "pageUrl" | "timelineUrl" | "today">;

/** How much of a timeline a form has a place for. */
export interface TakeCount {
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
}

/** What goes into a form, and what does not; undefined for the forms that hold everything. */
export function countTaken(name: TakeName, options: CountOptions): TakeCount | undefined {
  if (name === "ics") return makeCalendar(options);
  return name === "timelinejs" ? printTimelineJs(options.timeline, options.locale) : undefined;
}

function findOrigin({ pageUrl, today }: CountOptions): Origin | undefined {
  return pageUrl === undefined ? undefined : { url: pageUrl, saved: today };
}

/**
 * The start of the day before, in UTC. The day is all that is told of when a file was made, and the reader's own is up to
 * 14 hours ahead of UTC: its start may lie in the future there, where no stamp may be (RFC 5545, section 3.8.7.2).
 */
function printStamp(today: string): string {
  const parsed = parseEdtf(today);
  assert(parsed.ok, "today", today);
  return `${printDay(instant(boundsOf(parsed.value).start - DAY_MS))}T00:00:00Z`;
}

function makeCalendar({ timeline, locale, pageUrl, timelineUrl, today }: CountOptions) {
  return printIcalendar(timeline, {
    locale,
    stamp: printStamp(today),
    source: timelineUrl,
    addressOf: (event) =>
      pageUrl === undefined ? undefined : `${pageUrl}events/${encodeURIComponent(event)}/`,
  });
}
