import type { Basis } from "#core/model";
import type { ReviewStatus } from "#core/project";
import type { PartOfDay } from "#core/time";

/** What can be done in the review, each with a key. */
export type ReviewCommand =
  | "next"
  | "previous"
  | "accept"
  | "reject"
  | "reopen"
  | "edit"
  | "date"
  | "category"
  | "place"
  | "tray"
  | "mark"
  | "join"
  | "split"
  | "why"
  | "pick"
  | "pick-next"
  | "pick-previous"
  | "help";

/** What a find in the text is to the review. */
export type MarkKindName = ReviewStatus | "tray" | "dismissed";

/** How sure a guess is, for people. */
export type SurenessName = "sure" | "likely" | "guess";

/** Why a find lies in the tray. */
export type TrayKindName = "vague" | "duration" | "set" | "undated" | "dated";

/** Which other date an alternative is. */
export type AlternativeName = "engine" | "weekday" | "year" | "swapped" | "coarser";

/** What the review of finds says in one language. */
export interface ReviewWords {
  readonly list: {
    readonly label: string;
    readonly progress: (done: string, total: string) => string;
    readonly filter: string;
    readonly filters: Readonly<Record<ReviewStatus | "all", string>>;
    readonly order: string;
    readonly orders: Readonly<Record<"text" | "time", string>>;
    readonly empty: Readonly<Record<ReviewStatus | "all", string>>;
    readonly noEvents: string;
    readonly allDone: string;
    readonly pick: (title: string) => string;
    readonly picked: (n: number) => string;
    readonly joinPicked: string;
    readonly unpick: string;
    readonly untitled: string;
    readonly undated: string;
    readonly noQuotation: string;
    readonly says: (who: string) => string;
    readonly moreQuotations: (n: number) => string;
    readonly disagrees: string;
    readonly lost: string;
    readonly twin: string;
  };
  readonly sureness: Readonly<Record<SurenessName, string>>;
  readonly surenessOf: (word: string) => string;
  readonly status: Readonly<Record<ReviewStatus, string>>;
  /** The name of a command, on its button and in the list of keys. */
  readonly commands: Readonly<Record<ReviewCommand, string>>;
  /** A key as its cap is called. */
  readonly keyName: (key: string) => string;
  readonly withKey: (name: string, key: string) => string;
  readonly help: { readonly title: string; readonly intro: string; readonly close: string };
  readonly said: {
    readonly accepted: (n: number) => string;
    readonly rejected: (n: number) => string;
    readonly reopened: (n: number) => string;
    readonly next: (title: string, toGo: number) => string;
    readonly last: string;
    readonly joined: (n: number) => string;
    readonly keptApart: string;
    readonly split: string;
    readonly toTray: string;
    readonly fromTray: (title: string) => string;
    readonly dismissed: string;
    readonly restored: string;
    readonly saved: string;
    /** The editor was left, and what was typed is kept. */
    readonly keptDraft: string;
    readonly droppedDraft: string;
    readonly marked: string;
    readonly onlyDate: string;
    readonly removed: string;
    readonly picked: (title: string, n: number) => string;
    readonly unpicked: (title: string, n: number) => string;
    readonly nothingToJoin: string;
    readonly nothingToSplit: string;
    readonly rejectedTwin: string;
  };
  readonly editor: {
    readonly label: (title: string) => string;
    readonly title: (language: string) => string;
    readonly summary: (language: string) => string;
    readonly date: string;
    readonly eventDate: string;
    readonly fromMentions: (date: string) => string;
    readonly partOfDay: string;
    readonly partsOfDay: Readonly<Record<PartOfDay | "none", string>>;
    readonly basis: string;
    readonly bases: Readonly<Record<Basis, string>>;
    readonly category: string;
    readonly place: string;
    readonly placeIn: (language: string) => string;
    readonly speaker: string;
    readonly speakerIn: (language: string) => string;
    readonly importance: string;
    readonly importances: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
    readonly more: string;
    readonly after: string;
    readonly afterAdd: string;
    readonly afterRemove: (title: string) => string;
    readonly mentions: (n: number) => string;
    readonly mention: (n: number) => string;
    readonly moveOut: string;
    readonly toTray: string;
    readonly remove: string;
    readonly choose: string;
    readonly splitHint: string;
    readonly splitChosen: (n: number) => string;
    readonly saveAndAccept: string;
    readonly save: string;
    readonly cancel: string;
    readonly hint: string;
    readonly restored: string;
    readonly dropRestored: string;
    readonly noTitle: string;
    readonly longTitle: (n: number, most: number) => string;
  };
  readonly date: {
    readonly hint: string;
    readonly understood: (date: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly from: (date: string) => string;
    readonly to: (date: string) => string;
    readonly looking: string;
    readonly unreadable: (text: string) => string;
    /** The month as it is called, and its days. */
    readonly days: (month: string, n: number) => string;
    readonly noMonth: (month: string) => string;
    readonly order: string;
    readonly didYouMean: string;
    readonly choose: (text: string) => string;
    readonly alternatives: string;
    readonly alternative: Readonly<Record<AlternativeName, string>>;
  };
  readonly why: {
    readonly label: string;
    readonly written: (date: string) => string;
    readonly noWritten: string;
    readonly experts: string;
    readonly corrected: (date: string) => string;
    readonly byHand: string;
    readonly opened: string;
  };
  readonly join: {
    readonly heading: string;
    readonly because: (reasons: string) => string;
    readonly sameDate: (date: string) => string;
    readonly overlappingDate: string;
    readonly nearDate: (days: number) => string;
    readonly sharedNames: (names: string) => string;
    readonly sharedWords: (words: string, n: number) => string;
    readonly samePlace: (place: string) => string;
    readonly join: string;
    readonly keepApart: string;
    readonly here: string;
    readonly there: string;
    readonly goThere: (title: string) => string;
  };
  readonly text: {
    readonly label: (title: string) => string;
    readonly none: string;
    readonly noText: string;
    readonly gap: string;
    readonly legend: string;
    readonly kinds: Readonly<Record<MarkKindName, string>>;
    readonly mark: (kind: string, title: string, when: string) => string;
    readonly several: (n: number) => string;
    readonly open: string;
    readonly keys: string;
  };
  readonly marking: {
    readonly start: string;
    readonly hint: string;
    readonly heading: string;
    readonly chosen: (words: string) => string;
    readonly nothing: string;
    readonly date: string;
    readonly expression: string;
    readonly expressionHint: string;
    readonly notInside: (words: string) => string;
    readonly newEvent: string;
    readonly addTo: (title: string) => string;
    readonly onlyDate: string;
    readonly onlyDateHint: string;
    readonly go: string;
    readonly cancel: string;
  };
  readonly tray: {
    readonly label: string;
    readonly intro: string;
    readonly empty: string;
    readonly count: (n: number) => string;
    readonly kinds: Readonly<Record<TrayKindName, string>>;
    readonly giveDate: string;
    readonly makeEvent: string;
    readonly addToSelected: (title: string) => string;
    readonly addToOther: string;
    readonly findEvent: string;
    readonly noSuchEvent: string;
    readonly dismiss: string;
    readonly restore: string;
    readonly dismissed: (n: number) => string;
    readonly isDismissed: string;
  };
}
