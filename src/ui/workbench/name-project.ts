import type { LocalText } from "#core/model";
import type { Project } from "#core/project";
import { idOfName } from "./settings-draft.ts";

const LONGEST_ID = 40;

/** A project of that title, in every language it has, for a person to better; its folder is named after it. */
export function nameProject(project: Project, title: LocalText): Project {
  const { settings } = project;
  const [first = ""] = Object.values(title);
  const slug = idOfName(title.en ?? first)
    .slice(0, LONGEST_ID)
    .replace(/-+$/u, "");
  return {
    ...project,
    settings: {
      ...settings,
      collection: slug === "" ? settings.collection : slug,
      title: Object.fromEntries(
        settings.languages.map((language) => [language, title[language] ?? first]),
      ),
    },
  };
}
