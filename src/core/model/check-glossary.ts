import { err, ok, type Result } from "#core/base";
import type { AuthoredGlossaryEntry } from "./authored.ts";
import { checkPassage } from "./check-passage.ts";
import { checkShape } from "./check-shape.ts";
import { checkDuplicates, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { GlossaryEntry } from "./published.ts";
import { readItems, readMember, readText } from "./raw.ts";
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
  const named = items.map((item, index) => ({ index, names: listNames(item) }));
  const repeats = named.flatMap((entry) => checkNames(file, entry, named));
  return {
    entries,
    problems: [...problems, ...checkDuplicates("glossary entry", ids), ...repeats],
  };
}

interface NamedEntry {
  readonly index: number;
  readonly names: readonly { readonly name: string; readonly path: Problem["path"] }[];
}

/** The words at which an entry is shown: its terms and `also`. */
function listNames(item: unknown): NamedEntry["names"] {
  const term = readMember(item, "term");
  const terms = term instanceof Object && !Array.isArray(term) ? Object.entries(term) : [];
  const also = readItems(readMember(item, "also"));
  return [
    ...terms.map(([tag, name]) => ({ name, path: ["term", tag] })),
    ...also.map((name, at) => ({ name, path: ["also", at] })),
  ].flatMap(({ name, path }) => (typeof name === "string" ? [{ name: name.trim(), path }] : []));
}

/** Words that an entry above explains already: of two entries only one could ever be shown at them. */
function checkNames(
  file: string,
  { index, names }: NamedEntry,
  all: readonly NamedEntry[],
): readonly Problem[] {
  const told = new Set<string>();
  return names.flatMap(({ name, path }): readonly Problem[] => {
    const other = all.find(
      (each) => each.index < index && each.names.some((at) => at.name === name),
    );
    if (other === undefined || name === "" || told.has(name)) return [];
    told.add(name);
    return [
      {
        file,
        path: [index, ...path],
        code: "duplicate-id",
        message: `entry ${other.index + 1} explains “${name}” already`,
        text: name,
        mend: "remove it from one of the two: words have one explanation",
      },
    ];
  });
}

function checkEntry(
  item: unknown,
  schemas: AuthoringSchemas,
  known: Known,
  index: number,
): Result<GlossaryEntry, readonly Problem[]> {
  const shape = checkShape(schemas.glossaryEntry, item, "entry", known.languages);
  if (!shape.ok) {
    return err(shape.error.map((problem) => ({ ...problem, path: [index, ...problem.path] })));
  }
  const { source, ...entry }: AuthoredGlossaryEntry = shape.value;
  if ("reference" in source) return ok({ ...entry, source });
  const passage = checkPassage(source, known, [index, "source"]);
  return passage.ok ? ok({ ...entry, source: passage.value }) : passage;
}
