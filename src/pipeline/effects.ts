import type { Folder } from "#exchange";

/**
 * Everything the build does to the world. Paths are relative, with `/`, to a root that the implementation keeps; so the
 * build reads the same on every machine, and a test passes in a folder made of strings.
 */
export interface Effects extends Folder {
  /** Writes a file, making the folders on the way to it. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  log(line: string): void;
}
