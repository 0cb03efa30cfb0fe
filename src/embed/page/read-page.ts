import type { Timeline } from "#core/model";

const DATA_ID = "dateline-data";

/**
 * The timeline that stands in the page's data block. It was checked when the file was made; undefined when the block is
 * gone or no longer JSON, and the page then stays as it is: complete, but still.
 */
export function readTimeline(page: Document): Timeline | undefined {
  try {
    const data: unknown = JSON.parse(page.getElementById(DATA_ID)?.textContent ?? "");
    const timeline = (data as { readonly timeline?: Timeline } | null)?.timeline;
    return timeline?.format === "dateline/1" ? timeline : undefined;
  } catch {
    return undefined;
  }
}
