import type { GlossaryEntry } from "#core/model";

/** Words of a text that an entry explains. UTF-16 units, half-open. */
export interface FoundTerm {
  readonly from: number;
  readonly to: number;
  readonly entry: GlossaryEntry;
}

/**
 * The first place in a text where each entry is named, in order and apart from one another. Whole words only, letters
 * as they are written (“IS” is not “is”); where several entries would fit, the longest words win.
 */
export function findTerms(text: string, glossary: readonly GlossaryEntry[]): readonly FoundTerm[] {
  const names = glossary
    .flatMap((entry) => listNames(entry).map((name) => ({ name, entry })))
    .sort((a, b) => b.name.length - a.name.length);
  const found: FoundTerm[] = [];
  for (const { name, entry } of names) {
    const already = found.find((term) => term.entry === entry);
    const place = findName(text, name, found);
    if (place === undefined) continue;
    if (already === undefined) found.push({ ...place, entry });
    else if (place.from < already.from)
      found.splice(found.indexOf(already), 1, { ...place, entry });
  }
  return found.sort((a, b) => a.from - b.from);
}

function listNames({ term, also = [] }: GlossaryEntry): readonly string[] {
  return [...new Set([...Object.values(term), ...also])].filter((name) => name.trim() !== "");
}

function findName(
  text: string,
  name: string,
  taken: readonly FoundTerm[],
): { readonly from: number; readonly to: number } | undefined {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const to = from + name.length;
    const isFree = taken.every((other) => to <= other.from || from >= other.to);
    if (isFree && isWhole(text, from, to)) return { from, to };
  }
  return undefined;
}

function isWhole(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(text.slice(to));
}
