import type { LocalText, Name } from "#core/model";

/** The text in the collection's languages and no other. */
export function only(text: LocalText, languages: readonly string[]): LocalText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const words = Object.hasOwn(text, tag) ? text[tag] : undefined;
      return words === undefined ? [] : [[tag, words]];
    }),
  );
}

export function onlyIf(
  text: LocalText | undefined,
  languages: readonly string[],
): LocalText | undefined {
  return text === undefined ? undefined : only(text, languages);
}

/**
 * The text in each of the collection's languages, where one lacks, in the words of another: for drafts, which a person
 * will look at again. Undefined when it says nothing in any.
 */
export function fillAll(
  text: LocalText | undefined,
  languages: readonly string[],
): LocalText | undefined {
  if (text === undefined) return undefined;
  const own = only(text, languages);
  const isSaid = (words: string | undefined) => words !== undefined && words.trim() !== "";
  const any = [...Object.values(own), ...Object.values(text)].find(isSaid);
  if (any === undefined) return undefined;
  return Object.fromEntries(
    languages.map((tag) => [tag, isSaid(own[tag]) ? (own[tag] ?? any) : any]),
  );
}

export function onlyName(name: Name | undefined, languages: readonly string[]): Name | undefined {
  return typeof name === "string" ? name : onlyIf(name, languages);
}

export function fillName(name: Name | undefined, languages: readonly string[]): Name | undefined {
  if (typeof name !== "string") return fillAll(name, languages);
  return name.trim() === "" ? undefined : name;
}
