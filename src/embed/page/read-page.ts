import { DATA_BLOCK_ID } from "#core/layout";
import type { Timeline } from "#core/model";
import { readBlock } from "../parts/read-block.ts";

/**
 * The timeline that stands in the page's data block. It was checked when the file was made; undefined when the block is
 * not as it was, and the page then stays as it is: complete, but still.
 */
export function readTimeline(page: Document): Timeline | undefined {
  const data = readBlock(page, DATA_BLOCK_ID) as
    | { readonly timeline?: Timeline }
    | null
    | undefined;
  return data?.timeline?.format === "dateline/1" ? data.timeline : undefined;
}
