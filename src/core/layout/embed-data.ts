import type { DateLocale } from "#core/time";
import type { LayoutTimeline } from "./to-layout-events.ts";

/** The id of the data block in a page that carries its own data. */
export const DATA_BLOCK_ID = "dateline-data";
export const EMBED_FORMAT = "dateline-embed/1";

/** What the script of an embed page draws from; everything else that it shows stands in the page's list. */
export interface EmbedData {
  readonly format: typeof EMBED_FORMAT;
  /** The collection's. */
  readonly id: string;
  readonly locale: DateLocale;
  /** The span to open with, as in the published format. */
  readonly view?: string;
  readonly timeline: LayoutTimeline;
}
