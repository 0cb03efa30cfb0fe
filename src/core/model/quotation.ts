import { err, ok, type Result } from "#core/base";
import { createQuoter, describePassage, findNearest, findPassage } from "#core/text";
import { describeDifference } from "./difference.ts";
import type { Problem } from "./problem.ts";

interface Quotation {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Finds a quotation in its article's body, or says what stands there instead. `path` leads to the mention. The nearest
 * wording is for the person who mends it; nothing is anchored to it.
 */
export function locateQuotation(
  body: string,
  article: string,
  quotation: Quotation,
  path: readonly (string | number)[],
): Result<{ readonly start: number; readonly end: number }, Problem> {
  const match = findPassage(body, quotation);
  const at = { path: [...path, "exact"], text: quotation.exact };
  switch (match.kind) {
    case "found":
      return ok(match);
    case "ambiguous":
      return err({
        ...at,
        code: "quotation-ambiguous",
        message: `the quotation stands ${match.count} times in the article “${article}”`,
        mend: `tell which one, by ${listContexts(body, quotation.exact, match.positions)}`,
      });
    case "missing":
      return err({
        ...at,
        code: "quotation-missing",
        ...describeMissing(body, article, quotation),
      });
  }
}

function listContexts(body: string, exact: string, positions: readonly number[]): string {
  const quote = createQuoter(body);
  const contexts = positions.slice(0, 3).map((start) => {
    const end = start + exact.length;
    const { prefix, suffix } = quote(start, end) ?? describePassage(body, start, end);
    return [
      ...(prefix === undefined ? [] : [`prefix: ${JSON.stringify(prefix)}`]),
      ...(suffix === undefined ? [] : [`suffix: ${JSON.stringify(suffix)}`]),
    ].join(" and ");
  });
  return contexts.join(" or ") + (positions.length > 3 ? " or …" : "");
}

function describeMissing(
  body: string,
  article: string,
  quotation: Quotation,
): Pick<Problem, "message" | "mend"> {
  const { exact } = quotation;
  const bare = findPassage(body, { exact });
  if (bare.kind !== "missing") {
    const [start = 0] = bare.kind === "found" ? [bare.start] : bare.positions;
    const { prefix, suffix } = describePassage(body, start, start + exact.length);
    return {
      message: `the quotation is in the article “${article}”, but not with this prefix and suffix`,
      mend: `the article has: “${prefix}[…]${suffix}”, where […] is the quotation`,
    };
  }
  const message = `the quotation is not in the article “${article}”`;
  const nearest = findNearest(body, exact);
  if (nearest === undefined) {
    return { message, mend: "copy the words from the article, character by character" };
  }
  const difference = describeDifference(exact, nearest.text);
  return {
    message,
    mend: `the article has: “${nearest.text}”${difference === undefined ? "" : ` (${difference})`}`,
  };
}
