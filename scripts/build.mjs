/** Writes dist/: the site, then the scripts for other people's pages beside it. */
import { fileURLToPath } from "node:url";
import { main, runTool } from "./tools.mjs";

/** `env`: what the build finds in its environment beside what is there; `DATELINE_URL` names where the site will stand. */
export async function build(env = {}) {
  await runTool("vite", ["build"], { env });
  await runTool("vite", ["build", "--mode", "embed"]);
  await runTool("vite", ["build", "--mode", "height"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(() => build());
