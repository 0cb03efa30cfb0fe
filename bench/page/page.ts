/** What runs in the browser. The runner calls these one after another; `globalThis.bench` is its only way in. */
import type { Contestant } from "../contestants/contestant.ts";
import { CONTESTANTS, type ContestantName } from "../contestants/index.ts";
import { readBirdstrikes } from "../shared/birdstrikes.ts";
import type { DataSet } from "../shared/data-set.ts";
import { type EventRecord, type Range, rowOf, widestRange } from "../shared/event-record.ts";
import { createJumpCounter, type Restlessness } from "../shared/jump-counter.ts";
import { listSteps, STEPS_A_PHASE, type Step } from "../shared/steps.ts";
import { createSynthetic } from "../shared/synthetic.ts";
import { countInk } from "./count-ink.ts";
import { afterNextFrame, nextFrame, watch } from "./frames.ts";
import { END_MARK, STEP_MARK } from "./marks.ts";

export interface Loaded {
  /** From the call to the first frame with events in it, and to the frame after which nothing changed. */
  readonly firstMs: number;
  readonly settledMs: number;
  readonly ink: number;
}

export interface Stepped {
  /** Under 180 when the time was up. */
  readonly steps: number;
  readonly totalMs: number;
  readonly views: readonly Range[];
}

let records: EventRecord[] | undefined;
let contestant: Contestant | undefined;

function takeRecords(): EventRecord[] {
  if (records === undefined) throw new Error("no records were made");
  return records;
}

function takeContestant(): Contestant {
  if (contestant === undefined) throw new Error("no contestant was made");
  return contestant;
}

async function prepare(set: DataSet): Promise<number> {
  records =
    set.kind === "synthetic"
      ? createSynthetic(set.count, { isSorted: set.isSorted === true })
      : readBirdstrikes(await (await fetch("/lib/birdstrikes.csv")).text());
  await nextFrame();
  return records.length;
}

async function load(name: ContestantName): Promise<Loaded> {
  const element = document.querySelector<HTMLElement>("#stage");
  if (element === null) throw new Error("no stage");
  const view = widestRange(takeRecords());
  const begun = performance.now();
  contestant = CONTESTANTS[name](element, takeRecords(), view);
  const isPictured = watch(contestant.pictured);
  const isSettled = watch(contestant.settled());
  do await nextFrame();
  while (!isPictured());
  const firstMs = performance.now() - begun;
  while (!isSettled()) await nextFrame();
  const settledMs = performance.now() - begun;
  return { firstMs, settledMs, ink: countInk(element) };
}

/** From here on the records belong to the contestant: what it does not keep is free. */
function release(): void {
  records = undefined;
}

/** One step a frame, until all are done or the time is up. */
async function runSteps(capMs: number): Promise<Stepped> {
  const it = takeContestant();
  const views: Range[] = [it.view()];
  const begun = performance.now();
  let steps = 0;
  for (const step of listSteps()) {
    await afterNextFrame(() => {
      performance.mark(STEP_MARK);
      step.apply(it);
    });
    steps++;
    if (steps === STEPS_A_PHASE) views.push(it.view());
    if (performance.now() - begun > capMs) break;
  }
  await nextFrame();
  const isSettled = watch(it.settled());
  while (!isSettled() && performance.now() - begun < capMs) await nextFrame();
  performance.mark(END_MARK);
  return { steps, totalMs: performance.now() - begun, views };
}

/** The same steps, looked at after each frame. */
async function runJumps(capMs: number): Promise<Restlessness & { readonly steps: number }> {
  const it = takeContestant();
  const all = takeRecords();
  const counter = createJumpCounter((id) => {
    const record = all[rowOf(id)];
    if (record === undefined) throw new Error(`no event ${id}`);
    return record;
  });
  const see = ({ phase }: Step) => counter.see({ phase, view: it.view(), boxes: it.visible() });
  const begun = performance.now();
  let steps = 0;
  for (const step of listSteps()) {
    if (steps === 0) see(step);
    step.apply(it);
    await nextFrame();
    see(step);
    steps++;
    if (performance.now() - begun > capMs) break;
  }
  return { ...counter.counted, steps };
}

const bench = { prepare, load, release, runSteps, runJumps };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
