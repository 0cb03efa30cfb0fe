import { foldLetters } from "./month-names.ts";

/** A header name by its letters and digits alone: "Start time", "start_time" and "startTime" are "starttime". */
export function foldKey(name: string): string {
  return foldLetters(name).replace(/[^\p{L}\p{N}]+/gu, "");
}
