import { err, ok } from "#core/base";
import type { Effects, FolderEntry } from "../effects.ts";

/** Effects on a folder made of strings, for tests: what was written and logged can be looked at. */
export interface FakeEffects extends Effects {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly lines: readonly string[];
}

export function createFakeEffects(files: Readonly<Record<string, string>>): FakeEffects {
  const all = new Map<string, string | Uint8Array>(Object.entries(files));
  const lines: string[] = [];
  return {
    files: all,
    lines,
    async readText(path) {
      const content = all.get(path);
      if (content === undefined) return err("missing");
      return typeof content === "string" ? ok(content) : err("not-utf-8");
    },
    async listFolder(path) {
      const inside = [...all.keys()]
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
    async writeFile(path, content) {
      all.set(path, content);
    },
    log(line) {
      lines.push(line);
    },
  };
}
