import type { Timeline } from "#core/model";

/** A timeline as `timeline.json`, format `dateline/1`, indented for people. */
export function printTimelineJson(timeline: Timeline): string {
  return `${JSON.stringify(timeline, undefined, 2)}\n`;
}
