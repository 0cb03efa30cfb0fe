import type { GlossaryEntry, GlossaryKind } from "#core/model";
import type { DateLocale } from "#core/time";
import { localText } from "./local-text.ts";

/** Entries of one kind in alphabetical order, each with its name in the reader's language. */
export interface GlossaryGroup {
  readonly kind: GlossaryKind;
  readonly entries: readonly { readonly name: string; readonly entry: GlossaryEntry }[];
}

const KINDS: readonly GlossaryKind[] = ["term", "person", "organisation"];

/** The glossary as a list to read: words, then persons, then organisations. Kinds without entries are left out. */
export function groupGlossary(
  glossary: readonly GlossaryEntry[],
  locale: DateLocale,
): readonly GlossaryGroup[] {
  const { compare } = new Intl.Collator(locale);
  return KINDS.map((kind) => ({
    kind,
    entries: glossary
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ name: localText(entry.term, locale), entry }))
      .sort((a, b) => compare(sortKey(a.name), sortKey(b.name))),
  })).filter(({ entries }) => entries.length > 0);
}

/** What stands before the word that one would look under. */
function sortKey(name: string): string {
  return name.replace(/^the /u, "").replace(/^\p{P}+/u, "");
}
