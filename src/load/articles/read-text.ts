import type { Encoding } from "#exchange";

/** What a file was read as; pasted text is `text` or `html`. */
export type ArticleFormat = "text" | "markdown" | "html" | "docx";

/** A text as it was read, and what the document says of itself. Nothing is guessed: what it does not say is undefined. */
export interface ReadText {
  /** NFC with LF ends, as article files have it: a blank line between paragraphs. */
  readonly text: string;
  readonly format: ArticleFormat;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The day (EDTF) that the document itself gives as its day of publication, in the zone in which it gives it. */
  readonly published?: string;
  /** The other fields of front matter, as they stand there. */
  readonly rest?: Readonly<Record<string, unknown>>;
  /** What was done to the text, for the person to know. */
  readonly notes: readonly ReadNote[];
}

/**
 * - `encoding`: the bytes were not UTF-8 · `composed`: letters and their accents were joined (NFC)
 * - `soft-hyphens`, `zero-width`: invisible characters taken out · `replaced`: characters that are none, now U+FFFD
 * - `article-part`: of a whole page only what seems to be the article was kept · `whole-page`: all of it was
 * - `bad-address`: what front matter gives as its address is none; it was left out
 * - `bylines`: lines of a saved page about its publication, its authors and its pictures, left out of the text
 * - `front-matter`: it begins as front matter does, and could not be read as such; it was left in the text
 */
export type ReadNote =
  | { readonly kind: "encoding"; readonly encoding: Encoding | string }
  | { readonly kind: "composed" }
  | { readonly kind: "soft-hyphens"; readonly count: number }
  | { readonly kind: "zero-width"; readonly count: number }
  | { readonly kind: "replaced"; readonly count: number }
  | { readonly kind: "article-part" }
  | { readonly kind: "whole-page" }
  | { readonly kind: "front-matter"; readonly detail: string }
  | { readonly kind: "bad-address"; readonly address: string }
  | { readonly kind: "bylines"; readonly count: number };

/** Files that people try, and that cannot be read here. */
export type UnsupportedFormat =
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

/**
 * Why there is no text.
 * - `empty`: nothing, or nothing but white space and markup · `binary`: bytes that no text has
 * - `too-large`: `size` and `limit` in bytes of the file, or in characters when `of` is `text`
 * - `unsupported`: a known kind of file that is not read here · `broken`: it is of a kind that is, and is damaged
 * - `unreadable`: the browser no longer gives the file: moved, changed or deleted since it was chosen
 * - `cancelled`: the caller stopped it; nothing to tell the person
 */
export type ReadArticleProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "binary" }
  | {
      readonly kind: "too-large";
      readonly of: "file" | "text";
      readonly size: number;
      readonly limit: number;
    }
  | { readonly kind: "unsupported"; readonly format: UnsupportedFormat }
  | { readonly kind: "broken"; readonly format: ArticleFormat; readonly detail: string }
  | { readonly kind: "unreadable"; readonly detail: string }
  | { readonly kind: "cancelled" };
