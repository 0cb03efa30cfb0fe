import { type Mention, type QuotationRun, splitQuotation } from "#core/model";
import { quotationMarks } from "#core/words";
import { useWords } from "./reader.ts";
import { useTimelineData } from "./surroundings.ts";

/** A mention's words, in the article's language, with the temporal expression underlined. */
export function Quotation({ mention }: { readonly mention: Mention }) {
  const words = useWords();
  const timeline = useTimelineData();
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const [open, close] = quotationMarks(words, mention.exact ?? "");
  return (
    <blockquote className="mention-quote" lang={article?.language}>
      {open}
      <Runs runs={splitQuotation(mention)} />
      {close}
    </blockquote>
  );
}

/** Text with its temporal expressions underlined. */
export function Runs({ runs }: { readonly runs: readonly QuotationRun[] }) {
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
