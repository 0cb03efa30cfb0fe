/** Finds a Chromium or Chrome for the tests, or installs one. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { Failure, isMain, main, run, runTool } from "./tools.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
};

/** The path of a browser that runs: `CHROME_PATH`, one on the path or in the usual places, or Playwright's own. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (runs(named)) return named;
    throw new Failure(`CHROME_PATH names no browser that runs: ${named}`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = PLACES[process.platform] ?? [];
  return [...onPath, ...places, ...findPlaywrightBrowser()].find(runs);
}

/** Like {@link findBrowser}, but installs a browser when there is none. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("No browser was found: installing Debian's chromium with apt-get …");
    await run("apt-get", ["update"]);
    await run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  console.log("No browser was found: installing Playwright's chromium …");
  const extras = isRoot ? ["--with-deps"] : [];
  await runTool("playwright", ["install", ...extras, "chromium"]);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Failure(
    "No Chromium or Chrome was found, and none could be installed. Install one, or name it in CHROME_PATH.",
  );
}

function findPlaywrightBrowser() {
  try {
    return [createRequire(import.meta.url)("playwright").chromium.executablePath()];
  } catch {
    // Not installed yet, or no build for this system: then it is simply not among the candidates.
    return [];
  }
}

/** Some systems put a script in the browser's place that only tells where to get it, so a file alone proves nothing. */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === "win32") return true;
  try {
    const version = execFileSync(path, ["--version"], {
      encoding: "utf8",
      timeout: 20_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return /Chrom/.test(version);
  } catch {
    return false;
  }
}

if (isMain(import.meta.url)) {
  await main(async () => {
    console.log(await ensureBrowser());
  });
}
