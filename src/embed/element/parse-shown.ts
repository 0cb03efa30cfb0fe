import { assert, err, ok, type Result } from "#core/base";
import { parseEdtf, parseSpan } from "#core/time";
import {
  readChoice,
  readId,
  readLanguage,
  readList,
  readLocalText,
  readName,
  readShape,
  readString,
  readText,
  readWhole,
} from "./raw.ts";

const LONGEST_DATE = 1_000;

const readPlace = readWhole(0, Number.MAX_SAFE_INTEGER);
const readContext = readString(() => true);
const readDate = readString((text) => text.length < LONGEST_DATE && parseEdtf(text).ok);
const readSpan = readString((text) => text.length < LONGEST_DATE && parseSpan(text).ok);
const readPartOfDay = readChoice("night", "morning", "afternoon", "evening");

const readMention = readShape(
  { date: readDate, basis: readChoice("explicit", "relative", "implied", "external") },
  {
    article: readId,
    exact: readText,
    prefix: readContext,
    suffix: readContext,
    start: readPlace,
    expression: readText,
    expressionStart: readPlace,
    partOfDay: readPartOfDay,
    attributedTo: readName,
    attributedToLabel: readLocalText,
    reference: readShape({ title: readName, publisher: readName, url: readText }, {}),
  },
);

const readEvent = readShape(
  {
    id: readId,
    title: readLocalText,
    category: readId,
    importance: readWhole(1, 5),
    date: readDate,
    agreement: readChoice("single", "same", "refined", "conflict"),
    mentions: readList(readMention),
  },
  {
    place: readName,
    placeLabel: readLocalText,
    partOfDay: readPartOfDay,
    after: readList(readId),
  },
);

const readArticle = readShape(
  { id: readId, shortTitle: readLocalText, language: readLanguage, page: readText },
  { publisher: readName, agency: readName },
);

const readTimeline = readShape(
  {
    format: readChoice("dateline/1"),
    id: readId,
    title: readLocalText,
    languages: readList(readLanguage),
    categories: readList(readShape({ id: readId }, {})),
    articles: readList(readArticle),
    events: readList(readEvent),
  },
  { view: readSpan },
);

/** What is shown of a `timeline.json`, made anew from the members that are needed. */
export type ShownTimeline = ReturnType<typeof readTimeline>;
export type ShownArticle = ReturnType<typeof readArticle>;
export type ShownEvent = ReturnType<typeof readEvent>;
export type ShownMention = ReturnType<typeof readMention>;

/**
 * Reads `timeline.json` by hand, for a script that has to be small: a file that `parseTimeline` of core/model takes is
 * taken, and gives the same drawing. Of others it refuses what could not be drawn or linked, with the place of the first
 * fault, and lets the rest pass: every text ends as text, every address is looked at before it becomes a link.
 */
export function parseShown(document: unknown): Result<ShownTimeline, string> {
  try {
    const timeline = readTimeline(document, "timeline");
    const ids = new Set(timeline.events.map(({ id }) => id));
    assert(ids.size === timeline.events.length, "events: an id twice");
    return ok(timeline);
  } catch (error) {
    return err(String(error instanceof Error ? error.message : error));
  }
}
