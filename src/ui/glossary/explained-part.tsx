import { type Mention, splitQuotation } from "#core/model";
import { quoteRuns } from "../parts/quote-runs.ts";
import { useWords } from "../parts/reader.ts";
import { useTimelineData } from "../parts/surroundings.ts";
import { ExplainedBlock } from "./explained-block.tsx";

interface ExplainedPartProps {
  readonly text?: string;
  readonly mention?: Mention;
}

/** A card's summary, or the words of one of its mentions, explained on demand. */
export function ExplainedPart({ text = "", mention }: ExplainedPartProps) {
  const timeline = useTimelineData();
  const words = useWords();
  if (mention === undefined) {
    return (
      <ExplainedBlock as="p" className="event-summary" runs={[{ text, isExpression: false }]} />
    );
  }
  const article = timeline.articles.find(({ id }) => id === mention.article);
  return (
    <ExplainedBlock
      as="blockquote"
      className="mention-quote"
      lang={article?.language}
      runs={quoteRuns(words, splitQuotation(mention))}
    />
  );
}
