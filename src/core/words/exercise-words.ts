/** The exercises of a collection: put in order, how sure is it, who says so. */
export type ExerciseKind = "order" | "sure" | "who";

/** What the exercises say, apart from all other words: only their page needs it. */
export interface ExerciseWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly description: (collection: string) => string;
  readonly kindsLabel: string;
  readonly kinds: Readonly<Record<ExerciseKind, KindWords>>;
  /** Everybody who opens the same version gets the same cards. */
  readonly version: (n: number) => string;
  readonly versionNote: string;
  readonly tools: {
    readonly label: string;
    readonly check: string;
    readonly goOn: string;
    readonly again: string;
    readonly newVersion: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly print: string;
    readonly withAnswers: string;
    readonly arrange: string;
    readonly fill: string;
  };
  readonly choose: {
    readonly title: string;
    readonly set: string;
    readonly main: string;
    readonly all: string;
    readonly story: (title: string) => string;
    readonly own: string;
    readonly events: string;
    readonly count: (n: number, total: number) => string;
    /** More events are chosen than there are cards in an exercise. */
    readonly most: (n: number) => string;
    readonly tooFew: string;
    readonly noQuotations: string;
    /** So many events of the link are not in the collection any more. */
    readonly gone: (n: number) => string;
    /** None of the events of the link is there. */
    readonly allGone: string;
    /** The link names an exercise that there is not; another, by its title, is shown. */
    readonly noKind: (shown: string) => string;
    /** The link's version is none; another is shown. */
    readonly noVersion: (shown: number) => string;
  };
  readonly order: {
    readonly list: string;
    readonly earliest: string;
    readonly latest: string;
    readonly hands: string;
    /** Said only where there may be a keyboard. */
    readonly keys: string;
    readonly place: (place: number, total: number) => string;
    readonly putHere: string;
    readonly putFirst: string;
    readonly putLast: string;
    readonly putBetween: (before: string, after: string) => string;
    readonly held: (title: string, place: number, total: number) => string;
    readonly moved: (title: string, place: number, total: number) => string;
    readonly put: (title: string, place: number, total: number) => string;
    readonly left: (title: string) => string;
    readonly right: string;
    readonly wrong: (n: number) => string;
    readonly arranged: string;
    readonly stays: string;
    readonly belongs: Readonly<Record<"before" | "after", (title: string) => string>>;
    /** The dates that different sources give. */
    readonly or: (one: string, other: string) => string;
    /** Two cards that may lie either way, with what the sources say of the upper and of the lower. */
    readonly either: (upper: string, lower: string) => string;
    /** The same, said of a card and later ones by their numbers, near and far. */
    readonly eitherWith: (numbers: string) => string;
    readonly told: (later: string, earlier: string) => string;
  };
  readonly match: {
    readonly quotation: (n: number) => string;
    readonly about: (title: string) => string;
    readonly pick: Readonly<Record<"sure" | "who", string>>;
    readonly choices: Readonly<Record<"sure" | "who", string>>;
    /** Said only where the cards lie beside the quotations. */
    readonly cards: string;
    readonly keys: string;
    readonly held: (choice: string) => string;
    readonly putOn: (choice: string, n: number) => string;
    readonly put: (choice: string, n: number) => string;
    readonly left: (choice: string) => string;
    readonly takeBack: (choice: string) => string;
    readonly taken: (choice: string) => string;
    readonly right: string;
    readonly some: string;
    readonly none: string;
    readonly filled: string;
  };
  readonly sure: {
    readonly same: string;
    readonly vaguer: (date: string) => string;
    readonly finer: (date: string) => string;
    readonly other: (date: string) => string;
    /** A time was chosen for something that lasted. */
    readonly lasting: (date: string) => string;
    /** Something that lasts was chosen for one time. */
    readonly single: (date: string) => string;
    readonly empty: (date: string) => string;
  };
  readonly who: {
    readonly ownVoice: (source: string) => string;
    readonly same: string;
    /** The article was chosen for what it has from another. */
    readonly passing: (who: string) => string;
    readonly sameSource: (who: string) => string;
    readonly other: (who: string) => string;
    readonly empty: (who: string) => string;
    /** Who says it, and who brings it: shown once the answer was checked. */
    readonly passedOn: (speaker: string, carrier: string) => string;
    readonly inOwnName: (carrier: string) => string;
    readonly sources: string;
  };
  readonly sheet: {
    readonly name: string;
    readonly cut: string;
    readonly date: string;
    readonly quotations: string;
    readonly answersOf: (title: string) => string;
    readonly noScript: string;
  };
}

interface KindWords {
  readonly title: string;
  /** What to do, on the page. */
  readonly task: string;
  /** What to do, on paper. */
  readonly paper: string;
}
