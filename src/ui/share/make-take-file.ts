import { assertUnreachable } from "#core/base";
import type { ArticleText, Timeline } from "#core/model";
import type { Locale, TakeName } from "#core/words";
import {
  type LeftOut,
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
  /** The collection's page in that language; undefined for a file on the reader's machine. */
  readonly pageUrl: string | undefined;
  /** The day that it is for the reader: EDTF. */
  readonly today: string;
  /** All texts of the articles; undefined when they cannot be loaded. */
  readonly loadTexts: () => Promise<readonly ArticleText[] | undefined>;
  readonly loadPageCode: () => Promise<InlineCode>;
}

/** Makes a file; `texts` when it needs the articles' texts, and they cannot be loaded. */
export async function makeTakeFile(
  name: TakeName,
  options: TakeOptions,
): Promise<MadeFile | "texts"> {
  const { timeline, locale, isForSpreadsheet } = options;
  switch (name) {
    case "csv": {
      const texts = await options.loadTexts();
      if (texts === undefined) return "texts";
      const text = printMentionsCsv(timeline, texts, {
        spreadsheetSafe: isForSpreadsheet,
        bom: isForSpreadsheet,
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
      const { text } = printTimelineJs(timeline, locale);
      return make(nameFile([timeline.id, "timelinejs", locale], "json"), text, "application/json");
    }
    case "page": {
      const [texts, code] = await Promise.all([options.loadTexts(), options.loadPageCode()]);
      if (texts === undefined) return "texts";
      const text = printSingleFile({ timeline, texts, locale, draw: drawTimelineSvg, code });
      return make(nameFile([timeline.id], "html"), text, "text/html");
    }
    default:
      return assertUnreachable(name);
  }
}

function make(name: string, text: string, type: string): MadeFile {
  return { name, content: new Blob([text], { type: `${type};charset=utf-8` }) };
}

type CountOptions = Pick<TakeOptions, "timeline" | "locale" | "pageUrl" | "today">;

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

function makeCalendar({ timeline, locale, pageUrl, today }: CountOptions) {
  return printIcalendar(timeline, {
    locale,
    // The day is all that is told of when a file was made.
    stamp: `${today}T00:00:00Z`,
    addressOf: (event) =>
      pageUrl === undefined ? undefined : `${pageUrl}events/${encodeURIComponent(event)}/`,
  });
}
