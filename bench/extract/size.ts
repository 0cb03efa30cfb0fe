import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { ROOT } from "../measure/paths.ts";

/** Bytes, gzipped, with one language, minified as a page would load them. */
export interface Sizes {
  /** What finds temporal expressions. */
  readonly finding: number;
  /** The same with what proposes events and joins them. */
  readonly proposing: number;
}

export async function measureSizes(language: string): Promise<Sizes> {
  const own = `languages/${language}`;
  return {
    finding: await measureModule([
      ["extractExpressions", "index.ts"],
      ["EXPRESSIONS", `${own}/expressions.ts`],
    ]),
    proposing: await measureModule([
      ["extractExpressions, proposeEvents, suggestJoins", "index.ts"],
      ["LANGUAGE", `${own}/index.ts`],
    ]),
  };
}

async function measureModule(
  exports: readonly (readonly [names: string, file: string])[],
): Promise<number> {
  const entry = "virtual:engine";
  const lines = exports.map(
    ([names, file]) =>
      `export { ${names} } from ${JSON.stringify(join(ROOT, "src", "core", "extract", file))};`,
  );
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    plugins: [
      {
        name: "engine",
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) => (id === entry ? lines.join("\n") : undefined),
      },
    ],
    build: {
      write: false,
      target: "baseline-widely-available",
      // A module would keep its white space.
      lib: { entry, formats: ["iife"], name: "engine" },
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
    },
  });
  const chunks = [built].flat().flatMap((part) => ("output" in part ? part.output : []));
  const code = chunks.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
  if (code === "") throw new Error("no engine was built");
  return gzipSync(code).length;
}
