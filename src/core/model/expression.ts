import { err, ok, type Result } from "#core/base";
import { findNearest, findOccurrences } from "#core/text";
import type { AuthoredMention } from "./authored.ts";
import type { Problem } from "./problem.ts";

/**
 * Where in the passage the temporal expression stands: offset from the passage's start, or undefined when the mention
 * names none. `path` leads to the mention.
 */
export function locateExpression(
  mention: AuthoredMention,
  path: readonly (string | number)[],
): Result<number | undefined, Problem> {
  const { expression, expressionAt, exact = "" } = mention;
  if (expression === undefined) {
    if (expressionAt === undefined) return ok(undefined);
    return err({
      path: [...path, "expressionAt"],
      code: "missing",
      message: "“expressionAt” counts occurrences of an expression, but there is none",
      text: String(expressionAt),
      mend: "add “expression: …”, or remove it",
    });
  }
  const places = findOccurrences(exact, expression);
  const at = { path: [...path, "expression"], text: expression };
  if (places.length === 0) {
    const nearest = findNearest(exact, expression);
    return err({
      ...at,
      code: "expression-missing",
      message: "the expression is not in the quotation",
      mend:
        nearest === undefined
          ? "widen “exact” until it holds the expression"
          : `the quotation has: “${nearest.text}”`,
    });
  }
  if (places.length > 1 && expressionAt === undefined) {
    return err({
      ...at,
      code: "expression-ambiguous",
      message: `the expression stands ${places.length} times in the quotation`,
      mend: `add “expressionAt: …”, counted from 1 to ${places.length}`,
    });
  }
  const place = places[(expressionAt ?? 1) - 1];
  if (place !== undefined) return ok(place);
  return err({
    path: [...path, "expressionAt"],
    code: "expression-at",
    message: `the expression stands ${places.length === 1 ? "once" : `${places.length} times`} in the quotation`,
    text: String(expressionAt),
    mend: `count from 1 to ${places.length}`,
  });
}
