/** Which rule something breaks. Stable: tests and words in other languages hang on it. */
export type ProblemCode =
  // The shape of a file.
  | "missing"
  | "missing-translation"
  | "unknown-key"
  | "not-text"
  | "blank"
  | "not-list"
  | "empty-list"
  | "not-map"
  | "not-number"
  | "id-form"
  | "choice"
  | "importance"
  | "language"
  | "date"
  | "span"
  | "url"
  | "format"
  // What belongs together.
  | "duplicate-id"
  | "duplicate-language"
  | "duplicate-mention"
  | "unknown-article"
  | "unknown-category"
  | "unknown-event"
  | "draft-reference"
  | "self-reference"
  | "after-cycle"
  | "relative-cycle"
  | "no-mentions"
  | "empty-step"
  | "reference-missing"
  | "quotation-needed"
  | "relative-to-basis"
  | "part-of-day"
  | "date-override"
  // The quotations.
  | "quotation-missing"
  | "quotation-ambiguous"
  | "expression-missing"
  | "expression-ambiguous"
  | "expression-at"
  // The bodies and the files.
  | "byte-order-mark"
  | "carriage-return"
  | "lone-surrogate"
  | "not-nfc"
  | "empty-text"
  | "yaml"
  | "front-matter"
  | "file-missing"
  | "unknown-file"
  | "not-utf-8";

/** Something wrong in data that a person wrote. All are collected; none is repaired. */
export interface Problem {
  /** Left out for a document that came alone. */
  readonly file?: string;
  /** Keys and indices from the top of the file's value. */
  readonly path: readonly (string | number)[];
  /** For an article's body: where, in UTF-16 units into it. */
  readonly offset?: number;
  readonly code: ProblemCode;
  /** What is wrong, in one English sentence without a full stop. */
  readonly message: string;
  /** The offending text, where there is one. */
  readonly text?: string;
  /** What to do about it. */
  readonly mend: string;
}
