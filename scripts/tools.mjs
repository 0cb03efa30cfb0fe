/** What the scripts share: where the project is, how its tools are run, and how a failure is said. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that is said in one sentence, without a stack. */
export class Failure extends Error {}

/** Runs a command in the project, its output shown as it comes; resolves with the exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal === null ? code : 1));
  });
}

/** Runs a tool of the project with this very Node; throws a {@link Failure} unless it succeeds. */
export async function runTool(packageName, args, { bin = packageName, env } = {}) {
  const code = await run(process.execPath, [findTool(packageName, bin), ...args], {
    env: { ...process.env, ...env },
  });
  if (code !== 0) throw new Failure(`${bin} ended with ${code}`);
}

/** The script behind a package's command: the same on every system, where `node_modules/.bin` is not. */
function findTool(packageName, bin) {
  const folder = join(ROOT, "node_modules", packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bins === "string" ? bins : bins[bin]);
}

/** Runs npm: the one that started this script, else the one on the path. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("js")) return run(process.execPath, [npm, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

/** True when a script was started itself, not imported by another. */
export function isMain(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
}

/** Runs a script's work and turns a {@link Failure} into one line and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
