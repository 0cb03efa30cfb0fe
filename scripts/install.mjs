/** Installs what the project needs, when it is not there yet or the lock file is newer. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure, isMain, main, ROOT, runNpm } from "./tools.mjs";

const OLDEST_NODE = [20, 19];

export async function install() {
  checkNode();
  if (isInstalled()) return;
  console.log("Installing the packages named in package-lock.json …");
  const code = await runNpm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Failure(`npm ci ended with ${code}: the packages are not installed`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Failure(
    `Dateline needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

/** npm writes `.package-lock.json` last, so an installation that was broken off does not count. */
function isInstalled() {
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  const lock = join(ROOT, "package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

if (isMain(import.meta.url)) await main(install);
