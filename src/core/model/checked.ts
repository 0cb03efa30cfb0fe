import type {
  Article,
  Category,
  GlossaryEntry,
  LocalText,
  Story,
  TimelineEvent,
} from "./published.ts";

/** A collection in which everything was found right: every quotation in its place, every reference kept. */
export interface Collection {
  readonly id: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly rights?: LocalText;
  readonly languages: readonly string[];
  readonly view?: string;
  readonly categories: readonly Category[];
  /** By the date of publication, then by id. */
  readonly articles: readonly CheckedArticle[];
  /** As written, drafts among them. */
  readonly events: readonly CheckedEvent[];
  readonly stories: readonly Story[];
  readonly glossary: readonly GlossaryEntry[];
}

export interface CheckedArticle {
  readonly article: Article;
  /** NFC, LF ends. */
  readonly body: string;
}

export interface CheckedEvent {
  readonly event: TimelineEvent;
  readonly isDraft: boolean;
}
