import { findOccurrences, isWholeWords } from "#core/text";

/** Whether a text has a name in it: whole words, letters as they are written (“IS” is not “is”). */
export function hasName(text: string, name: string): boolean {
  return findOccurrences(text, name).some((from) =>
    isWholeWords(text, { from, to: from + name.length }),
  );
}

/** Whether a text begins with a name, as whole words. */
export function startsWithName(text: string, name: string): boolean {
  return name !== "" && text.startsWith(name) && isWholeWords(text, { from: 0, to: name.length });
}
