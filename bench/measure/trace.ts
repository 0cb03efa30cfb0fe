import { END_MARK, STEP_MARK } from "../page/marks.ts";

/** One event of Chromium's trace format; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: less than `dur` where the thread waited or was made to wait. */
  readonly tdur?: number;
}

export const TRACE_CATEGORIES = [
  "-*",
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
];

export type Work = "script" | "style" | "layout" | "paint" | "garbage" | "other";

export interface StepTime {
  /** All tasks of the renderer's main thread between this step's mark and the next. */
  readonly mainMs: number;
  /** The same, without the time in which other threads had the processor. */
  readonly cpuMs: number;
  readonly work: Readonly<Record<Work, number>>;
}

const WORK: Readonly<Record<string, Work>> = {
  FunctionCall: "script",
  FireAnimationFrame: "script",
  EvaluateScript: "script",
  TimerFire: "script",
  RunMicrotasks: "script",
  EventDispatch: "script",
  HandlePostMessage: "script",
  "v8.callFunction": "script",
  UpdateLayoutTree: "style",
  RecalculateStyles: "style",
  Layout: "layout",
  PrePaint: "paint",
  Paint: "paint",
  Layerize: "paint",
  Commit: "paint",
  UpdateLayer: "paint",
  MinorGC: "garbage",
  MajorGC: "garbage",
  BlinkGC: "garbage",
  "V8.GCScavenger": "garbage",
};

interface Span {
  readonly from: number;
  readonly to: number;
  readonly cpuShare: number;
  readonly name: string;
}

/** The time of each step, from a trace in which the page has set its marks. */
export function readSteps(events: readonly TraceEvent[]): readonly StepTime[] {
  const marks = events.filter(({ name, ph }) => isMark(name) && ph !== "N");
  const first = marks[0];
  if (first === undefined) throw new Error("the trace has no marks");
  const spans = events
    .filter(({ ph, pid, tid, dur }) => ph === "X" && pid === first.pid && tid === first.tid && dur)
    .map(toSpan)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const times = marks.map(({ ts }) => ts).sort((a, b) => a - b);
  return times.slice(0, -1).map((from, place) => readStep(spans, from, times[place + 1] ?? from));
}

function isMark(name: string): boolean {
  return name === STEP_MARK || name === END_MARK;
}

function toSpan({ name, ts, dur = 0, tdur = dur }: TraceEvent): Span {
  return { name, from: ts, to: ts + dur, cpuShare: dur === 0 ? 1 : Math.min(1, tdur / dur) };
}

/** Spans come by their begin, outer ones first. */
function readStep(spans: readonly Span[], begin: number, end: number): StepTime {
  let mainMs = 0;
  let cpuMs = 0;
  const work = { script: 0, style: 0, layout: 0, paint: 0, garbage: 0, other: 0 };
  const open: { readonly to: number; readonly work: Work }[] = [];
  for (let at = findFirst(spans, begin); at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.from >= end) break;
    const ms = (Math.min(span.to, end) - Math.max(span.from, begin)) / 1000;
    if (ms <= 0) continue;
    while ((open.at(-1)?.to ?? Infinity) <= span.from) open.pop();
    const outer = open.at(-1);
    const own = WORK[span.name] ?? outer?.work ?? "other";
    if (outer === undefined) {
      mainMs += ms;
      cpuMs += ms * span.cpuShare;
    } else work[outer.work] -= ms;
    work[own] += ms;
    open.push({ to: span.to, work: own });
  }
  return { mainMs, cpuMs, work };
}

/** The first span that may reach into the step: none is longer than the longest task. */
function findFirst(spans: readonly Span[], begin: number): number {
  const found = spans.findIndex((span) => span.to > begin);
  return found < 0 ? spans.length : found;
}
