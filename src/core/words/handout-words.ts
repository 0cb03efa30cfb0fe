/** What a handout can be. */
export type HandoutKind = "story" | "sheets" | "list" | "blank";

/** What can be wrong in the address of a handout; `name` is a member that it has not. */
type HandoutFaultName = "what" | "story" | "paper" | "scale" | "view" | "seed" | "answers" | "name";

/** What the page with the handouts says, and what stands on the sheets. */
export interface HandoutWords {
  readonly title: string;
  readonly lead: string;
  readonly description: (collection: string) => string;
  /** Before the page's script, above the list of events. */
  readonly plain: string;
  readonly plainStories: string;
  readonly choices: string;
  readonly what: string;
  readonly kinds: Readonly<Record<HandoutKind, string>>;
  readonly kindNotes: Readonly<Record<HandoutKind, string>>;
  readonly story: string;
  /** A reader's own story among the others. */
  readonly ownStory: (title: string) => string;
  /** On its sheets: whose words they are. */
  readonly ownNote: string;
  readonly paper: string;
  readonly papers: { readonly a4: string; readonly letter: string };
  readonly scale: string;
  readonly fit: string;
  readonly fixed: string;
  readonly millimetres: string;
  readonly per: string;
  readonly units: {
    readonly year: string;
    readonly month: string;
    readonly day: string;
  };
  readonly scaleFault: string;
  readonly range: string;
  readonly rangeHint: string;
  readonly rangeFault: string;
  readonly events: string;
  readonly chosen: (n: number, total: number) => string;
  readonly all: string;
  readonly none: string;
  readonly ofStory: (story: string) => string;
  readonly order: string;
  readonly reshuffle: string;
  readonly orderNote: (seed: number) => string;
  readonly answers: string;
  readonly print: string;
  readonly printNote: (paper: string) => string;
  readonly preview: string;
  readonly sheetCount: (sheets: number, paper: string) => string;
  readonly tooMany: (sheets: number) => string;
  readonly noEvents: string;
  /** Before a list of what the page's address asks for and is not to be had. */
  readonly linkTrouble: string;
  /** What is wrong, by the name of the address's member; texts are quoted. */
  readonly faults: Readonly<Record<HandoutFaultName, (text: string) => string>> & {
    /** Some of them by their ids, and how many more. */
    readonly events: (ids: readonly string[], more: number) => string;
  };
  readonly instead: (shown: string) => string;
  readonly fitInstead: string;
  readonly viewInstead: string;
  readonly seedInstead: (seed: number) => string;
  readonly answersInstead: string;
  readonly nameless: (titles: readonly string[]) => string;
  /** Of a sheet: its number and how many there are. */
  readonly sheetOf: (number: number, total: number) => string;
  /** At the head of a sheet that begins in the middle of a step or an event. */
  readonly continued: (sheet: string, title: string) => string;
  /** Where a sheet of a long timeline lies: column and row, from 1. */
  readonly place: (column: number, columns: number, row: number, rows: number) => string;
  /** At the edge where the sheet on that side shows the same. */
  readonly overlapBefore: (sheet: number) => string;
  readonly overlapAfter: (sheet: number) => string;
  readonly scaleText: (mm: string, unit: string) => string;
  readonly timeline: string;
  /** Above the signs of the categories, for who does not see the sheet. */
  readonly legend: string;
  readonly sources: string;
  readonly published: (date: string) => string;
  readonly discuss: string;
  readonly fillIn: string;
  readonly fillInText: string;
  readonly answersTitle: string;
  readonly name: string;
}
