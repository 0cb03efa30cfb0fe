import type { StoryMode } from "./ports.ts";

/** `?present` and `?presenter` name the mode; without them a story is scrolled. */
export function modeOfSearch(search: string): StoryMode {
  const params = new URLSearchParams(search);
  if (params.has("presenter")) return "presenter";
  return params.has("present") ? "present" : "scroll";
}

/** The query of a mode, at a step as `printStepAddress` names it. */
export function printModeSearch(mode: StoryMode, step?: string): string {
  const named = step === undefined ? [] : [`step=${encodeURIComponent(step)}`];
  const parts = mode === "scroll" ? named : [mode, ...named];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
