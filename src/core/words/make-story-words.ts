import type { DateLocale } from "#core/time";
import { makeStoryEn } from "./make-story-en.ts";
import { makeStoryNb } from "./make-story-nb.ts";

/** Why a story from a link or a file is not shown. */
export type StoryFaultName =
  | "broken"
  | "too-large"
  | "format"
  | "newer"
  | "collection"
  | "empty"
  | "parts";

/** What a step says, or names. */
export type StoryFieldName = "event" | "text" | "question" | "notes";

/** What the page says where a reader makes a story, or is shown one that somebody made. */
export interface MakeStoryWords {
  readonly lead: string;
  readonly storyTitle: string;
  readonly titleHint: string;
  readonly untitled: string;
  readonly events: string;
  readonly find: string;
  readonly found: (shown: number, all: number) => string;
  readonly moreEvents: (n: number) => string;
  readonly noEvents: string;
  readonly chooseAll: string;
  readonly chooseNone: string;
  /** While a search shows only some. */
  readonly chooseAllShown: string;
  readonly chooseNoneShown: string;
  readonly chosen: (n: number) => string;
  readonly steps: string;
  readonly noSteps: string;
  readonly step: (number: number, title: string) => string;
  readonly grip: (title: string) => string;
  readonly gripHint: string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly fields: Readonly<Record<"text" | "question" | "notes", string>>;
  readonly fieldHints: Readonly<Record<"question" | "notes", string>>;
  readonly moreFields: string;
  /** Under a field whose text comes near what it may hold, or is over it. Numbers as they are shown. */
  readonly letters: (length: string, most: string) => string;
  readonly tooMany: (over: string) => string;
  readonly tooLongToProject: string;
  /** Characters that nobody sees. */
  readonly hiddenHere: (n: number) => string;
  readonly sort: string;
  readonly undo: string;
  readonly startOver: string;
  readonly openFile: string;
  readonly pass: string;
  readonly passNote: string;
  readonly show: string;
  readonly present: string;
  readonly print: string;
  readonly saveFile: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly longLink: (letters: string) => string;
  readonly veryLongLink: (letters: string) => string;
  readonly noLink: string;
  readonly notYet: string;
  readonly useEvents: string;
  readonly exercises: string;
  readonly handout: string;
  readonly full: (most: number) => string;
  /** Told to those who do not see the page change. */
  readonly told: {
    readonly moved: (title: string, number: number, total: number) => string;
    readonly removed: (title: string) => string;
    readonly undone: string;
    readonly sorted: string;
    readonly startedOver: string;
    readonly opened: (title: string) => string;
    /** Steps at which something was written. */
    readonly lostWords: (n: number, title: string) => string;
    readonly unchosen: (n: number) => string;
    readonly discarded: string;
    readonly followed: string;
  };
  readonly dismiss: string;
  readonly notKept: string;
  readonly otherWindow: {
    readonly text: string;
    readonly take: string;
    readonly refuse: string;
  };
  /** Drafts that were set aside. */
  readonly shelf: {
    readonly title: (n: number) => string;
    readonly note: string;
    readonly steps: (n: number) => string;
    readonly unreadable: string;
    readonly open: string;
    readonly discard: string;
  };
  /** Above a story that somebody made. */
  readonly byReader: string;
  readonly byReaderNote: string;
  readonly change: string;
  readonly makeNew: string;
  /** Events that the story names and the collection no longer has. */
  readonly gone: (n: number, ids: string) => string;
  readonly andMore: (n: number) => string;
  readonly hidden: (n: number) => string;
  readonly faultTitle: string;
  readonly faults: Readonly<Record<StoryFaultName, string>>;
  /** Of a file, after its name. */
  readonly fileFaults: Readonly<Record<StoryFaultName, string>>;
  /** What is wrong with a part of a story, and what to do. Numbers as they are shown. */
  readonly partFaults: {
    readonly tooLong: (place: string, length: string, most: string) => string;
    readonly tooManySteps: (count: string, most: string) => string;
    readonly noTitle: string;
    readonly noSteps: string;
    readonly noEvent: (step: number) => string;
    readonly noText: (place: string) => string;
    readonly more: (n: number) => string;
    readonly title: string;
    readonly field: Readonly<Record<StoryFieldName, (step: number) => string>>;
  };
  /** Before the script, and without it. */
  readonly how: { readonly title: string; readonly items: readonly string[] };
}

export function makeStoryWordsFor(locale: DateLocale): MakeStoryWords {
  return locale === "nb" ? makeStoryNb : makeStoryEn;
}
