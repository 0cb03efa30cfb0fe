import { assertUnreachable } from "#core/base";
import { type Locale, openWordsFor, wordsFor } from "#core/words";
import type { PlanProblem } from "#exchange";

/** What is wrong with how the columns are read, and what to choose. */
export function describePlanProblem(problem: PlanProblem, locale: Locale): string {
  const { problems, roles } = openWordsFor(locale).columns;
  const { quote } = wordsFor(locale);
  const list = (columns: readonly string[]) => columns.map(quote).join(", ");
  switch (problem.kind) {
    case "no-date":
      return problems.noDate;
    case "no-title":
      return problems.noTitle;
    case "role-twice":
      return problems.twice(roles[problem.role], list(problem.columns));
    case "two-dates":
      return problems.twoDates(list(problem.columns));
    case "needs":
      return problems.needs(problem.column, roles[problem.role], roles[problem.needs]);
    case "no-precision-scheme":
      return problems.noScheme(problem.column);
    default:
      return assertUnreachable(problem);
  }
}
