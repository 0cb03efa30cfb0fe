import { createFolder, type Folder } from "#exchange";

/** A folder as it would be with some files written into it. */
export function overlayFolder(below: Folder, files: ReadonlyMap<string, string>): Folder {
  const above = createFolder(files);
  return {
    async readText(path) {
      return files.has(path) ? above.readText(path) : below.readText(path);
    },
    async listFolder(path) {
      const [under, over] = [await below.listFolder(path), await above.listFolder(path)];
      if (under === undefined || over === undefined) return under ?? over;
      const names = new Set(over.map(({ name }) => name));
      return [...under.filter(({ name }) => !names.has(name)), ...over].toSorted((a, b) =>
        a.name < b.name ? -1 : 1,
      );
    },
  };
}
