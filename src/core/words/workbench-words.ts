import type { ChangeName } from "#core/project";

/** What an article cannot be read for. */
export type ArticleFaultName =
  | "empty"
  | "binary"
  | "too-large"
  | "unsupported"
  | "broken"
  | "cancelled"
  | "unreadable"
  | "finder";

/** Files that people try and that cannot be read as an article. */
export type UnreadFormatName =
  | "pdf"
  | "doc"
  | "odt"
  | "rtf"
  | "epub"
  | "pages"
  | "spreadsheet"
  | "presentation"
  | "web-archive"
  | "image"
  | "media"
  | "archive";

/** What a file of a project cannot be opened for. */
export type ImportFaultName = "not-ours" | "broken" | "too-large" | "newer";

/** What can be taken away. */
export type ExportName = "zip" | "timeline" | "page";

/** The parts of the workbench, each with a name for the tab of a phone and one for its region. */
export type PaneName = "timeline" | "text" | "events" | "tray";

/** What the workbench says in one language, but for the review itself; what all pages say is in `Words`. */
export interface WorkbenchWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly privacy: string;
  readonly noScript: string;
  readonly steps: { readonly heading: string; readonly items: readonly string[] };
  readonly formats: { readonly heading: string; readonly items: readonly string[] };
  readonly limits: string;
  readonly counts: {
    readonly articles: (n: number) => string;
    readonly accepted: (n: number, total: number) => string;
    readonly finds: (n: number) => string;
    readonly characters: (n: number) => string;
  };
  readonly projects: {
    readonly heading: string;
    readonly all: string;
    readonly none: string;
    readonly create: string;
    readonly example: string;
    readonly exampleNote: string;
    readonly untitled: string;
    readonly changed: (when: string) => string;
    readonly open: (title: string) => string;
    readonly rename: string;
    readonly renameProject: (title: string) => string;
    readonly newTitle: string;
    readonly remove: string;
    readonly removeProject: (title: string) => string;
    readonly confirmRemove: (title: string) => string;
    readonly removeNow: string;
    readonly keep: string;
    readonly removed: (title: string) => string;
    readonly gone: string;
    readonly openedPart: (title: string, articles: number) => string;
    readonly interrupted: (names: string) => string;
    readonly opening: string;
    readonly opened: (title: string) => string;
    readonly openedCopy: (title: string) => string;
  };
  /** What is wrong with the storage of this browser. */
  readonly shelf: Readonly<Record<"quota" | "unavailable" | "exists" | "removed", string>> & {
    readonly "changed-elsewhere": (changes: number) => string;
  };
  readonly intake: {
    readonly heading: string;
    readonly add: string;
    readonly pasteLabel: string;
    readonly pasteHint: string;
    readonly addText: string;
    readonly pastedName: (number: number) => string;
    readonly choose: string;
    readonly hint: string;
    readonly dropHere: string;
    readonly nothingPasted: string;
    readonly queue: string;
    readonly waiting: string;
    readonly reading: string;
    readonly finding: (percent: number) => string;
    readonly progress: (name: string) => string;
    readonly cancel: string;
    readonly cancelOne: (name: string) => string;
    readonly added: (finds: string, events: string) => string;
    readonly nothingFound: string;
    readonly readAs: (language: string, other: string) => string;
    readonly seems: (language: string) => string;
    /** `percent`: how much of the text was gone through. */
    readonly tooMany: (finds: number, percent: number) => string;
    readonly languagesAdded: (languages: string) => string;
    readonly same: (title: string) => string;
    readonly addAgain: string;
    readonly leaveOut: string;
    readonly toReview: string;
    readonly done: (articles: string, events: string) => string;
    readonly askDate: string;
    readonly askDateWhy: string;
    readonly giveDate: string;
    readonly clear: string;
    readonly faults: Readonly<Record<ArticleFaultName, string>>;
    readonly tooLarge: (size: string, limit: string) => string;
    readonly tooLong: (length: number, limit: number) => string;
    readonly formats: Readonly<Record<UnreadFormatName, string>>;
    readonly importFaults: Readonly<Record<ImportFaultName, string>>;
    readonly notesLabel: string;
    readonly bytes: (n: number) => string;
  };
  /** What reading a text changed in it, by the name of the note; a number where there were several. */
  readonly notes: {
    readonly encoding: (name: string) => string;
    readonly composed: string;
    readonly softHyphens: (n: number) => string;
    readonly zeroWidth: (n: number) => string;
    readonly replaced: (n: number) => string;
    readonly articlePart: string;
    readonly wholePage: string;
    readonly badAddress: (address: string) => string;
    readonly bylines: (n: number) => string;
    readonly frontMatter: string;
  };
  readonly article: {
    readonly heading: string;
    readonly shown: string;
    readonly details: string;
    readonly detailsOf: (title: string) => string;
    readonly title: string;
    readonly publisher: string;
    readonly author: string;
    readonly language: string;
    readonly unknownLanguage: string;
    readonly unknownLanguageNote: string;
    readonly published: string;
    readonly publishedNote: string;
    readonly written: string;
    readonly writtenNote: string;
    readonly url: string;
    readonly rights: string;
    readonly rightsNote: string;
    readonly text: string;
    readonly texts: Readonly<Record<"full" | "excerpts", string>>;
    readonly save: string;
    readonly remove: string;
    readonly removeArticle: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly saved: string;
    readonly findingAgain: string;
    readonly noDate: string;
    readonly undated: string;
    readonly badUrl: string;
    readonly needsTitle: string;
  };
  readonly date: {
    readonly hint: string;
    readonly understood: (date: string) => string;
    readonly unreadable: (text: string) => string;
  };
  readonly bench: {
    readonly panes: Readonly<Record<PaneName, string>>;
    readonly skipToEvents: string;
    readonly panesLabel: string;
    readonly titleLabel: string;
    readonly undo: string;
    readonly redo: string;
    readonly undoWhat: (what: string) => string;
    readonly redoWhat: (what: string) => string;
    readonly undone: (what: string) => string;
    readonly redone: (what: string) => string;
    readonly saved: string;
    readonly saving: string;
    readonly saveFailed: string;
    readonly articles: string;
    readonly settings: string;
    readonly export: string;
    readonly acceptedOnly: string;
    readonly legendProposed: string;
    readonly resize: string;
    readonly emptyTimeline: string;
    readonly noArticles: string;
  };
  /** What an act did, as "Undo: …" says it. */
  readonly changes: Readonly<Record<ChangeName, string>>;
  readonly settings: {
    readonly heading: string;
    readonly title: (language: string) => string;
    readonly description: (language: string) => string;
    readonly id: string;
    readonly idNote: string;
    readonly badId: string;
    readonly languages: string;
    readonly languagesNote: string;
    readonly addLanguage: string;
    readonly languageCode: string;
    readonly badLanguage: string;
    readonly removeLanguage: (language: string) => string;
    readonly categories: string;
    readonly categoryName: (language: string) => string;
    readonly categoryUsed: (events: string) => string;
    readonly unused: string;
    readonly addCategory: string;
    readonly newCategory: string;
    readonly removeCategory: (name: string) => string;
    readonly save: string;
    readonly saved: string;
  };
  readonly export: {
    readonly heading: string;
    readonly intro: string;
    readonly names: Readonly<Record<ExportName, string>>;
    readonly notes: Readonly<Record<ExportName, string>>;
    readonly save: (name: string) => string;
    readonly saveShort: string;
    readonly made: (file: string) => string;
    readonly making: string;
    readonly blocked: string;
    readonly failed: string;
    readonly ready: (events: string) => string;
    readonly drafts: (n: number) => string;
    readonly partlyTitled: (n: number) => string;
    readonly partlyKnown: (n: number) => string;
    readonly problemsHeading: (n: number) => string;
    readonly problemsNote: string;
    readonly goTo: string;
  };
}
