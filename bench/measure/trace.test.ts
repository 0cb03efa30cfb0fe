import { describe, expect, it } from "vitest";
import { END_MARK, STEP_MARK } from "../page/marks.ts";
import { readSteps, type TraceEvent } from "./trace.ts";

const MAIN = { pid: 1, tid: 1 };

function mark(name: string, ts: number): TraceEvent {
  return { ...MAIN, name, ph: "I", ts: ts * 1000 };
}

function span(name: string, fromMs: number, toMs: number, cpuMs = toMs - fromMs): TraceEvent {
  const dur = (toMs - fromMs) * 1000;
  return { ...MAIN, name, ph: "X", ts: fromMs * 1000, dur, tdur: cpuMs * 1000 };
}

describe("readSteps", () => {
  it("adds up the tasks between two marks, each kind of work by itself", () => {
    const events = [
      mark(STEP_MARK, 10),
      span("RunTask", 12, 20),
      span("FunctionCall", 12, 16),
      span("Layout", 14, 15),
      span("Paint", 17, 19),
      mark(END_MARK, 30),
    ];
    expect(readSteps(events)).toEqual([
      {
        mainMs: 8,
        cpuMs: 8,
        work: { script: 3, style: 0, layout: 1, paint: 2, garbage: 0, other: 2 },
      },
    ]);
  });

  it("cuts a task that reaches over a mark", () => {
    const events = [
      mark(STEP_MARK, 10),
      mark(STEP_MARK, 20),
      span("RunTask", 5, 13),
      span("RunTask", 18, 26),
      mark(END_MARK, 30),
    ];
    expect(readSteps(events).map(({ mainMs }) => mainMs)).toEqual([5, 6]);
  });

  it("leaves out other threads", () => {
    const events = [
      mark(STEP_MARK, 10),
      { ...span("RunTask", 11, 15), tid: 2 },
      mark(END_MARK, 30),
    ];
    expect(readSteps(events)[0]?.mainMs).toBe(0);
  });

  it("tells the time on the processor from the time that passed", () => {
    const events = [mark(STEP_MARK, 10), span("RunTask", 12, 20, 2), mark(END_MARK, 30)];
    expect(readSteps(events)[0]).toMatchObject({ mainMs: 8, cpuMs: 2 });
  });

  it("refuses a trace without marks", () => {
    expect(() => readSteps([span("RunTask", 0, 1)])).toThrow("no marks");
  });
});
