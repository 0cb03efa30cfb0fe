import { err, ok, type Result } from "#core/base";

/** An item of a folder. Names only, no paths. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** Why a text could not be had; anything else that goes wrong throws. */
export type ReadFault = "missing" | "not-utf-8";

/** Where a collection is read from: a disk, a zip file, strings. Paths are relative, with `/`. */
export interface Folder {
  /** The whole file, decoded strictly; a byte order mark stays in. */
  readText(path: string): Promise<Result<string, ReadFault>>;
  /** The folder's items by name, or undefined when there is no such folder. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
}

/** A folder of files that are at hand, by path: texts, or bytes that should be UTF-8. Reads the map when asked. */
export function createFolder(files: ReadonlyMap<string, string | Uint8Array>): Folder {
  return {
    async readText(path) {
      const content = files.get(path);
      return content === undefined ? err("missing") : decodeText(content);
    },
    async listFolder(path) {
      const inside = [...files.keys()]
        .filter((name) => name.startsWith(`${path}/`))
        .map((name) => name.slice(path.length + 1).split("/"));
      if (inside.length === 0) return undefined;
      const entries = new Map(
        inside.map(([name = "", ...rest]): [string, FolderEntry] => [
          name,
          { name, kind: rest.length > 0 ? "folder" : "file" },
        ]),
      );
      return [...entries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** Decodes strictly; a byte order mark stays in. */
export function decodeText(content: string | Uint8Array): Result<string, "not-utf-8"> {
  if (typeof content === "string") return ok(content);
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content));
  } catch {
    return err("not-utf-8");
  }
}
