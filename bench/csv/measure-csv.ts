import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPage, within } from "../measure/browser.ts";
import { BENCH } from "../measure/paths.ts";

/** One file, opened by the site's page and read by the bare parser, in one run. Missing where it was not done. */
export interface CsvOutcome {
  readonly oursMs?: number;
  readonly bareMs?: number;
  readonly over?: string;
}

export interface CsvContest {
  readonly file: string;
  readonly rows: number;
  /** Addresses of the two pages. */
  readonly ours: string;
  readonly bare: string;
  readonly capMs: number;
}

type Side = "ours" | "bare";

/** Times both, each in a fresh browser; `order` says which comes first. */
export async function measureCsv(contest: CsvContest, order: readonly Side[]): Promise<CsvOutcome> {
  let outcome: CsvOutcome = {};
  for (const side of order) {
    try {
      const ms = await timeChoice(contest, side);
      outcome = { ...outcome, ...(side === "ours" ? { oursMs: ms } : { bareMs: ms }) };
    } catch (error) {
      outcome = { ...outcome, over: `${side}: ${String(error).split("\n")[0]}` };
    }
  }
  return outcome;
}

/** From the file field's `change` to the end of the frame in which the page says that it has drawn (or read). */
async function timeChoice(contest: CsvContest, side: Side): Promise<number> {
  const { browser, page } = await openPage();
  try {
    await page.addInitScript({
      content: readFileSync(join(BENCH, "page", "watch-choice.js"), "utf8"),
    });
    await page.goto(contest[side]);
    const field = page.locator("input[type=file]").first();
    await field.waitFor({ state: "attached", timeout: contest.capMs });
    await page.waitForLoadState("networkidle");
    await field.setInputFiles(contest.file);
    const waiting = page.evaluate<number>("globalThis.benchChoice");
    const ms = await within(contest.capMs, "open the file", waiting);
    const said = await page.locator("body").getAttribute("data-rows");
    if (side === "bare" && Number(said) !== contest.rows) {
      throw new Error(`the bare parser read ${said} rows of ${contest.rows}`);
    }
    return ms;
  } finally {
    await browser.close();
  }
}
