import type { Folder } from "#exchange";

/** The folders of a data folder, by name: each is a collection. Hidden ones are passed over. */
export async function listCollections(
  root: Folder,
  dataFolder: string,
): Promise<readonly string[]> {
  const entries = (await root.listFolder(dataFolder)) ?? [];
  return entries
    .filter(({ name, kind }) => kind === "folder" && !name.startsWith("."))
    .map(({ name }) => `${dataFolder}/${name}`);
}
