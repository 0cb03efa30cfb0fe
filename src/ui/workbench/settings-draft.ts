import type { Category, LocalText } from "#core/model";
import type { Fields, Project, Settings } from "#core/project";
import { slugOf } from "#core/text";

/** What stands in the fields of the settings, until it is saved. */
export interface SettingsDraft {
  readonly collection: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly languages: readonly string[];
  readonly categories: readonly Category[];
}

/** What cannot be saved as it stands. */
export type SettingsFault = "collection";

export function draftSettings({ settings }: Project): SettingsDraft {
  const { collection, title, description = {}, languages, categories } = settings;
  return { collection, title, description, languages, categories };
}

export function checkSettings({ collection }: SettingsDraft): readonly SettingsFault[] {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(collection) ? [] : ["collection"];
}

/** The settings that a draft asks for: texts trimmed, empty ones left out. */
export function fieldsOfDraft(draft: SettingsDraft): Fields<Settings> {
  const description = trimTexts(draft.description);
  return {
    collection: draft.collection,
    title: trimTexts(draft.title),
    description: Object.keys(description).length === 0 ? undefined : description,
    languages: draft.languages,
    categories: draft.categories.map(({ id, label }) => ({ id, label: trimTexts(label) })),
  };
}

/** A category of that name in these languages, with an id that no other has; undefined for an empty name. */
export function createCategory(
  name: string,
  languages: readonly string[],
  taken: readonly Category[],
): Category | undefined {
  const label = name.trim();
  if (label === "") return undefined;
  const slug = idOfName(label);
  const stem = slug === "" ? "category" : slug;
  let id = stem;
  for (let n = 2; taken.some((other) => other.id === id); n += 1) id = `${stem}-${n}`;
  return { id, label: Object.fromEntries(languages.map((language) => [language, label])) };
}

function trimTexts(text: LocalText): LocalText {
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, words]) => {
      const trimmed = words.trim();
      return trimmed === "" ? [] : [[language, trimmed]];
    }),
  );
}

/** A name as an id: small letters, digits and hyphens, beginning with a letter; "" when nothing of it can be kept. */
export function idOfName(name: string): string {
  return slugOf(name, "").replace(/^[-0-9]+/u, "");
}
