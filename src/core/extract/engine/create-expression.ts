/** A draft and what it came to, as the public result. */
import type { Expression, Step } from "../expression.ts";
import type { ExpressionLanguage } from "../language.ts";
import type { Resolution } from "./context.ts";
import type { Draft } from "./meaning.ts";
import { modifyDate } from "./modify.ts";
import type { TaggedText } from "./token.ts";

export function createExpression(
  draft: Draft,
  resolution: Resolution,
  tagged: TaggedText,
  language: ExpressionLanguage,
): Expression {
  const { type, value, steps } = resolution;
  // "Earlier last year" is before something, not in the year's first months.
  const isSided = draft.meaning.kind === "unit" && draft.meaning.side !== undefined;
  const date = isSided ? resolution.date : modifyDate(resolution.date, draft.mod);
  const modifier: readonly Step[] =
    draft.mod === undefined ? [] : [{ kind: "modifier", mod: draft.mod }];
  return {
    start: draft.start,
    end: draft.end,
    text: tagged.text.slice(draft.start, draft.end),
    type,
    value,
    ...(draft.mod === undefined ? {} : { mod: draft.mod }),
    ...(date === undefined ? {} : { date }),
    basis: findBasis(draft, resolution),
    confidence: findConfidence(draft, steps, language),
    steps: [...steps, ...modifier],
    recogniser: draft.recogniser,
  };
}

/** Implied: nothing was counted, but a part that the words leave out was taken from around them. */
function findBasis({ meaning }: Draft, { steps, isRelative }: Resolution): Expression["basis"] {
  const isFilled = steps.some((step) => step.kind === "fill" && step.by !== "words");
  const isTimeAlone = meaning.kind === "time" && meaning.on === undefined;
  if (isFilled || isTimeAlone) return "implied";
  return isRelative ? "relative" : "explicit";
}

/** How much of its confidence a find keeps that something speaks against. */
const DOUBT = 0.6;

function findConfidence(
  draft: Draft,
  steps: readonly Step[],
  { confidence }: ExpressionLanguage,
): number {
  const choice = steps.find((step) => step.kind === "fill" || step.kind === "weekday");
  const measured =
    choice === undefined ? undefined : confidence?.[`${draft.recogniser}:${choice.by}`];
  const usual = measured ?? confidence?.[draft.recogniser] ?? draft.confidence;
  return steps.some(({ kind }) => kind === "doubt") ? usual * DOUBT : usual;
}
