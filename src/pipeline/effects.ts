import type { Result } from "#core/base";

/** An item of a folder. Names only, no paths. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** Why a text could not be had; anything else that goes wrong throws. */
export type ReadFault = "missing" | "not-utf-8";

/**
 * Everything the build does to the world. Paths are relative, with `/`, to a root that the implementation keeps; so the
 * build reads the same on every machine, and a test passes in a folder made of strings.
 */
export interface Effects {
  /** The whole file, decoded strictly; a byte order mark stays in. */
  readText(path: string): Promise<Result<string, ReadFault>>;
  /** The folder's items by name, or undefined when there is no such folder. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
  /** Writes a file, making the folders on the way to it. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  log(line: string): void;
}
