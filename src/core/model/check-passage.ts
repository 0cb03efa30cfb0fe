import { err, ok, type Result } from "#core/base";
import { describePassage } from "#core/text";
import type { AuthoredPassage } from "./authored.ts";
import { describeUnknownName, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { Passage } from "./published.ts";
import { locateQuotation } from "./quotation.ts";

/**
 * Finds a passage in its article, verbatim and once. `path` leads to what holds it. The problems are none when the
 * article could not be read, as its reader has told.
 */
export function checkPassage(
  { article, exact, prefix, suffix }: AuthoredPassage,
  known: Known,
  path: readonly (string | number)[],
): Result<Passage, readonly Problem[]> {
  const body = known.bodies.get(article);
  if (body === undefined) {
    if (known.bodies.has(article)) return err([]);
    const at = [...path, "article"];
    return err([
      describeUnknownName("unknown-article", "article", article, known.bodies.keys(), at),
    ]);
  }
  const found = locateQuotation(body, article, { exact, prefix, suffix }, path);
  if (!found.ok) return err([found.error]);
  return ok({ article, ...describePassage(body, found.value.start, found.value.end) });
}
