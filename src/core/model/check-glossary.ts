import { err, ok, type Result } from "#core/base";
import type { AuthoredGlossaryEntry } from "./authored.ts";
import { checkPassage } from "./check-passage.ts";
import { parseShape } from "./issues.ts";
import { checkDuplicates, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { GlossaryEntry } from "./published.ts";
import { readItems, readText } from "./raw.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import type { SourceFile } from "./source.ts";
import { describeShape } from "./words.ts";

/** Every entry of `glossary.yaml`: its shape, its id, and that its source bears it: a passage that stands in its article, or a reference. */
export function checkGlossary(
  source: SourceFile | undefined,
  schemas: AuthoringSchemas,
  known: Known,
): { readonly entries: readonly GlossaryEntry[]; readonly problems: readonly Problem[] } {
  if (source?.value === undefined) return { entries: [], problems: [] };
  const { file, value } = source;
  const entries: GlossaryEntry[] = [];
  const problems: Problem[] = [];
  if (!Array.isArray(value)) {
    const words = describeShape("not-list", "glossary.yaml", value, []);
    problems.push({ file, path: [], code: "not-list", ...words });
  }
  const items = readItems(value);
  items.forEach((item, index) => {
    const checked = checkEntry(item, schemas, known, index);
    if (checked.ok) entries.push(checked.value);
    else problems.push(...checked.error.map((problem) => ({ file, ...problem })));
  });
  const ids = items.flatMap((item, index) => {
    const id = readText(item, "id");
    return id === undefined ? [] : [{ id, file, path: [index, "id"] }];
  });
  return { entries, problems: [...problems, ...checkDuplicates("glossary entry", ids)] };
}

function checkEntry(
  item: unknown,
  schemas: AuthoringSchemas,
  known: Known,
  index: number,
): Result<GlossaryEntry, readonly Problem[]> {
  const shape = parseShape(schemas.glossaryEntry, item, "entry", known.languages);
  if (!shape.ok) {
    return err(shape.error.map((problem) => ({ ...problem, path: [index, ...problem.path] })));
  }
  const { source, ...entry }: AuthoredGlossaryEntry = shape.value;
  if ("reference" in source) return ok({ ...entry, source });
  const passage = checkPassage(source, known, [index, "source"]);
  return passage.ok ? ok({ ...entry, source: passage.value }) : passage;
}
