import { err, ok, type Result } from "#core/base";
import type { ArticleText, Timeline } from "#core/model";

/** The id of the data block in a single file. */
export const DATA_ID = "dateline-data";

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

/**
 * What is published, and nothing else of the work, as JSON that can stand in a `script` element: without `<`, which could end the element or open a comment
 * (HTML, section 4.12.1.3).
 */
export function printFileData({ timeline, texts }: FileInput): string {
  const data = { format: "dateline-file/1", timeline, texts };
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** The data of a single file, out of its text, without parsing it as HTML; or why it is none. */
export function findFileData(text: string): Result<FileData, "no-data" | "broken-data"> {
  const opening = `<script type="application/json" id="${DATA_ID}">`;
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
