import type { Result } from "#core/base";
import type { ArticleText, Timeline } from "#core/model";
import { type CsvFault, type CsvOptions, type CsvTable, printCsv, readCsv } from "./csv.ts";
import { listMentionColumns } from "./mention-columns.ts";
import type { Origin } from "./origin.ts";

export interface MentionsCsvOptions extends CsvOptions {
  /** Where the data comes from; two columns of every row. */
  readonly origin?: Origin | undefined;
}

/**
 * A timeline's mentions as CSV (RFC 4180, UTF-8): one row each, in the order of the timeline, with everything that is
 * said of the mention, its event and its article. `texts` gives the column of the sentences around the passages its
 * content. Dates are EDTF; ids in one cell are parted by spaces.
 */
export function printMentionsCsv(
  timeline: Timeline,
  texts: readonly ArticleText[] = [],
  { origin, ...options }: MentionsCsvOptions = {},
): string {
  return printCsv(tabulateMentions(timeline, texts, origin), options);
}

/** The cells of what `printMentionsCsv` wrote with the same options: the same values, to the letter. */
export function readMentionsCsv(
  text: string,
  options: Omit<CsvOptions, "bom"> = {},
): Result<CsvTable, CsvFault> {
  return readCsv(text, options);
}

/** The same as cells. */
export function tabulateMentions(
  timeline: Timeline,
  texts: readonly ArticleText[] = [],
  origin?: Origin,
): CsvTable {
  const columns = listMentionColumns(timeline, origin);
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const textOf = new Map(texts.map((text) => [text.article, text]));
  const rows = timeline.events.flatMap((event) =>
    event.mentions.map((mention, index) => ({
      timeline,
      event,
      mention,
      number: index + 1,
      article: articles.get(mention.article ?? ""),
      text: textOf.get(mention.article ?? ""),
    })),
  );
  return {
    header: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ read }) => String(read(row) ?? ""))),
  };
}
