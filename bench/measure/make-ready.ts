import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { BENCH, DIST, MODULES, ROOT } from "./paths.ts";

const SOURCES = ["src", "public", "data", "index.html", "vite.config.ts", "package-lock.json"];

/** Installs the peers where they are missing or their lock file is newer. */
export function installPeers(): void {
  // npm writes this last, so an installation that was broken off does not count.
  const installed = join(MODULES, ".package-lock.json");
  if (changed(installed) >= changed(join(BENCH, "package-lock.json"))) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const shell = process.platform === "win32";
  execFileSync("npm", args, { cwd: BENCH, stdio: "inherit", shell });
}

/** Builds the site where `dist/` is missing or older than what it is made of. */
export function buildSite(): void {
  const built = Math.min(
    ...["index.html", "open/index.html", "embed/dateline.js"].map((file) =>
      changed(join(DIST, file)),
    ),
  );
  const newest = Math.max(...SOURCES.map((source) => changedLast(join(ROOT, source))));
  if (built >= newest) return;
  execFileSync(process.execPath, [join(ROOT, "scripts", "build.mjs")], {
    cwd: ROOT,
    stdio: "inherit",
  });
}

function changedLast(path: string): number {
  if (!existsSync(path) || !statSync(path).isDirectory()) return changed(path);
  return readdirSync(path, { recursive: true, encoding: "utf8" }).reduce(
    (last, name) => Math.max(last, changed(join(path, name))),
    0,
  );
}

/** When a file was changed; never, where there is none. */
function changed(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
