import { strToU8, type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import { err, ok, type Result } from "#core/base";

/** What a zip file may hold at most; more is refused before anything of it is unpacked. */
export interface ZipLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** Unpacked size to packed size of one file, once it is larger than a megabyte. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { files: 5_000, bytes: 200_000_000, ratio: 200 };

export type UnzipProblem =
  | { readonly kind: "not-a-zip" }
  | { readonly kind: "broken"; readonly detail: string }
  | { readonly kind: "too-many"; readonly limit: number }
  | { readonly kind: "too-large"; readonly limit: number }
  /** A path that leads out of the folder, or that two files have. */
  | { readonly kind: "path"; readonly path: string };

/** The same files give the same bytes, whenever and wherever they are packed. */
const TIMESTAMP = "1980-01-01T00:00:00";

/** Texts by path, as a zip file; the texts in UTF-8. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: TIMESTAMP });
}

/**
 * The files of a zip file by path. Folders, and what a Mac adds, are left out; a backslash counts as a slash. Paths and
 * sizes are looked at before anything is unpacked.
 */
export function unzipFiles(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): Result<ReadonlyMap<string, Uint8Array>, UnzipProblem> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err({ kind: "not-a-zip" });
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  let problem: UnzipProblem | undefined;
  let size = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    const path = file.name.replaceAll("\\", "/");
    if (problem !== undefined || path.endsWith("/") || isLitter(path)) return false;
    size += file.originalSize;
    problem = checkFile(file, path, { files: paths.size, bytes: size }, limits);
    if (problem === undefined && taken.has(path)) problem = { kind: "path", path };
    paths.set(file.name, path);
    taken.add(path);
    return problem === undefined;
  };
  try {
    const unpacked = unzipSync(bytes, { filter });
    if (problem !== undefined) return err(problem);
    return ok(
      new Map(
        Object.entries(unpacked).map(([name, content]) => [paths.get(name) ?? name, content]),
      ),
    );
  } catch (error) {
    return err({ kind: "broken", detail: error instanceof Error ? error.message : String(error) });
  }
}

function checkFile(
  { size, originalSize }: UnzipFileInfo,
  path: string,
  sofar: { readonly files: number; readonly bytes: number },
  limits: ZipLimits,
): UnzipProblem | undefined {
  if (!isSafe(path)) return { kind: "path", path };
  if (sofar.files >= limits.files) return { kind: "too-many", limit: limits.files };
  const isBomb = originalSize > 1_000_000 && originalSize > size * limits.ratio;
  return isBomb || sofar.bytes > limits.bytes
    ? { kind: "too-large", limit: limits.bytes }
    : undefined;
}

/** Relative, below where it is unpacked, and no name that means something else to an object. */
function isSafe(path: string): boolean {
  return (
    !/^[a-z]:/i.test(path) &&
    path.split("/").every((step) => !["", ".", "..", "__proto__"].includes(step)) &&
    !/\p{Cc}/u.test(path)
  );
}

const isLitter = (path: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$)/.test(path);
