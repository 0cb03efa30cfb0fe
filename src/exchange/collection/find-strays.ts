import type { Folder } from "./folder.ts";
import { placeAtTop } from "./read-file.ts";
import type { PlacedProblem } from "./yaml-file.ts";

const READ = {
  file: ["collection.yaml", "events.yaml", "glossary.yaml"],
  folder: ["articles", "stories"],
} as const;

/**
 * What stands beside a collection's files and was surely meant to be read, but bears another name: any other YAML file,
 * and folders whose name differs in a letter's case or an “s”. Anything else there is nobody's business.
 */
export async function findStrays(root: Folder, folder: string): Promise<readonly PlacedProblem[]> {
  const entries = (await root.listFolder(folder)) ?? [];
  return entries.flatMap(({ name, kind }) => {
    const names: readonly string[] = READ[kind];
    if (names.includes(name) || name.startsWith(".")) return [];
    const plain = name.toLowerCase();
    const isMeant =
      kind === "file"
        ? /\.ya?ml$/u.test(plain)
        : READ.folder.some(
            (each) =>
              each === plain || each.replace(/ies$/u, "y") === plain || each === `${plain}s`,
          );
    if (!isMeant) return [];
    const mend = `rename it, or move it elsewhere: what is read is called ${names.join(", ")}`;
    const message = `a ${kind} of this name is not read here`;
    return [
      placeAtTop(`${folder}/${name}`, {
        path: [],
        code: "unknown-file",
        message,
        text: name,
        mend,
      }),
    ];
  });
}
