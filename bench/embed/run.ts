/** `npm run bench:embed`: weighs and times the timeline in other people's pages beside others, in one run. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openPage } from "../measure/browser.ts";
import { buildSite, installPeers } from "../measure/make-ready.ts";
import { BENCH, DIST } from "../measure/paths.ts";
import { describeMachine } from "../report/describe-machine.ts";
import { rotate } from "../shared/rotate.ts";
import { LINES, measurePage, type Times } from "./measure-page.ts";
import { createContestants } from "./pages.ts";
import { listDemands, printReport } from "./report.ts";
import { serveContestants } from "./serve.ts";

const HELP = `npm run bench:embed -- [options]
  --runs N         loads of each page (15)
  --site PATH      another build of the site, taken as it is; nothing is written
  --collection ID  whose events (crocus-city-hall)
  --date DATE      what the results say of when (today)`;

async function main() {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      runs: { type: "string", default: "15" },
      site: { type: "string" },
      collection: { type: "string", default: "crocus-city-hall" },
      date: { type: "string", default: new Date().toISOString().slice(0, 10) },
    },
  });
  if (values.help === true) return console.log(HELP);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs: not a count: ${values.runs}`);
  installPeers();
  if (values.site === undefined) buildSite();
  const contestants = createContestants(values.site ?? DIST, values.collection);
  const server = await serveContestants(contestants);
  const { browser } = await openPage();
  const measured = new Map(
    contestants.map(({ name }) => [
      name,
      Object.fromEntries(LINES.map((line): [string, Times[]] => [line.name, []])),
    ]),
  );
  try {
    // The first round warms the browser up and does not count.
    for (let run = -1; run < runs; run++) {
      for (const line of LINES) {
        for (const contestant of rotate(contestants, run + 1)) {
          const url = server.addressOf(contestants.indexOf(contestant));
          const times = await measurePage(browser, url, contestant.drawn, line);
          if (run >= 0) measured.get(contestant.name)?.[line.name]?.push(times);
        }
      }
      console.log(run < 0 ? "ready" : `run ${run + 1} of ${runs}`);
    }
    const report = printReport(contestants, measured, {
      date: values.date,
      machine: describeMachine(),
      node: process.versions.node,
      browser: `Chromium ${browser.version()}`,
      runs,
    });
    console.log(`\n${report}`);
    if (values.site === undefined) writeFileSync(join(BENCH, "embed-results.md"), report);
    if (listDemands(contestants, measured).some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
