import { createFolder } from "#exchange";
import type { Effects } from "../effects.ts";

/** Effects on a folder made of strings, for tests: what was written and logged can be looked at. */
export interface FakeEffects extends Effects {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly lines: readonly string[];
}

export function createFakeEffects(files: Readonly<Record<string, string>>): FakeEffects {
  const all = new Map<string, string | Uint8Array>(Object.entries(files));
  const lines: string[] = [];
  return {
    ...createFolder(all),
    files: all,
    lines,
    async writeFile(path, content) {
      all.set(path, content);
    },
    log(line) {
      lines.push(line);
    },
  };
}
