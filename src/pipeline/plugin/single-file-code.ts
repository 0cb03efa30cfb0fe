import type { Plugin } from "vite";
import { buildInlineCode, SINGLE_FILE_SOURCE } from "./inline-code.ts";

const ID = "virtual:single-file-code";
const RESOLVED = `\0${ID}`;

/**
 * The module `virtual:single-file-code`: the script and style of a single file, built and minified, as texts with their
 * hashes. The workbench puts them into the files that it makes.
 */
export function createSingleFileCodePlugin(): Plugin {
  let root = "";
  return {
    name: "dateline:single-file-code",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const code = await buildInlineCode(root, SINGLE_FILE_SOURCE);
      return `export const singleFileCode = ${JSON.stringify(code)};`;
    },
  };
}
