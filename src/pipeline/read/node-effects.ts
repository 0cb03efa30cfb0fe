import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { err } from "#core/base";
import { decodeText, type FolderEntry } from "#exchange";
import type { Effects } from "../effects.ts";

/** The real file system below `root`; lines go to `print`. */
export function createNodeEffects(root: string, print: (line: string) => void): Effects {
  return {
    async readText(path) {
      const bytes = await orMissing(readFile(resolve(root, path)));
      return bytes === undefined ? err("missing") : decodeText(bytes);
    },
    async listFolder(path) {
      const entries = await orMissing(readdir(resolve(root, path), { withFileTypes: true }));
      return entries
        ?.filter((entry) => entry.isFile() || entry.isDirectory())
        .map(
          (entry): FolderEntry => ({
            name: entry.name,
            kind: entry.isDirectory() ? "folder" : "file",
          }),
        )
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    async writeFile(path, content) {
      const target = resolve(root, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    },
    log: print,
  };
}

async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && isAbsence(error.code)) return undefined;
    throw error;
  }
}

const isAbsence = (code: unknown): boolean => code === "ENOENT" || code === "ENOTDIR";
