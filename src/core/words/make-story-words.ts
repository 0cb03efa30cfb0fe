import type { DateLocale } from "#core/time";
import { makeStoryEn } from "./make-story-en.ts";
import { makeStoryNb } from "./make-story-nb.ts";

/** Why a story from a link or a file is not shown. */
export type StoryFaultName = "broken" | "too-large" | "format" | "collection" | "empty";

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
  readonly sort: string;
  readonly undo: string;
  readonly startOver: string;
  readonly openFile: string;
  readonly pass: string;
  readonly passNote: string;
  readonly show: string;
  readonly present: string;
  readonly saveFile: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly longLink: (letters: string) => string;
  readonly noLink: string;
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
  };
  /** Above a story that somebody made. */
  readonly byReader: string;
  readonly byReaderNote: string;
  readonly change: string;
  readonly makeNew: string;
  /** Events that the story names and the collection no longer has. */
  readonly gone: (n: number, ids: string) => string;
  readonly faultTitle: string;
  readonly faults: Readonly<Record<StoryFaultName, string>>;
  readonly fileFaults: Readonly<Record<StoryFaultName, string>>;
  /** Before the script, and without it. */
  readonly how: { readonly title: string; readonly items: readonly string[] };
}

export function makeStoryWordsFor(locale: DateLocale): MakeStoryWords {
  return locale === "nb" ? makeStoryNb : makeStoryEn;
}
