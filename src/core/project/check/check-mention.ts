import { isOneDay, isWebAddress } from "#core/model";
import { parseEdtf } from "#core/time";
import type { ProjectArticle, ProjectMention } from "../records.ts";
import { findLacking } from "./lacking.ts";
import type { ProjectProblem } from "./problem.ts";

/**
 * What the format would not take of one mention of an event: no date, words that do not stand where they are said to,
 * a date from elsewhere without its reference.
 */
export function checkMention(
  mention: ProjectMention,
  event: string,
  articles: ReadonlyMap<string, ProjectArticle>,
  languages: readonly string[],
): readonly ProjectProblem[] {
  const at = { event, mention: mention.id };
  const { date, partOfDay, basis, relativeTo, attributedTo, note, reference } = mention;
  const problems: ProjectProblem[] = [...checkQuotation(mention, event, articles)];
  const invalid = (
    field: Extract<ProjectProblem, { kind: "mention-invalid" }>["field"],
    value: string,
  ) => problems.push({ kind: "mention-invalid", ...at, field, value });
  if (date === undefined) problems.push({ kind: "mention-without-date", ...at });
  else if (!parseEdtf(date).ok) invalid("date", date);
  else if (partOfDay !== undefined && !isOneDay(date)) invalid("partOfDay", partOfDay);
  if (relativeTo !== undefined && basis !== "relative") invalid("relativeTo", relativeTo);
  if (typeof attributedTo === "string" && attributedTo.trim() === "") {
    invalid("attributedTo", attributedTo);
  }
  if (basis === "external" && reference === undefined) {
    problems.push({ kind: "reference-missing", ...at });
  }
  if (reference !== undefined) {
    const { title, publisher, url } = reference;
    if (!isWebAddress(url)) invalid("reference", url);
    else if (title.trim() === "") invalid("reference", title);
    else if (publisher.trim() === "") invalid("reference", publisher);
  }
  const texts = { note, attributedTo: typeof attributedTo === "string" ? undefined : attributedTo };
  for (const [field, text] of Object.entries(texts)) {
    const lacking = findLacking(text, languages);
    if (lacking.length > 0) {
      problems.push({
        kind: "text-missing-language",
        record: "mention",
        id: mention.id,
        field,
        languages: lacking,
      });
    }
  }
  return problems;
}

function checkQuotation(
  mention: ProjectMention,
  event: string,
  articles: ReadonlyMap<string, ProjectArticle>,
): readonly ProjectProblem[] {
  const at = { event, mention: mention.id };
  const { article: id, start, end, exact, basis, isLost, expressionStart, expressionEnd } = mention;
  if (id === undefined && basis === "external") return [];
  const article = id === undefined ? undefined : articles.get(id);
  if (article === undefined || start === undefined || end === undefined || exact === undefined) {
    return [{ kind: "quotation-missing", ...at }];
  }
  const part = article.body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  const stands =
    isLost !== true &&
    exact.trim() !== "" &&
    end - start === exact.length &&
    part?.text.startsWith(exact, start - part.start) === true;
  if (!stands) return [{ kind: "quotation-lost", ...at }];
  if (expressionStart === undefined && expressionEnd === undefined) return [];
  const isInside =
    expressionStart !== undefined &&
    expressionEnd !== undefined &&
    start <= expressionStart &&
    expressionEnd <= end &&
    exact.slice(expressionStart - start, expressionEnd - start).trim() !== "";
  return isInside ? [] : [{ kind: "expression-outside", ...at }];
}
