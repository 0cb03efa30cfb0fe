import type { Contestant } from "../contestants/contestant.ts";

export type Phase = "zoom in" | "pan" | "zoom out";

export interface Step {
  readonly phase: Phase;
  apply(contestant: Contestant): void;
}

export const STEPS_A_PHASE = 60;
const PHASES = 3;
export const STEP_COUNT = PHASES * STEPS_A_PHASE;
/** Where the zooms aim: off the middle, as a pointer is. */
const AT_FRACTION = 0.37;
const FACTOR = 1.15;
const PAN_FRACTION = 0.1;

/** 60 zooms in, 60 pans, 60 zooms out. */
export function listSteps(): readonly Step[] {
  const repeat = (step: Step) => Array.from({ length: STEPS_A_PHASE }, () => step);
  return [
    ...repeat({ phase: "zoom in", apply: (it) => it.zoomAt(AT_FRACTION, FACTOR) }),
    ...repeat({ phase: "pan", apply: (it) => it.panBy(PAN_FRACTION) }),
    ...repeat({ phase: "zoom out", apply: (it) => it.zoomAt(AT_FRACTION, 1 / FACTOR) }),
  ];
}

/** How much shorter the view is after the zooms in. */
export const ZOOMED_IN = FACTOR ** STEPS_A_PHASE;
