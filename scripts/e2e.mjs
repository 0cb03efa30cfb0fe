/** The tests in a real browser, against the built site in `dist/`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { Failure, isMain, main, ROOT, runTool } from "./tools.mjs";

/** Where the tests serve the site; e2e/support/servers.ts has the same. */
export const TEST_SITE = `http://127.0.0.1:${process.env.E2E_PORT ?? 4179}/some/path/`;

/** Runs them, with `args` passed on to Playwright; returns how many passed. */
export async function runBrowserTests(args = []) {
  if (!existsSync(join(ROOT, "dist", "index.html"))) {
    throw new Failure("there is no dist/ to test: run npm run build first");
  }
  const sitemap = join(ROOT, "dist", "sitemap.xml");
  if (!existsSync(sitemap) || !readFileSync(sitemap, "utf8").includes(`<loc>${TEST_SITE}`)) {
    throw new Failure(
      `dist/ is not built for the tests' address: run npm run build with DATELINE_URL=${TEST_SITE}`,
    );
  }
  const browser = await ensureBrowser();
  const folder = mkdtempSync(join(tmpdir(), "dateline-e2e-"));
  const report = join(folder, "report.json");
  try {
    await runTool("@playwright/test", ["test", "--forbid-only", "--reporter=list,json", ...args], {
      bin: "playwright",
      env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const { stats } = JSON.parse(readFileSync(report, "utf8"));
    if (stats.expected === 0) throw new Failure("no browser test ran");
    if (stats.skipped > 0) throw new Failure(`${stats.skipped} browser tests did not run`);
    return stats.expected;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) await main(() => runBrowserTests(process.argv.slice(2)));
