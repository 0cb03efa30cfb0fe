import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { ROOT } from "../measure/paths.ts";

/** Bytes, gzipped, of the engine with one language, minified as it is shipped. */
export async function measureSize(language: string): Promise<number> {
  const entry = "virtual:engine";
  const extract = join(ROOT, "src", "core", "extract");
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    plugins: [
      {
        name: "engine",
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) =>
          id === entry
            ? `export { extractExpressions } from ${JSON.stringify(join(extract, "index.ts"))};
               export { LANGUAGE } from ${JSON.stringify(join(extract, "languages", language, "index.ts"))};`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: "baseline-widely-available",
      lib: { entry, formats: ["es"] },
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
    },
  });
  const chunks = [built].flat().flatMap((part) => ("output" in part ? part.output : []));
  const code = chunks.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
  if (code === "") throw new Error(`no engine was built for ${language}`);
  return gzipSync(code).length;
}
