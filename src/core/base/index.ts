/**
 * Small tools that everything else may use: assertions for our own mistakes, `Result` for other people's data,
 * comparing, clamping and bisection. Imports nothing.
 */
export { assert, assertDefined, assertUnreachable } from "./assert.ts";
export { findFirstIndex } from "./bisect.ts";
export { isSame } from "./is-same.ts";
export { clamp, lerp } from "./number.ts";
export { err, ok, type Result } from "./result.ts";
