/** Writes dist/: the site, then the script for other people's pages beside it. */
import { fileURLToPath } from "node:url";
import { main, runTool } from "./tools.mjs";

export async function build() {
  await runTool("vite", ["build"]);
  await runTool("vite", ["build", "--mode", "embed"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(build);
