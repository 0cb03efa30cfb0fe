import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Pictures by what they were painted from, kept from build to build. */
export interface PictureCache {
  /** The picture of these parts: as it was painted before, or painted now. */
  readonly find: (parts: readonly (string | Uint8Array)[], paint: () => Uint8Array) => Uint8Array;
}

/**
 * Keeps pictures in a folder. Meant for one inside `node_modules`: it goes with every clean installation, and so do the
 * pictures of another version of the painter.
 */
export function createPictureCache(folder: string): PictureCache {
  return {
    find(parts, paint) {
      const file = join(folder, `${hashParts(parts)}.png`);
      if (existsSync(file)) return readFileSync(file);
      const picture = paint();
      mkdirSync(folder, { recursive: true });
      // Another build may be writing the same picture: only a whole one gets the name that is looked for.
      const part = `${file}.${process.pid}`;
      writeFileSync(part, picture);
      renameSync(part, file);
      return picture;
    },
  };
}

function hashParts(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update(part);
  return hash.digest("hex").slice(0, 32);
}
