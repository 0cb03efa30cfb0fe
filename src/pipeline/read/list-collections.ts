import type { Effects } from "../effects.ts";

/** The folders of a data folder, by name: each is a collection. Hidden ones are passed over. */
export async function listCollections(
  effects: Effects,
  dataFolder: string,
): Promise<readonly string[]> {
  const entries = (await effects.listFolder(dataFolder)) ?? [];
  return entries
    .filter(({ name, kind }) => kind === "folder" && !name.startsWith("."))
    .map(({ name }) => `${dataFolder}/${name}`);
}
