import { assertDefined, err, ok, type Result } from "#core/base";
import { boundsOf, DAY_MS, parseEdtf, printBounds } from "#core/time";
import type { AuthoredMention, Name } from "./authored.ts";
import { checkPassage } from "./check-passage.ts";
import { locateExpression } from "./expression.ts";
import { checkEventReference, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { Mention } from "./published.ts";
import { splitName } from "./split-name.ts";

type Path = readonly (string | number)[];

/** A mention with its quotation found and its references kept, in the published form; or everything wrong with it. */
export function checkMention(
  mention: AuthoredMention,
  event: { readonly id: string; readonly isDraft: boolean },
  known: Known,
  path: Path,
): Result<Mention, readonly Problem[]> {
  const place = locate(mention, known, path);
  const problems = [
    ...checkCompanions(mention, path),
    ...(mention.relativeTo === undefined
      ? []
      : checkEventReference(known, event, mention.relativeTo, [...path, "relativeTo"])),
    ...(place.ok ? [] : place.error),
  ];
  if (!place.ok || problems.length > 0) return err(problems);
  const { date, partOfDay, basis, relativeTo, attributedTo, note, reference } = mention;
  return ok({
    ...place.value,
    date,
    ...printDateBounds(date),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    basis,
    ...(relativeTo === undefined ? {} : { relativeTo }),
    ...publishSpeaker(attributedTo, known.languages),
    ...(note === undefined ? {} : { note }),
    ...(reference === undefined ? {} : { reference }),
  });
}

/** The inclusive bounds of a valid EDTF text, as published. */
export function printDateBounds(date: string): Pick<Mention, "earliest" | "latest"> {
  const parsed = parseEdtf(date);
  return parsed.ok ? printBounds(parsed.value) : {};
}

function publishSpeaker(
  name: Name | undefined,
  languages: readonly string[],
): Pick<Mention, "attributedTo" | "attributedToLabel"> {
  if (name === undefined) return {};
  const { plain, label } = splitName(name, languages);
  return label === undefined
    ? { attributedTo: plain }
    : { attributedTo: plain, attributedToLabel: label };
}

/** Members that need one another. */
function checkCompanions(mention: AuthoredMention, path: Path): readonly Problem[] {
  const problems: Problem[] = [];
  if (mention.basis === "external" && mention.reference === undefined) {
    problems.push({
      path,
      code: "reference-missing",
      message: "a date from outside the articles needs a reference",
      text: mention.date,
      mend: "add “reference:” with title, publisher and url",
    });
  }
  if (mention.relativeTo !== undefined && mention.basis !== "relative") {
    problems.push({
      path: [...path, "relativeTo"],
      code: "relative-to-basis",
      message: `“relativeTo” does not go with the basis “${mention.basis}”`,
      text: mention.relativeTo,
      mend: "write “basis: relative”, or remove “relativeTo”",
    });
  }
  if (mention.partOfDay !== undefined && !isOneDay(mention.date)) {
    problems.push({
      path: [...path, "partOfDay"],
      code: "part-of-day",
      message: `“partOfDay” needs a date that is one day, not “${mention.date}”`,
      text: mention.partOfDay,
      mend: "give the day, or remove “partOfDay”",
    });
  }
  return problems;
}

/** True of a date that is one whole day: only such a one takes a part of the day. */
export function isOneDay(date: string): boolean {
  const parsed = parseEdtf(date);
  if (!parsed.ok) return false;
  const { start, end } = boundsOf(parsed.value);
  return end - start === DAY_MS && start % DAY_MS === 0;
}

type Place = Pick<
  Mention,
  | "article"
  | "exact"
  | "prefix"
  | "suffix"
  | "start"
  | "end"
  | "expression"
  | "expressionStart"
  | "expressionEnd"
>;

function locate(
  mention: AuthoredMention,
  known: Known,
  path: Path,
): Result<Place, readonly Problem[]> {
  const { article, exact } = mention;
  const quotes = [article, exact, mention.prefix, mention.suffix, mention.expression];
  if (mention.basis === "external" && quotes.every((part) => part === undefined)) return ok({});
  if (article === undefined || exact === undefined) {
    const key = article === undefined ? "article" : "exact";
    return err([
      {
        path,
        code: "quotation-needed",
        message: `“${key}” is missing: a date is a quotation from an article, or its basis is external`,
        text: mention.date,
        mend: `add “${key}: …”`,
      },
    ]);
  }
  const expressionAt = locateExpression(mention, path);
  const found = checkPassage({ article, exact, ...contextOf(mention) }, known, path);
  if (!found.ok || !expressionAt.ok) {
    return err([
      ...(found.ok ? [] : found.error),
      ...(expressionAt.ok ? [] : [expressionAt.error]),
    ]);
  }
  return ok({ ...found.value, ...placeExpression(mention, found.value.start, expressionAt.value) });
}

function contextOf({ prefix, suffix }: AuthoredMention) {
  return {
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function placeExpression(
  { expression }: AuthoredMention,
  start: number,
  offset: number | undefined,
): Pick<Place, "expression" | "expressionStart" | "expressionEnd"> {
  if (offset === undefined) return {};
  const words = assertDefined(expression, "expression that was located");
  const expressionStart = start + offset;
  return { expression: words, expressionStart, expressionEnd: expressionStart + words.length };
}
