import type { TextFaultCode } from "#core/text";

/** What stands in the way of publishing, as data: the record, and where it helps the member. Words are made elsewhere. */
export type ProjectProblem =
  | { readonly kind: "no-articles" | "no-accepted-events" | "no-categories" | "no-languages" }
  /** A member of the settings that the format does not take: an id with spaces, a language that is none. */
  | {
      readonly kind: "settings-invalid";
      readonly field: "collection" | "languages" | "categories" | "view" | "stories";
      readonly value: string;
    }
  /** A text that some of the collection's languages lack; the collection's own has no id. */
  | {
      readonly kind: "text-missing-language";
      readonly record: "settings" | "category" | "story" | "article" | "event" | "mention";
      readonly id: string;
      readonly field: string;
      readonly languages: readonly string[];
    }
  | {
      readonly kind:
        | "article-without-title"
        | "article-without-date"
        | "article-without-language"
        /** Only parts of it are known. */
        | "article-without-text";
      readonly article: string;
    }
  | {
      readonly kind: "article-invalid";
      readonly article: string;
      readonly field:
        | "id"
        | "language"
        | "published"
        | "written"
        | "url"
        | "publisher"
        | "agency"
        | "author";
      readonly value: string;
    }
  | {
      readonly kind: "article-text-fault";
      readonly article: string;
      readonly fault: TextFaultCode;
      readonly at: number;
    }
  | {
      readonly kind: "title-missing-language";
      readonly event: string;
      readonly languages: readonly string[];
    }
  | {
      readonly kind:
        | "event-without-mention"
        /** None of its mentions has one. */
        | "event-without-date"
        /** Its own date neither equals nor contains what any mention says. */
        | "event-date-unheld"
        | "event-without-category";
      readonly event: string;
    }
  | {
      readonly kind: "event-invalid";
      readonly event: string;
      readonly field: "id" | "importance" | "date" | "place";
      readonly value: string;
    }
  | {
      readonly kind:
        | "mention-without-date"
        /** Its words no longer stand in the article. */
        | "quotation-lost"
        /** A date that is not from elsewhere has no words. */
        | "quotation-missing"
        /** The same words stand elsewhere in the article, and what is around them is the same for too long. */
        | "quotation-repeated"
        /** The words of the date are not in the passage. */
        | "expression-outside"
        | "reference-missing"
        /** The event quotes the very same words twice. */
        | "duplicate-mention";
      readonly event: string;
      readonly mention: string;
    }
  | {
      readonly kind: "mention-invalid";
      readonly event: string;
      readonly mention: string;
      readonly field: "date" | "partOfDay" | "relativeTo" | "attributedTo" | "reference";
      readonly value: string;
    }
  /** It points to an event that will not be published, or to itself. */
  | {
      readonly kind: "reference-unpublished";
      readonly event: string;
      readonly field: "after" | "relativeTo";
      readonly to: string;
    }
  | { readonly kind: "story-reference-unpublished"; readonly story: string; readonly to: string }
  /** Each comes after, or is counted from, the next. */
  | {
      readonly kind: "after-circle" | "relative-circle";
      readonly events: readonly string[];
    }
  | {
      readonly kind: "duplicate-id";
      readonly record: "category" | "story";
      readonly id: string;
    };
