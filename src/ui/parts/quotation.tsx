import type { Mention } from "#core/model";
import type { Words } from "#core/words";
import type { Run } from "../source/segments.ts";
import { useWords } from "./reader.ts";
import { useTimelineData } from "./surroundings.ts";

/** A mention's words, in the article's language, with the temporal expression underlined. */
export function Quotation({ mention }: { readonly mention: Mention }) {
  const words = useWords();
  const timeline = useTimelineData();
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const [open, close] = quotationMarks(words);
  return (
    <blockquote className="mention-quote" lang={article?.language}>
      {open}
      <Runs runs={splitQuotation(mention)} />
      {close}
    </blockquote>
  );
}

/** Text with its temporal expressions underlined. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) =>
    run.isExpression ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order.
      <u key={index} className="expression">
        {run.text}
      </u>
    ) : (
      run.text
    ),
  );
}

/**
 * A quotation cut where its temporal expression begins and ends. An expression that stands outside the quotation, in the
 * same sentence, is put before or after it, with "…" between.
 */
export function splitQuotation(mention: Mention): readonly Run[] {
  const { exact = "", expression, start, expressionStart } = mention;
  const quoted = { text: exact, isExpression: false };
  if (expression === undefined || start === undefined || expressionStart === undefined) {
    return [quoted];
  }
  const marked = { text: expression, isExpression: true };
  const gap = { text: " … ", isExpression: false };
  const from = expressionStart - start;
  const to = from + expression.length;
  if (to <= 0) return [marked, gap, quoted];
  if (from >= exact.length) return [quoted, gap, marked];
  return [
    { text: exact.slice(0, Math.max(0, from)), isExpression: false },
    marked,
    { text: exact.slice(to), isExpression: false },
  ].filter(({ text }) => text !== "");
}

/** The opening and closing mark of the reader's language. */
export function quotationMarks(words: Words): readonly [string, string] {
  const [open = "", close = ""] = words.quote(" ").split(" ");
  return [open, close];
}
