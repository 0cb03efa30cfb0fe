import { err, ok, type Result } from "#core/base";
import {
  applyChange,
  createProject,
  editSettings,
  fromCollection,
  type Project,
} from "#core/project";
import { type Folder, readCollection } from "#exchange";
import { listCollections } from "../read/list-collections.ts";
import { printProblem } from "../read/print-check.ts";
import type { AddOptions } from "./add-options.ts";

/**
 * The collection an article is to come to, as a project: the one that is there, or a new one in these languages. Else
 * why there is none, in lines.
 */
export async function openCollection(
  root: Folder,
  { data, collection, newTitle, languages }: AddOptions,
  articleLanguage: string | undefined,
): Promise<Result<Project, readonly string[]>> {
  const folder = `${data}/${collection}`;
  const folders = await listCollections(root, data);
  const isThere = folders.includes(folder);
  if (newTitle !== undefined) {
    if (isThere) return err([`${folder} is there already: leave out --new`]);
    const tags = languages ?? (articleLanguage === undefined ? [] : [articleLanguage]);
    if (tags.length === 0)
      return err(["the collection’s languages are missing: --languages en,nb"]);
    return ok(beginCollection(collection, newTitle, tags));
  }
  if (!isThere) {
    const names = folders.map((name) => name.slice(data.length + 1)).join(", ");
    const known = names === "" ? "" : ` (there are: ${names})`;
    return err([`${folder}: there is no such collection${known}; --new TITLE begins one`]);
  }
  const reading = await readCollection(root, folder);
  if (reading.collection === undefined) {
    return err([...reading.problems.flatMap(printProblem), "mend this first"]);
  }
  const { eventsText } = reading;
  return ok(
    fromCollection(collection, reading.collection, eventsText === undefined ? {} : { eventsText }),
  );
}

function beginCollection(id: string, title: string, languages: readonly string[]): Project {
  const project = createProject({ id, languages, collection: id });
  const titles = Object.fromEntries(languages.map((tag) => [tag, title]));
  const changed = applyChange(project, editSettings(project, { title: titles }));
  return changed.ok ? changed.value : project;
}
