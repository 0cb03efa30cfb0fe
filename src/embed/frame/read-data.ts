import type { LayoutTimeline } from "#core/layout";
import type { DateLocale } from "#core/time";
import { readBlock } from "../parts/read-block.ts";

const DATA_ID = "dateline-data";

/** What the page's data block holds. */
export interface FrameData {
  readonly format: "dateline-embed/1";
  /** The collection's. */
  readonly id: string;
  readonly locale: DateLocale;
  readonly view?: string;
  readonly timeline: LayoutTimeline;
}

/**
 * The data that stands in the page. It was checked when the page was made; undefined when the block is not as it was, and
 * the page then stays as it is: complete, but still.
 */
export function readData(page: Document): FrameData | undefined {
  const data = readBlock(page, DATA_ID) as FrameData | null | undefined;
  return data?.format === "dateline-embed/1" ? data : undefined;
}
