import type {
  Article,
  ArticleText,
  LocalText,
  Mention,
  Timeline,
  TimelineEvent,
} from "#core/model";
import { findSentenceRules, segmentSentences } from "#core/text";
import type { Origin } from "./origin.ts";

/** A mention with what it belongs to. */
export interface MentionRow {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
  readonly mention: Mention;
  /** Among the event's mentions, from 1. */
  readonly number: number;
  readonly article: Article | undefined;
  readonly text: ArticleText | undefined;
}

/** A column: its name, and its cell of a mention; nothing to say is an empty cell. */
export interface MentionColumn {
  readonly name: string;
  readonly read: (row: MentionRow) => string | number | undefined;
}

/**
 * The columns of a timeline's mentions. Names are English, stable and the same for every collection, but for those that
 * end in a language: a column for each language that titles and the like are in, the collection's first.
 */
export function listMentionColumns(timeline: Timeline, origin?: Origin): readonly MentionColumn[] {
  const languages = listLanguages(timeline);
  const inLanguages = (
    name: string,
    find: (row: MentionRow) => LocalText | undefined,
  ): readonly MentionColumn[] =>
    languages.map((tag) => ({ name: `${name}_${tag}`, read: (row) => find(row)?.[tag] }));
  const labels = new Map(timeline.categories.map(({ id, label }) => [id, label]));
  return [
    { name: "collection", read: (row) => row.timeline.id },
    { name: "event_id", read: ({ event }) => event.id },
    ...inLanguages("event_title", ({ event }) => event.title),
    ...inLanguages("event_summary", ({ event }) => event.summary),
    { name: "event_category", read: ({ event }) => event.category },
    ...inLanguages("event_category_label", ({ event }) => labels.get(event.category)),
    { name: "event_place", read: ({ event }) => event.place },
    ...inLanguages("event_place", ({ event }) => event.placeLabel),
    { name: "event_importance", read: ({ event }) => event.importance },
    ...listDateColumns("event", ({ event }) => event),
    { name: "event_agreement", read: ({ event }) => event.agreement },
    { name: "event_after", read: ({ event }) => event.after?.join(" ") },
    ...listQuotationColumns(),
    ...listDateColumns("mention", ({ mention }) => mention),
    { name: "mention_basis", read: ({ mention }) => mention.basis },
    { name: "mention_relative_to", read: ({ mention }) => mention.relativeTo },
    { name: "mention_attributed_to", read: ({ mention }) => mention.attributedTo },
    ...inLanguages("mention_attributed_to", ({ mention }) => mention.attributedToLabel),
    ...inLanguages("mention_note", ({ mention }) => mention.note),
    { name: "reference_title", read: ({ mention }) => mention.reference?.title },
    { name: "reference_publisher", read: ({ mention }) => mention.reference?.publisher },
    { name: "reference_url", read: ({ mention }) => mention.reference?.url },
    ...ARTICLE_COLUMNS,
    ...inLanguages("article_published_basis", ({ article }) => article?.publishedBasis),
    ...(origin === undefined
      ? []
      : [
          { name: "collection_url", read: () => origin.url },
          { name: "collection_saved", read: () => origin.saved },
        ]),
  ];
}

const ARTICLE_COLUMNS: readonly MentionColumn[] = (
  ["title", "publisher", "agency", "author", "language", "published", "written", "url"] as const
).map((key) => ({ name: `article_${key}`, read: ({ article }) => article?.[key] }));

function listDateColumns(
  name: string,
  find: (row: MentionRow) => Pick<Mention, "date" | "earliest" | "latest" | "partOfDay">,
): readonly MentionColumn[] {
  return [
    { name: `${name}_date`, read: (row) => find(row).date },
    { name: `${name}_earliest`, read: (row) => find(row).earliest },
    { name: `${name}_latest`, read: (row) => find(row).latest },
    { name: `${name}_part_of_day`, read: (row) => find(row).partOfDay },
  ];
}

function listQuotationColumns(): readonly MentionColumn[] {
  return [
    { name: "mention_number", read: ({ number }) => number },
    { name: "mention_article", read: ({ mention }) => mention.article },
    { name: "mention_exact", read: ({ mention }) => mention.exact },
    { name: "mention_prefix", read: ({ mention }) => mention.prefix },
    { name: "mention_suffix", read: ({ mention }) => mention.suffix },
    { name: "mention_start", read: ({ mention }) => mention.start },
    { name: "mention_end", read: ({ mention }) => mention.end },
    { name: "mention_sentences", read: findSentences },
    { name: "mention_expression", read: ({ mention }) => mention.expression },
    { name: "mention_expression_start", read: ({ mention }) => mention.expressionStart },
    { name: "mention_expression_end", read: ({ mention }) => mention.expressionEnd },
    { name: "mention_fragment", read: ({ mention }) => mention.fragment },
  ];
}

/** The whole sentences that the passage stands in, as far as the article's text is there. */
function findSentences({ mention, article, text }: MentionRow): string | undefined {
  const { start, end } = mention;
  if (start === undefined || end === undefined || article === undefined) return undefined;
  const excerpt = text?.excerpts.find((each) => each.start <= start && end <= each.end);
  if (excerpt === undefined) return undefined;
  const from = start - excerpt.start;
  const to = end - excerpt.start;
  const touched = segmentSentences(excerpt.text, findSentenceRules(article.language)).filter(
    (sentence) => sentence.from < to && from < sentence.to,
  );
  return excerpt.text.slice(
    Math.min(from, touched[0]?.from ?? from),
    Math.max(to, touched.at(-1)?.to ?? to),
  );
}

/** The collection's languages, then others that a text has beside them. */
function listLanguages({ languages, events, categories, articles }: Timeline): readonly string[] {
  const texts = [
    ...categories.map(({ label }) => label),
    ...articles.map(({ publishedBasis }) => publishedBasis),
    ...events.flatMap((event) => [
      event.title,
      event.summary,
      event.placeLabel,
      ...event.mentions.flatMap(({ note, attributedToLabel }) => [note, attributedToLabel]),
    ]),
  ];
  const others = texts.flatMap((text) => Object.keys(text ?? {})).toSorted();
  return [...new Set([...languages, ...others])];
}
