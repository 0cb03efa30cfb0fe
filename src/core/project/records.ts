/** What a project of the workbench holds: flat records that point to one another by id, each changed as a whole. */
import type {
  AuthoredGlossaryEntry,
  AuthoredStory,
  Basis,
  Category,
  Excerpt,
  LocalText,
  Reference,
} from "#core/model";
import type { PartOfDay } from "#core/time";
import type { Find } from "./find.ts";

/** What belongs to the collection as a whole: `collection.yaml`, and what this project only carries through. */
export interface Settings {
  /** The collection's id, as its folder will be named. */
  readonly collection: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly rights?: LocalText;
  /** BCP 47; the first is the collection's own. Titles are wanted in each. */
  readonly languages: readonly string[];
  readonly categories: readonly Category[];
  readonly view?: string;
  readonly stories: readonly AuthoredStory[];
  readonly glossary?: readonly AuthoredGlossaryEntry[];
  /** `events.yaml` as it came in, so that what is unchanged goes out character by character, comments included. */
  readonly eventsText?: string;
}

/** An article: the front matter as authored, and its text as far as it is known. */
export interface ProjectArticle {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: LocalText;
  readonly publisher?: string;
  readonly agency?: string;
  readonly author?: string;
  /** BCP 47; undefined until it was told or recognised. */
  readonly language?: string;
  /** EDTF; undefined until the person has said it, when the text did not. */
  readonly published?: string;
  readonly publishedBasis?: LocalText;
  readonly written?: string;
  readonly writtenBasis?: LocalText;
  readonly url?: string;
  readonly rights: LocalText;
  /** What may be published: the whole text, or the sentences around the quotations. */
  readonly text: "full" | "excerpts";
  /** Length of the whole text, UTF-16 units. */
  readonly length: number;
  /** The text in NFC with LF ends: one excerpt that is all of it, some of it, or none where only quotations came. */
  readonly body: readonly Excerpt[];
  /** In which order the articles stand. */
  readonly order: number;
}

/** One article's statement about one event, or a find that belongs to none yet. */
export interface ProjectMention {
  readonly id: string;
  /** The event it dates; undefined: it lies in the tray. */
  readonly event?: string;
  /** Undefined for a date from elsewhere (basis `external`). */
  readonly article?: string;
  /** The passage: offsets into the article's text, and its words. All three or none. */
  readonly start?: number;
  readonly end?: number;
  readonly exact?: string;
  /** How a file that was opened tells the words from others like them; used as long as it does. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** The temporal expression in it: offsets into the article's text. */
  readonly expressionStart?: number;
  readonly expressionEnd?: number;
  /** EDTF; undefined while undated. */
  readonly date?: string;
  readonly partOfDay?: PartOfDay;
  readonly basis: Basis;
  readonly relativeTo?: string;
  readonly attributedTo?: string | LocalText;
  readonly note?: LocalText;
  readonly reference?: Reference;
  /** Who put it here: the engine, the person, or a file that was opened. */
  readonly origin: "found" | "marked" | "opened";
  /** What the engine said of it; kept when the person corrects the date, so that both can be seen. */
  readonly find?: Find;
  /** The tray: put aside by the person. */
  readonly isDismissed?: boolean;
  /** The quotation no longer stands in the text that was given: told, never moved to a look-alike. Its place is void. */
  readonly isLost?: boolean;
  /** The person changed it: finding again leaves it as it is. */
  readonly isTouched?: boolean;
  /** The date is the person's own word, not the engine's or a file's. */
  readonly isDateOwn?: boolean;
  /** Where it stood among the mentions of its event, in a file that was opened. */
  readonly order?: number;
}

/** `proposed` by the engine and not yet looked at · `accepted` · `rejected`, which can be taken back. */
export type ReviewStatus = "proposed" | "accepted" | "rejected";

export interface ProjectEvent {
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly category: string;
  readonly place?: string | LocalText;
  readonly importance: number;
  /** Chosen by the person against the reading of the mentions; must equal or contain one of them. */
  readonly date?: string;
  readonly after?: readonly string[];
  readonly status: ReviewStatus;
  /** The person changed it, or made it: finding again leaves it as it is. */
  readonly isTouched?: boolean;
  /** Where it stood in a file that was opened. */
  readonly order?: number;
  /** 0 to 1 each, for what the engine guessed and the person has not touched. */
  readonly confidence?: {
    readonly event?: number;
    readonly category?: number;
    readonly place?: number;
  };
}

/** The two events of a pair that the person said are not the same: `<id> <id>`, the smaller first. */
export interface Distinction {
  readonly id: string;
}

/** A whole project: an immutable value. */
export interface Project {
  readonly id: string;
  readonly settings: Settings;
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly mentions: ReadonlyMap<string, ProjectMention>;
  readonly events: ReadonlyMap<string, ProjectEvent>;
  readonly distinctions: ReadonlyMap<string, Distinction>;
}
