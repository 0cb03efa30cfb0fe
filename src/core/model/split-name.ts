import type { Name } from "./authored.ts";
import type { LocalText } from "./published.ts";

/** A name as published: in the collection's first language, and in each where they differ. */
export interface PublishedName {
  readonly plain: string;
  readonly label?: LocalText;
}

export function splitName(name: Name, languages: readonly string[]): PublishedName {
  if (typeof name === "string") return { plain: name };
  const texts = Object.values(name);
  const plain = name[languages[0] ?? ""] ?? texts[0] ?? "";
  return texts.every((text) => text === plain) ? { plain } : { plain, label: name };
}
