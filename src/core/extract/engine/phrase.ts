/** The signal words around a date: "since 2022" is open, "between 2001 and 2003" a range, "on 7 March" the same day. */
import type { DateReading, Phrase, Step } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import { findEndpoint, findRelation, readBound } from "./bound.ts";
import type { Draft } from "./meaning.ts";
import { readDate } from "./reading.ts";
import type { TaggedText } from "./token.ts";

interface Following {
  readonly draft: Draft;
  readonly date: DateReading | undefined;
}

interface FoundPhrase {
  readonly phrase: Phrase;
  /** What the signal adds to how the words became their date. */
  readonly steps: readonly Step[];
}

/** The phrase around a draft, or undefined when no signal stands there. */
export function findPhrase(
  draft: Draft,
  date: DateReading | undefined,
  tagged: TaggedText,
  language: ExpressionLanguage,
  next: Following | undefined,
  previous: Draft | undefined,
): FoundPhrase | undefined {
  const range = findRange(draft, date, tagged, language, next);
  if (range !== undefined) return { phrase: range, steps: [] };
  // The end of "from 1914 to 1918" opens nothing of its own.
  if (previous !== undefined && joinsRange(previous, draft, tagged, language)) return undefined;
  const before = tagged.tokens[draft.from - 1];
  if (before === undefined || before.tag === "|") return undefined;
  const create = (reading: DateReading | undefined): Phrase => ({
    start: before.start,
    end: draft.end,
    text: tagged.text.slice(before.start, draft.end),
    ...reading,
  });
  const relation = findRelation(draft, tagged, language, previous);
  const bound = relation === undefined ? undefined : readBound(relation, date, draft.mod);
  if (relation !== undefined && bound !== undefined) {
    return { phrase: create(bound), steps: [{ kind: "bound", relation }] };
  }
  const { since, until, at } = language.signals;
  const isPart = [since, until, at].some((signals) => signals.has(before.word));
  return draft.signal === "at" || isPart ? { phrase: create(date), steps: [] } : undefined;
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
