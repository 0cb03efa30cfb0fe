import type { GlossaryEntry } from "#core/model";
import { isWholeWords, type TextRange } from "#core/text";

/** Words of a text that an entry explains. */
export interface FoundTerm extends TextRange {
  readonly entry: GlossaryEntry;
}

/**
 * The first place in a text where each entry is named, in order and apart from one another. Whole words only, letters
 * as they are written (“IS” is not “is”); where several entries would fit, the longest words win, at their later places too.
 */
export function findTerms(text: string, glossary: readonly GlossaryEntry[]): readonly FoundTerm[] {
  const names = glossary
    .flatMap((entry) => listNames(entry).map((name) => ({ name, entry })))
    .sort((a, b) => b.name.length - a.name.length);
  const places: FoundTerm[] = [];
  for (const { name, entry } of names) {
    for (const place of listPlaces(text, name, places)) places.push({ ...place, entry });
  }
  const inOrder = places.sort((a, b) => a.from - b.from);
  const shown = new Set<GlossaryEntry>();
  return inOrder.filter(({ entry }) => {
    const isFirst = !shown.has(entry);
    shown.add(entry);
    return isFirst;
  });
}

function listNames({ term, also = [] }: GlossaryEntry): readonly string[] {
  return [...new Set([...Object.values(term), ...also])].filter((name) => name.trim() !== "");
}

/** Every whole-word place of a name that no other holds. */
function listPlaces(text: string, name: string, taken: readonly FoundTerm[]): readonly TextRange[] {
  const places: TextRange[] = [];
  let from = text.indexOf(name);
  while (from >= 0) {
    const to = from + name.length;
    const isFree = taken.every((other) => to <= other.from || from >= other.to);
    const isPlace = isFree && isWholeWords(text, { from, to });
    if (isPlace) places.push({ from, to });
    from = text.indexOf(name, isPlace ? to : from + 1);
  }
  return places;
}
