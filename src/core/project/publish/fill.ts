import type { LocalText } from "#core/model";
import { parseEdtf } from "#core/time";

/** The text in every language: where one lacks, in the first there is. */
export function fill(text: LocalText, languages: readonly string[], otherwise: string): LocalText {
  const first = languages.map((tag) => text[tag]).find(isSaid);
  const any = first ?? Object.values(text).find(isSaid) ?? otherwise;
  return {
    ...text,
    ...Object.fromEntries(
      languages.map((tag) => [tag, isSaid(text[tag]) ? (text[tag] ?? any) : any]),
    ),
  };
}

/** A date that is EDTF. */
export function findValid(date: string | undefined): string | undefined {
  return date !== undefined && parseEdtf(date).ok ? date : undefined;
}

function isSaid(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== "";
}
