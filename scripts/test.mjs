/** Every check, in order, stopping at the first that fails. Installs what it needs, a browser too. */
import { ensureBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { runBrowserTests, TEST_SITE } from "./e2e.mjs";
import { install } from "./install.mjs";
import { weigh } from "./size.mjs";
import { Failure, main, runTool } from "./tools.mjs";
import { runUnitTests } from "./unit.mjs";

/** What each step is called and does; one that counts tests returns how many passed. */
const STEPS = [
  ["install", install],
  [
    "lint and format",
    () => runTool("@biomejs/biome", ["check", "--error-on-warnings", "."], { bin: "biome" }),
  ],
  ["types", checkTypes],
  ["data", () => runTool("tsx", ["src/pipeline/cli/check.ts"])],
  ["unit tests", runUnitTests],
  ["unused code", () => runTool("knip", [])],
  ["build", () => build({ DATELINE_URL: TEST_SITE })],
  ["size", weigh],
  ["browser", async () => console.log(await ensureBrowser())],
  ["browser tests", runBrowserTests],
];

async function checkTypes() {
  await runTool("typescript", ["--noEmit"], { bin: "tsc" });
  await runTool("typescript", ["--noEmit", "-p", "src/core/tsconfig.json"], { bin: "tsc" });
}

await main(async () => {
  const started = performance.now();
  let passed = 0;
  for (const [name, work] of STEPS) {
    console.log(`\n== ${name}`);
    const begun = performance.now();
    try {
      passed += (await work()) ?? 0;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(`FAILED: ${name}: ${error.message}`);
    }
    console.log(`== ${name}: done in ${seconds(begun)}`);
  }
  console.log(`\nEvery check passed in ${seconds(started)}.\n${passed} passed, 0 failed`);
});

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
