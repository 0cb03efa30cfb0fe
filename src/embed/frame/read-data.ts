import { DATA_BLOCK_ID, EMBED_FORMAT, type EmbedData } from "#core/layout";
import { readBlock } from "../parts/read-block.ts";

/**
 * The data that stands in the page. It was checked when the page was made; undefined when the block is not as it was, and
 * the page then stays as it is: complete, but still.
 */
export function readData(page: Document): EmbedData | undefined {
  const data = readBlock(page, DATA_BLOCK_ID) as EmbedData | null | undefined;
  return data?.format === EMBED_FORMAT ? data : undefined;
}
