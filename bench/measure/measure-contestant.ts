import type { Browser, CDPSession, Page } from "@playwright/test";
import type { ContestantName } from "../contestants/index.ts";
import type { Bench, Loaded } from "../page/page.ts";
import { type DataSet, nameDataSet } from "../shared/data-set.ts";
import type { Range } from "../shared/event-record.ts";
import { STEP_COUNT, ZOOMED_IN } from "../shared/steps.ts";
import { openPage, within } from "./browser.ts";
import { collectGarbage, measureHeap } from "./heap.ts";
import type { Outcome } from "./outcome.ts";
import { summariseSteps } from "./summarise-steps.ts";
import { readSteps, TRACE_CATEGORIES, type TraceEvent } from "./trace.ts";

declare global {
  var bench: Bench;
}

/** How long a contestant is waited for. */
export interface Caps {
  readonly loadMs: number;
  readonly stepsMs: number;
}

export interface Contest {
  readonly origin: string;
  readonly contestant: ContestantName;
  readonly set: DataSet;
  /** The library's files, as addresses on the server. */
  readonly files: readonly string[];
  readonly caps: Caps;
}

interface Stage {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
}

type Part = Omit<Outcome, "contestant" | "set">;

/** Times in one fresh browser, then jumps in another, so that looking does not disturb timing. */
export async function measureContestant(contest: Contest): Promise<Outcome> {
  const times = await inFreshPage(contest, (stage) => time(contest, stage));
  const jumps =
    times.load === undefined ? {} : await inFreshPage(contest, (stage) => look(contest, stage));
  return { contestant: contest.contestant, set: nameDataSet(contest.set), ...jumps, ...times };
}

/** `work` hands on what it has as it goes, so that what fails later costs only what comes later. */
async function inFreshPage(
  contest: Contest,
  work: (stage: Stage) => AsyncGenerator<Part>,
): Promise<Part> {
  const { browser, page } = await openPage();
  let done: Part = {};
  try {
    const session = await setStage(contest, page);
    for await (const part of work({ browser, page, session })) done = { ...done, ...part };
    return done;
  } catch (error) {
    return { ...done, over: error instanceof Error ? firstLine(error.message) : String(error) };
  } finally {
    await browser.close();
  }
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}

async function setStage({ origin, files, set }: Contest, page: Page): Promise<CDPSession> {
  await page.goto(origin);
  for (const file of files) {
    const url = origin + file;
    await (file.endsWith(".css") ? page.addStyleTag({ url }) : page.addScriptTag({ url }));
  }
  await page.addScriptTag({ url: `${origin}/page.js` });
  await page.evaluate((wanted) => bench.prepare(wanted), set);
  const session = await page.context().newCDPSession(page);
  await collectGarbage(session);
  return session;
}

async function* time(contest: Contest, stage: Stage): AsyncGenerator<Part> {
  const { caps } = contest;
  const { page, session } = stage;
  const { firstMs, settledMs } = await load(contest, page);
  yield { load: { firstMs, settledMs } };
  await page.evaluate(() => bench.release());
  await collectGarbage(session);
  yield await timeSteps(contest, stage);
  const heap = await within(caps.loadMs, "measure the heap", measureHeap(session));
  yield { heapBytes: heap.pageBytes, wholeBytes: heap.wholeBytes };
}

async function* look(contest: Contest, { page }: Stage): AsyncGenerator<Part> {
  const { stepsMs } = contest.caps;
  await load(contest, page);
  const looking = page.evaluate((capMs) => bench.runJumps(capMs), stepsMs);
  yield { jumps: await within(2 * stepsMs, "look for jumps", looking) };
}

async function load({ contestant, caps }: Contest, page: Page): Promise<Loaded> {
  const loading = page.evaluate((name) => bench.load(name), contestant);
  const loaded = await within(caps.loadMs, "load", loading);
  if (loaded.ink > 0) return loaded;
  throw new Error(`${contestant} says that it has drawn, but there is nothing to be seen`);
}

async function timeSteps({ caps }: Contest, { browser, page }: Stage): Promise<Part> {
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  const stepping = page.evaluate((capMs) => bench.runSteps(capMs), caps.stepsMs);
  const { steps, totalMs, views } = await within(2 * caps.stepsMs, "step", stepping);
  checkViews(views);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const outcome = { steps: summariseSteps(readSteps(trace.traceEvents)) };
  if (steps === STEP_COUNT) return outcome;
  const seconds = Math.round(totalMs / 1000);
  return { ...outcome, over: `${steps} of ${STEP_COUNT} steps in ${seconds} s` };
}

/** Everybody's times count only because everybody went to the same place. */
function checkViews([opening, zoomed]: readonly Range[]): void {
  if (opening === undefined || zoomed === undefined) return;
  const factor = (opening.end - opening.start) / (zoomed.end - zoomed.start);
  if (Math.abs(factor / ZOOMED_IN - 1) < 0.02) return;
  throw new Error(`the zooms in came to ${factor}, not ${ZOOMED_IN}`);
}
