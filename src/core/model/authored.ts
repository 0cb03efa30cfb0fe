import type { PartOfDay } from "#core/time";
import type { Basis, GlossaryKind, LocalText, Reference } from "./published.ts";

/** A name that is the same in every language, or one for each. */
export type Name = string | LocalText;

/** `collection.yaml`, as a person writes it. */
export interface AuthoredCollection {
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly rights?: LocalText;
  readonly languages: readonly string[];
  readonly categories: readonly { readonly id: string; readonly label: LocalText }[];
  readonly view?: string;
}

/** The front matter of `articles/<id>.txt`. */
export interface AuthoredArticle {
  readonly title: string;
  readonly shortTitle: LocalText;
  readonly publisher?: string;
  readonly agency?: string;
  readonly author?: string;
  readonly language: string;
  readonly published: string;
  readonly publishedBasis?: LocalText;
  /** `published` when left out. */
  readonly written?: string;
  readonly writtenBasis?: LocalText;
  readonly url?: string;
  readonly rights: LocalText;
  readonly text: "full" | "excerpts";
}

/** One item of `events.yaml`. */
export interface AuthoredEvent {
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly category: string;
  readonly place?: Name;
  readonly importance: number;
  /** Overrides the reading worked out from the mentions; must equal or contain one of them. */
  readonly date?: string;
  readonly after?: readonly string[];
  /** Checked but not published unless asked. */
  readonly status?: "draft";
  readonly mentions: readonly AuthoredMention[];
}

export interface AuthoredMention {
  readonly article?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly expression?: string;
  /** Which of the expression's occurrences in the passage, from 1; needed when there are several. */
  readonly expressionAt?: number;
  readonly date: string;
  readonly partOfDay?: PartOfDay;
  readonly basis: Basis;
  readonly relativeTo?: string;
  readonly attributedTo?: Name;
  readonly note?: LocalText;
  readonly reference?: Reference;
}

/** One file of `stories/`. */
export interface AuthoredStory {
  /** The file's name when left out. */
  readonly id?: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly steps: readonly AuthoredStep[];
}

export interface AuthoredStep {
  /** Made from the title when left out. */
  readonly id?: string;
  readonly title: LocalText;
  readonly text?: LocalText;
  readonly events?: readonly string[];
  readonly highlight?: readonly string[];
  readonly view?: string;
  readonly passages?: readonly AuthoredPassage[];
  readonly question?: LocalText;
  readonly notes?: LocalText;
}

/** Words of an article: verbatim and once, else with what stands before or after them. */
export interface AuthoredPassage {
  readonly article: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** One item of `glossary.yaml`. */
export interface AuthoredGlossaryEntry {
  readonly id: string;
  readonly kind: GlossaryKind;
  readonly term: LocalText;
  readonly also?: readonly string[];
  readonly text: LocalText;
  readonly source: AuthoredPassage | { readonly reference: Reference };
}
