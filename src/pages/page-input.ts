import type { ArticleText, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import type { DrawTimeline } from "./draw-timeline.ts";

/** What a page is made from. */
export interface PageInput {
  readonly timeline: Timeline;
  readonly texts: readonly ArticleText[];
  readonly locale: DateLocale;
  readonly draw: DrawTimeline;
}
