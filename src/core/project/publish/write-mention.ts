import { type AuthoredMention, isOneDay } from "#core/model";
import { findOccurrences } from "#core/text";
import { parseEdtf } from "#core/time";
import type { Project, ProjectMention } from "../records.ts";
import { onlyIf, onlyName } from "./local-texts.ts";
import type { PrintedText } from "./printed-text.ts";

/**
 * A mention as authored: its words, with what stands around them only where they stand several times. Undefined while
 * it has no date, or words that stand nowhere or that nothing tells from others like them.
 */
export function writeMention(
  { settings }: Project,
  mention: ProjectMention,
  texts: ReadonlyMap<string, PrintedText>,
): AuthoredMention | undefined {
  const { languages } = settings;
  const { date, basis, partOfDay, relativeTo, reference } = mention;
  if (date === undefined || !parseEdtf(date).ok || mention.isLost === true) return undefined;
  const quotation = writeQuotation(mention, texts);
  if (quotation === undefined) return undefined;
  const name = onlyName(mention.attributedTo, languages);
  const note = onlyIf(mention.note, languages);
  return {
    ...quotation,
    date,
    ...(partOfDay === undefined || !isOneDay(date) ? {} : { partOfDay }),
    basis,
    ...(relativeTo === undefined || basis !== "relative" ? {} : { relativeTo }),
    ...(name === undefined ? {} : { attributedTo: name }),
    ...(note === undefined ? {} : { note }),
    ...(reference === undefined ? {} : { reference }),
  };
}

type Quotation = Pick<
  AuthoredMention,
  "article" | "exact" | "prefix" | "suffix" | "expression" | "expressionAt"
>;

function writeQuotation(
  mention: ProjectMention,
  texts: ReadonlyMap<string, PrintedText>,
): Quotation | undefined {
  const { article, start, end, exact } = mention;
  if (article === undefined) return mention.basis === "external" ? {} : undefined;
  const text = texts.get(article);
  if (text === undefined || start === undefined || end === undefined) return undefined;
  const at = text.findPlace(start, end);
  if (at === undefined || exact === undefined || exact === "" || !text.text.startsWith(exact, at)) {
    return undefined;
  }
  const context = text.quoteMention(at, exact, mention);
  if (context === undefined) return undefined;
  const { prefix, suffix } = context;
  return {
    article,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...writeExpression(exact, start, mention),
  };
}

/** The expression, counted out where its words stand several times in the passage. */
function writeExpression(
  exact: string,
  start: number,
  { expressionStart, expressionEnd }: ProjectMention,
): Pick<AuthoredMention, "expression" | "expressionAt"> {
  if (expressionStart === undefined || expressionEnd === undefined || expressionStart < start) {
    return {};
  }
  const expression = exact.slice(expressionStart - start, expressionEnd - start);
  const places = findOccurrences(exact, expression);
  if (expression.length !== expressionEnd - expressionStart || places.length === 0) return {};
  return {
    expression,
    ...(places.length === 1 ? {} : { expressionAt: places.indexOf(expressionStart - start) + 1 }),
  };
}
