import { readdir } from "node:fs/promises";
import type { Language } from "#core/extract";

const FOLDER = new URL("../../core/extract/languages/", import.meta.url);

/**
 * Every language that there is a folder for, by the folder's name. This is the one place where a module is loaded by a
 * name that is worked out: adding a language is adding a folder.
 */
export async function loadLanguages(): Promise<readonly Language[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const modules = names.toSorted().map(async (name): Promise<Language> => {
    const module: { readonly LANGUAGE: Language } = await import(`${FOLDER.href}${name}/index.ts`);
    return module.LANGUAGE;
  });
  return Promise.all(modules);
}
