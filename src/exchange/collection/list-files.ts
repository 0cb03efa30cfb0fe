import type { Folder } from "./folder.ts";
import { placeAtTop } from "./read-file.ts";
import type { PlacedProblem } from "./yaml-file.ts";

export interface NamedFile {
  readonly file: string;
  /** The file's name without its ending. */
  readonly id: string;
}

/**
 * The files with one ending in a folder and the folders below it, by path; none when there is no such folder. Files with
 * another ending are problems, as nobody would notice that they are left out; hidden ones are passed over.
 */
export async function listFiles(
  root: Folder,
  folder: string,
  ending: string,
): Promise<{ readonly files: readonly NamedFile[]; readonly problems: readonly PlacedProblem[] }> {
  const files: NamedFile[] = [];
  const problems: PlacedProblem[] = [];
  for (const { name, kind } of (await root.listFolder(folder)) ?? []) {
    const file = `${folder}/${name}`;
    if (name.startsWith(".")) continue;
    if (kind === "folder") {
      const inner = await listFiles(root, file, ending);
      files.push(...inner.files);
      problems.push(...inner.problems);
    } else if (name.endsWith(ending)) {
      files.push({ file, id: name.slice(0, -ending.length) });
    } else {
      problems.push(
        placeAtTop(file, {
          path: [],
          code: "unknown-file",
          message: `only files ending in ${ending} are read here`,
          text: name,
          mend: "rename the file, or move it elsewhere",
        }),
      );
    }
  }
  return { files, problems };
}
