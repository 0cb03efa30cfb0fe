import type { DateLocale } from "#core/time";

/** What stands around a drawing that is a file of its own. */
export interface DrawingFileWords {
  readonly sources: (names: string) => string;
  /** Ends a list of names that has no room for the others. */
  readonly more: (n: number) => string;
  /** The range that the drawing shows, which is not all. */
  readonly part: (range: string) => string;
  /** The day on which it was drawn. */
  readonly drawn: (date: string) => string;
}

const en: DrawingFileWords = {
  sources: (names) => `Sources: ${names}`,
  more: (n) => `and ${n} more`,
  part: (range) => `Part shown: ${range}`,
  drawn: (date) => `drawn ${date}`,
};

const nb: DrawingFileWords = {
  sources: (names) => `Kilder: ${names}`,
  more: (n) => `og ${n} til`,
  part: (range) => `Utsnitt: ${range}`,
  drawn: (date) => `tegnet ${date}`,
};

export function drawingFileWordsFor(locale: DateLocale): DrawingFileWords {
  return locale === "nb" ? nb : en;
}
