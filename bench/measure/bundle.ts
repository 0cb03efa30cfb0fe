import { join } from "node:path";
import { build } from "vite";
import { BENCH } from "./paths.ts";

/** The page's script, in one piece. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    root: BENCH,
    logLevel: "warn",
    build: {
      write: false,
      minify: false,
      target: "esnext",
      lib: { entry: join(BENCH, "page", "page.ts"), formats: ["iife"], name: "benchPage" },
    },
  });
  const outputs = [built].flat().flatMap((part) => ("output" in part ? part.output : []));
  const script = outputs.find((part) => part.type === "chunk");
  if (script?.type !== "chunk") throw new Error("the bench's page has no script");
  return script.code;
}
