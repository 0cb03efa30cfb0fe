import { summarise } from "../shared/statistics.ts";
import type { StepsOutcome } from "./outcome.ts";
import type { StepTime } from "./trace.ts";

/** At 60 frames a second, what is longer than this is seen. */
const LONG_MS = 16;

export function summariseSteps(steps: readonly StepTime[]): StepsOutcome {
  const mainMs = summarise(steps.map((step) => step.mainMs));
  const cpuMs = summarise(steps.map((step) => step.cpuMs));
  if (mainMs === undefined || cpuMs === undefined) throw new Error("no step was done");
  const mean = (kind: keyof StepTime["work"]) =>
    steps.reduce((sum, { work }) => sum + work[kind], 0) / steps.length;
  return {
    done: steps.length,
    mainMs,
    cpuMs,
    long: steps.filter((step) => step.mainMs > LONG_MS).length,
    longCpu: steps.filter((step) => step.cpuMs > LONG_MS).length,
    eachMs: steps.map((step) => Math.round(step.mainMs * 10) / 10),
    work: {
      script: mean("script"),
      style: mean("style"),
      layout: mean("layout"),
      paint: mean("paint"),
      garbage: mean("garbage"),
      other: mean("other"),
    },
  };
}
