import type { DatingMention } from "#core/exercise";
import { type Mention, splitQuotation } from "#core/model";
import {
  describeWhen,
  explainMention,
  nameMentionSource,
  noteLanguage,
  speakerOf,
  titleOf,
} from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { ExplainedBlock } from "../glossary/explained-block.tsx";
import { Runs } from "../parts/quotation.tsx";
import { quoteRuns } from "../parts/quote-runs.ts";
import { useWords } from "../parts/reader.ts";

interface MentionWordsProps {
  readonly mention: Mention;
  /** Whether the glossary explains its words: not while they are asked about, for it might tell the answer. */
  readonly isExplained?: boolean;
}

/** A mention's words, in the article's language, with the temporal expression underlined; nothing where it has none. */
export function MentionWords({ mention, isExplained = false }: MentionWordsProps) {
  const { timeline } = useClassroom();
  const words = useWords();
  if (mention.exact === undefined) return undefined;
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const runs = quoteRuns(words, splitQuotation(mention));
  const attributes = { className: "mention-quote", lang: article?.language };
  if (isExplained) return <ExplainedBlock as="blockquote" runs={runs} {...attributes} />;
  return (
    <blockquote {...attributes}>
      <Runs runs={runs} />
    </blockquote>
  );
}

interface MentionSourceProps extends DatingMention {
  /** Whether it is told who says them; not where that stands beside it. */
  readonly hasSpeaker?: boolean;
}

/** Where the words stand and who says them, as a link to the passage. */
export function MentionSource({ event, mention, number, hasSpeaker = true }: MentionSourceProps) {
  const { timeline, locale, hrefs } = useClassroom();
  const words = useWords();
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const speaker = hasSpeaker ? speakerOf(mention, locale) : "";
  const name = nameMentionSource(mention, timeline, locale);
  const href =
    article === undefined ? mention.reference?.url : hrefs.passage(article.id, event.id, number);
  return (
    <p className="evidence-source">
      {href === undefined ? name : <a href={href}>{name}</a>}
      {article === undefined ? undefined : noteLanguage(article, locale)}
      {speaker === "" ? undefined : ` · ${words.event.says(speaker)}`}
    </p>
  );
}

interface EvidenceProps {
  readonly dating: DatingMention;
  /** Whether it is another event's: it is named, and how its date is read stands at its own place. */
  readonly isOther?: boolean;
}

/** The words that date an event, where they stand, and how the date is read from them. */
export function Evidence({ dating, isOther = false }: EvidenceProps) {
  const { timeline, locale } = useClassroom();
  const { event, mention } = dating;
  const article = timeline.articles.find(({ id }) => id === mention.article);
  return (
    <div className="evidence">
      {isOther ? (
        <p className="evidence-event">
          {titleOf(event, locale)}: {describeWhen(mention, locale)}
        </p>
      ) : undefined}
      <MentionWords mention={mention} isExplained />
      <MentionSource {...dating} />
      {isOther ? undefined : (
        <p className="mention-explanation">{explainMention(mention, article, timeline, locale)}</p>
      )}
    </div>
  );
}
