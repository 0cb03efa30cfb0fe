/**
 * The unit tests, whole, in three time zones: dates must not depend on where the machine stands. One process a zone, as
 * a process reads its zone once.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, isMain, main, runTool } from "./tools.mjs";

/** The reference, one far behind it, and the one furthest ahead. */
const ZONES = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"];

/** Runs every zone; returns how many tests passed in the first. */
export async function runUnitTests() {
  const counts = [];
  for (const zone of ZONES) {
    console.log(`\nUnit tests in ${zone}`);
    counts.push(await runInZone(zone));
  }
  if (new Set(counts).size !== 1) {
    throw new Failure(`the zones ran different numbers of tests: ${counts.join(", ")}`);
  }
  return counts[0];
}

async function runInZone(zone) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-unit-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    await runTool("vitest", ["run", "--allowOnly=false", ...reporters], { env: { TZ: zone } });
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
    if (numPassedTests === 0) throw new Failure(`no unit test ran in ${zone}`);
    if (numPassedTests !== numTotalTests) {
      throw new Failure(`${numTotalTests - numPassedTests} unit tests did not run in ${zone}`);
    }
    return numPassedTests;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) await main(runUnitTests);
