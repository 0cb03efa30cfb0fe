/** The signal words around a date: "since 2022" is open, "between 2001 and 2003" a range, "on 7 March" the same day. */
import type { DateReading, Phrase } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import type { Draft } from "./meaning.ts";
import { readDate } from "./reading.ts";
import type { TaggedText } from "./token.ts";

interface Following {
  readonly draft: Draft;
  readonly date: DateReading | undefined;
}

/** The phrase around a draft, or undefined when no signal stands there. */
export function findPhrase(
  draft: Draft,
  date: DateReading | undefined,
  tagged: TaggedText,
  language: ExpressionLanguage,
  next: Following | undefined,
): Phrase | undefined {
  const range = findRange(draft, date, tagged, language, next);
  if (range !== undefined) return range;
  const before = tagged.tokens[draft.from - 1];
  if (before === undefined || before.tag === "|") return undefined;
  const { since, until, at } = language.signals;
  const create = (edtf: string | undefined): Phrase => ({
    start: before.start,
    end: draft.end,
    text: tagged.text.slice(before.start, draft.end),
    ...(readDate(edtf) ?? date),
  });
  if (draft.signal === "at") return create(undefined);
  if (since.has(before.word)) {
    const first = findEndpoint(date, "first");
    return create(first && `${first}/..`);
  }
  if (until.has(before.word)) {
    const last = findEndpoint(date, "last");
    return create(last && `../${last}`);
  }
  return at.has(before.word) ? create(undefined) : undefined;
}

/** "From 2001 to 2003", "between May and July", "1914–1918". */
function findRange(
  draft: Draft,
  date: DateReading | undefined,
  tagged: TaggedText,
  language: ExpressionLanguage,
  next: Following | undefined,
): Phrase | undefined {
  if (date === undefined || next?.date === undefined) return undefined;
  if (!joinsRange(draft, next.draft, tagged, language)) return undefined;
  const before = tagged.tokens[draft.from - 1];
  const first = findEndpoint(date, "first");
  const last = findEndpoint(next.date, "last");
  if (first === undefined || last === undefined) return undefined;
  const opens = before !== undefined && language.signals.from.has(before.word);
  const reading = readDate(`${first}/${last}`);
  if (reading === undefined) return undefined;
  const start = opens ? before.start : draft.start;
  const { end } = next.draft;
  return { start, end, text: tagged.text.slice(start, end), ...reading };
}

/** True when two drafts are the ends of one range: "from March to July", "March–July". */
export function joinsRange(
  draft: Draft,
  next: Draft,
  { tokens }: TaggedText,
  { signals }: ExpressionLanguage,
): boolean {
  const joint = tokens[draft.to];
  if (joint === undefined || next.from !== draft.to + 1) return false;
  const before = tokens[draft.from - 1];
  const opens = before !== undefined && signals.from.has(before.word);
  return joint.tag === "-" || (opens && signals.to.has(joint.word));
}

/** What of a date may stand at an end of an EDTF interval: of "last week" and "early 2020" their own end, softly. */
function findEndpoint(date: DateReading | undefined, end: "first" | "last"): string | undefined {
  const [first = "", last = first] = date?.edtf.split("/") ?? [];
  const point = end === "first" ? first : last;
  if (!/^[\dX~-]+$/.test(point)) return undefined;
  return first === last || point.endsWith("~") ? point : `${point}~`;
}
