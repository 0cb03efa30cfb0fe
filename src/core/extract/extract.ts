/** Text in, temporal expressions out: the whole pipeline, readable top to bottom. */
import type { Context, Resolution, Tense } from "./engine/context.ts";
import { createExpression } from "./engine/create-expression.ts";
import type { Draft } from "./engine/meaning.ts";
import { findPhrase, joinsRange } from "./engine/phrase.ts";
import { chooseDrafts, runRecognisers } from "./engine/recogniser.ts";
import { hangsOnEvent, relateEvent } from "./engine/relate-event.ts";
import { resolve } from "./engine/resolve.ts";
import { grainOf, type Stamp } from "./engine/stamp.ts";
import type { StoryDay } from "./engine/story.ts";
import { type TaggedText, tagText } from "./engine/token.ts";
import { readWritten } from "./engine/written.ts";
import type { Expression } from "./expression.ts";
import type { ExpressionLanguage } from "./language.ts";

export interface ExtractOptions {
  readonly language: ExpressionLanguage;
  /** The time the words were written, as EDTF or ISO 8601, to the day or second: what "today" means. */
  readonly written?: string | undefined;
  /** Used where `written` is not given. */
  readonly published?: string | undefined;
}

/** Every temporal expression of a text, in order, none overlapping another. */
export function extractExpressions(text: string, options: ExtractOptions): readonly Expression[] {
  const { language } = options;
  const tagged = tagText(text, language.sentenceRules, language.lexicon);
  const found = chooseDrafts(runRecognisers(tagged, language.recognisers));
  const drafts = language.refiners.reduce(
    (all, refine) => refine(all, tagged),
    found as readonly Draft[],
  );
  return resolveAll(drafts, tagged, language, readWritten(options.written ?? options.published));
}

function resolveAll(
  drafts: readonly Draft[],
  tagged: TaggedText,
  language: ExpressionLanguage,
  written: Stamp | undefined,
): readonly Expression[] {
  let narrative: Context["narrative"];
  let sentenceYear: (NonNullable<Context["sentenceYear"]> & { readonly until: number }) | undefined;
  let narrativeDay: Context["narrativeDay"];
  let quarter: Context["quarter"];
  let story: readonly StoryDay[] = [];
  let sentenceEnd = 0;
  const exactYears = findExactYears(drafts, written, language);
  const expressions = drafts.map((draft, index): Expression => {
    if (draft.to > sentenceEnd) sentenceEnd = tagged.shape.indexOf("|", draft.to);
    const tense: Tense | undefined = language.findTense(tagged, draft.from, draft.to);
    const context: Context = {
      written,
      narrative,
      sentenceYear:
        sentenceYear !== undefined && draft.from < sentenceYear.until ? sentenceYear : undefined,
      narrativeDay,
      quarter,
      tense,
      story: language.story === undefined ? undefined : story,
      findHoliday: language.findHoliday,
      exactYears,
    };
    const resolution = resolve(draft.meaning, context);
    const isFree = !hangsOnEvent(index, drafts, tagged, language);
    if (isFree && resolution.stamp !== undefined && canAnchor(resolution)) {
      const told = { stamp: resolution.stamp, words: tagged.text.slice(draft.start, draft.end) };
      const next = drafts[index + 1];
      if (!resolution.isRelative) sentenceYear = { ...told, until: sentenceEnd };
      else if (next !== undefined && joinsRange(draft, next, tagged, language))
        sentenceYear = { ...told, until: next.to };
      const goesOn =
        language.story?.goesOn(draft, tagged, tense, story.at(-1)) ?? !isBackward(draft);
      if (goesOn && !endsPeriod(draft, tagged, language)) {
        narrative = told;
        if (told.stamp.day !== undefined) {
          narrativeDay = told;
          const isNamed = !resolution.isRelative;
          if (language.story !== undefined)
            story = [...story.slice(-STORY_REACH), { ...told, isNamed }];
        }
      }
      if (isReport(draft) && told.stamp.quarter !== undefined) quarter = told;
    }
    if (isLongerPeriod(draft)) quarter = undefined;
    return createExpression(draft, resolution, tagged, language);
  });
  return expressions.map((each, index) => {
    const expression = relateEvent(index, drafts, expressions, tagged, language) ?? each;
    const draft = drafts[index];
    const next = drafts[index + 1];
    if (draft === undefined) return expression;
    const following =
      next === undefined ? undefined : { draft: next, date: expressions[index + 1]?.date };
    const found = findPhrase(
      draft,
      expression.date,
      tagged,
      language,
      following,
      drafts[index - 1],
    );
    if (found === undefined) return expression;
    return { ...expression, phrase: found.phrase, steps: [...expression.steps, ...found.steps] };
  });
}

/** How many days that the text has told of may be gone back to. */
const STORY_REACH = 11;

/** "A year earlier" looks back for a moment; the story stays where it was. */
function isBackward({ meaning }: Draft): boolean {
  return meaning.kind === "shift" && meaning.sign === -1;
}

/** "The 2012 period" is only compared with: the report goes on with its own quarter. */
function isReport({ meaning }: Draft): boolean {
  return meaning.kind === "date" && meaning.isPeriod !== true;
}

/** "The quarter ended Sept. 30" tells of the quarter: the story does not go on from that day. */
function endsPeriod(
  { from }: Draft,
  { tokens }: TaggedText,
  { signals }: ExpressionLanguage,
): boolean {
  return signals.ends?.has(tokens[from - 1]?.word ?? "") ?? false;
}

/** After "for the nine months" or "for the full year" the talk is no longer of one quarter. */
function isLongerPeriod({ meaning }: Draft): boolean {
  if (meaning.kind !== "duration" || meaning.toward !== undefined) return false;
  return meaning.unit === "month" && (meaning.amount === 6 || meaning.amount === 9);
}

/** "Exactly five years ago", wherever in the text: by it an anniversary finds its day. */
function findExactYears(
  drafts: readonly Draft[],
  written: Stamp | undefined,
  { findHoliday }: ExpressionLanguage,
): ReadonlyMap<number, Stamp> {
  const found = new Map<number, Stamp>();
  for (const { meaning } of drafts) {
    if (meaning.kind !== "shift" || !meaning.exact || meaning.unit !== "year") continue;
    if (meaning.anchor !== "written" || meaning.sign !== -1 || meaning.amount === undefined)
      continue;
    const { stamp } = resolve(meaning, { written, findHoliday, exactYears: found });
    if (stamp !== undefined) found.set(meaning.amount, stamp);
  }
  return found;
}

/** What later words may count from: a point of the calendar no coarser than a year. */
function canAnchor(resolution: Resolution): boolean {
  const grain = grainOf(resolution.stamp ?? {});
  return resolution.stamp?.year !== undefined && grain !== "decade" && grain !== "century";
}
