import type { LocalText } from "#core/model";

/** The languages in which a text is not there, or blank. */
export function findLacking(
  text: LocalText | undefined,
  languages: readonly string[],
): readonly string[] {
  if (text === undefined) return [];
  return languages.filter((tag) => !Object.hasOwn(text, tag) || text[tag]?.trim() === "");
}
