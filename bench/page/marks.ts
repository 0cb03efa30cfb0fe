/** The marks that cut a trace into steps. */
export const STEP_MARK = "bench step";
export const END_MARK = "bench end";
