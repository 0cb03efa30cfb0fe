import { err, ok, type Result } from "#core/base";
import { DATA_BLOCK_ID } from "#core/layout";
import type { ArticleText, Timeline } from "#core/model";
import { type BlockKind, printDataBlock, printDataBlockStart } from "./data-block.ts";
import { type Html, printHtml } from "./html.ts";

const BLOCK: BlockKind = { type: "application/json", id: DATA_BLOCK_ID };

interface FileInput {
  readonly timeline: Timeline;
  readonly texts: readonly ArticleText[];
}

/** What stands in a single file, before any check: its parts are told apart, not yet believed. */
export interface FileData {
  /** A value in the published format, if nobody changed it. */
  readonly timeline: unknown;
  readonly texts: unknown;
}

/** What is published, and nothing else of the work, as the file's data block. */
export function printFileData({ timeline, texts }: FileInput): Html {
  return printDataBlock(BLOCK, { format: "dateline-file/1", timeline, texts });
}

/** The data of a single file, out of its text, without parsing it as HTML; or why it is none. */
export function findFileData(text: string): Result<FileData, "no-data" | "broken-data"> {
  const opening = printHtml(printDataBlockStart(BLOCK));
  const start = text.indexOf(opening);
  if (start < 0) return err("no-data");
  const from = start + opening.length;
  const end = text.indexOf("</script>", from);
  try {
    const data: unknown = JSON.parse(text.slice(from, end < 0 ? undefined : end));
    if (!(data instanceof Object)) return err("broken-data");
    const member = (key: string): unknown =>
      Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
    return ok({ timeline: member("timeline"), texts: member("texts") });
  } catch {
    return err("broken-data");
  }
}
