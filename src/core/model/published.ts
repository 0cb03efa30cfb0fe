import type { PartOfDay } from "#core/time";

/** A text in each language of the collection: `{ en: "…", nb: "…" }`. Keys are BCP 47 tags. */
export type LocalText = Readonly<Record<string, string>>;

/**
 * Where a date comes from.
 * - `explicit`: the words name it · `relative`: worked out from `written` or from another event
 * - `implied`: from the context · `external`: not in the articles; needs a `reference`
 */
export type Basis = "explicit" | "relative" | "implied" | "external";

/**
 * How an event's mentions stand to each other.
 * - `single`: one mention · `same`: all give the same bounds
 * - `refined`: they differ but have time in common · `conflict`: no time is common to all
 */
export type Agreement = "single" | "same" | "refined" | "conflict";

/** One article's statement about one event, as published in `timeline.json`. */
export interface Mention {
  /** Id of the article; for basis `external` without an article it is left out. */
  readonly article?: string;
  /**
   * TextQuoteSelector (W3C Web Annotation): the words, verbatim, with up to 32 characters either side. All six members
   * of the quotation, from `article` to `end`, are there or none is.
   */
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** TextPositionSelector: UTF-16 units into the article's body, half-open. */
  readonly start?: number;
  readonly end?: number;
  /** The words that carry the date, inside the passage, and their place. All three or none. */
  readonly expression?: string;
  readonly expressionStart?: number;
  readonly expressionEnd?: number;
  /**
   * `:~:text=…`: what to put behind the `#` of the article's `url` to reach the passage there. Worked out on the whole
   * body; left out when the article has no address or no context tells the passage from its look-alikes.
   */
  readonly fragment?: string;
  /** EDTF, with its inclusive bounds; a bound that is open or unknown is left out. */
  readonly date: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly partOfDay?: PartOfDay;
  readonly basis: Basis;
  /** The event that a relative date counts from; without it the date counts from the article's `written`. */
  readonly relativeTo?: string;
  /** Who says it, in the collection's first language: "Russian investigators", "FSB". */
  readonly attributedTo?: string;
  /** The same in each language, where it differs between them. */
  readonly attributedToLabel?: LocalText;
  /** How the date was read, when it takes more than the general sentence. */
  readonly note?: LocalText;
  /** Where an external date comes from. */
  readonly reference?: Reference;
}

/** A source outside the collection's articles. */
export interface Reference {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

/** Something that happened, with everything the articles say of when. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly category: string;
  /** Where, in the collection's first language. */
  readonly place?: string;
  /** The same in each language, where it differs between them. */
  readonly placeLabel?: LocalText;
  /** 1 to 5: decides which label appears first. */
  readonly importance: number;
  /** The reading that the articles bear best: EDTF with inclusive bounds. */
  readonly date: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly partOfDay?: PartOfDay;
  readonly agreement: Agreement;
  /** Events that this one came after, where an article gives the order. */
  readonly after?: readonly string[];
  readonly mentions: readonly Mention[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly author?: string;
  /** How the interface names this source where the publisher is not known or too long. */
  readonly shortTitle: LocalText;
  /** BCP 47. */
  readonly language: string;
  /** EDTF. */
  readonly published: string;
  /** Why `published` is what it is, when the text itself does not say. */
  readonly publishedBasis?: LocalText;
  /** EDTF: the day of "today" (TimeML's document creation time). */
  readonly written: string;
  readonly writtenBasis?: LocalText;
  readonly url?: string;
  readonly rights: LocalText;
  readonly text: "full" | "excerpts";
  /** The article's page, relative to the collection's folder. */
  readonly page: string;
}

export interface Category {
  readonly id: string;
  readonly label: LocalText;
}

/** The whole of `timeline.json`, format `dateline/1`. */
export interface Timeline {
  readonly format: "dateline/1";
  readonly id: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  /** Whose the articles are and how they are used here. */
  readonly rights?: LocalText;
  /** BCP 47; the first is the collection's own. */
  readonly languages: readonly string[];
  /** The span to open with, as `printSpan` of core/time writes it; the whole span of the events when left out. */
  readonly view?: string;
  readonly categories: readonly Category[];
  readonly articles: readonly Article[];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  readonly stories: readonly Story[];
  /** Words, persons and organisations explained; left out when there are none. */
  readonly glossary?: readonly GlossaryEntry[];
}

/** An ordered walk through events, with a text for each step. */
export interface Story {
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly steps: readonly StoryStep[];
}

/** One stop of a story. It says something, shows an event or shows a passage: at least one of these. */
export interface StoryStep {
  /** Stays when steps are put in before it, so that links still find it. */
  readonly id: string;
  readonly title: LocalText;
  readonly text?: LocalText;
  /** The events that it is about. */
  readonly events?: readonly string[];
  /** Further events that stand out in the drawing. */
  readonly highlight?: readonly string[];
  /** The range to show, as `printSpan` of core/time writes it; fitted to the events when left out. */
  readonly view?: string;
  /** Words of the articles that are shown. */
  readonly passages?: readonly Passage[];
  /** For the class. */
  readonly question?: LocalText;
  /** For the presenter alone. */
  readonly notes?: LocalText;
}

/** A range of an article's text, as a TextQuoteSelector and a TextPositionSelector. */
export interface Passage {
  readonly article: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 units into the article's body, half-open. */
  readonly start: number;
  readonly end: number;
  /** As a mention's. */
  readonly fragment?: string;
}

/** A word, a person or an organisation that the articles name, explained in a sentence or two that a source bears. */
export interface GlossaryEntry {
  readonly id: string;
  readonly kind: GlossaryKind;
  readonly term: LocalText;
  /** Other words by which texts name it, in any language. */
  readonly also?: readonly string[];
  readonly text: LocalText;
  readonly source: Passage | { readonly reference: Reference };
}

export type GlossaryKind = "term" | "person" | "organisation";

/**
 * An article's text as the site carries it: all of it, or the sentences around the quotations.
 * Offsets are those of the whole body, so `text.slice(mention.start - start, mention.end - start)` is `exact`.
 */
export interface ArticleText {
  readonly article: string;
  /** Length of the whole body in UTF-16 units. */
  readonly length: number;
  readonly excerpts: readonly Excerpt[];
}

export interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
