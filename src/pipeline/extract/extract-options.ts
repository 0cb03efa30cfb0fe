import { err, ok, type Result } from "#core/base";
import { findLanguage, type Language } from "#core/extract";
import { readArguments } from "./read-arguments.ts";
import { readIsoDct } from "./read-dct.ts";

export type ExtractFormat = "text" | "json" | "timex";

export interface ExtractOptions {
  readonly format: ExtractFormat;
  /** A language's tag; undefined: the text tells. */
  readonly language: string | undefined;
  readonly written: string | undefined;
  /** `-`: standard input. */
  readonly file: string;
  readonly wantsHelp: boolean;
  /** Nobody named a file. */
  readonly isUnnamed: boolean;
}

const FORMATS: readonly ExtractFormat[] = ["text", "json", "timex"];

/** What the command was told; or what is wrong with it, in words. */
export function readExtractOptions(
  args: readonly string[],
  languages: readonly Language[],
): Result<ExtractOptions, string> {
  const read = readArguments(args, {
    format: { type: "string" },
    language: { type: "string" },
    written: { type: "string" },
    help: { type: "boolean" },
  });
  if (!read.ok) return read;
  const { values, flags, files } = read.value;
  const [file = "-", ...others] = files;
  const format = FORMATS.find((each) => each === (values.format ?? "text"));
  if (format === undefined) {
    return err(`--format is one of ${FORMATS.join(", ")}, not “${values.format}”`);
  }
  const language = values.language === "auto" ? undefined : values.language;
  if (language !== undefined && findLanguage(languages, language) === undefined) {
    const codes = languages.map(({ code }) => code);
    return err(`--language is one of ${[...codes, "auto"].join(", ")}, not “${language}”`);
  }
  const written = values.written === undefined ? undefined : readIsoDct(values.written);
  if (values.written !== undefined && written === undefined) {
    return err(`--written is a day such as 2024-03-23, not “${values.written}”`);
  }
  if (others.length > 0) return err(`one FILE at a time, not also “${others[0]}”`);
  const wantsHelp = flags.has("help");
  return ok({ format, language, written, file, wantsHelp, isUnnamed: files.length === 0 });
}

export function printExtractHelp(languages: readonly string[]): string {
  const codes = languages.join(", ");
  return `Finds the words that carry a date in a text, and says what date each gives.

Usage: npm run --silent extract -- [OPTIONS] [FILE|-]

FILE is a text in UTF-8, with or without the front matter of an article (its language, written and
published are used). Without FILE, or with -, standard input is read.

  --format text      the text with its finds marked, and a list of them (the usual form)
  --format json      one JSON document: language, written, textStart, expressions, candidates;
                     offsets are UTF-16 units from textStart, where the text begins in FILE
  --format timex     JSON lines {doc, dct, text, language?} in, and for every expression a JSON line
                     out: {doc, start, end, text, type, value, mod?}, with TIMEX3 type, value and mod.
                     dct, the time of writing, may have any usual form, or be empty
  --language TAG     the language: ${codes} (or no, nn, nb-NO, en-GB …), or auto (the usual way):
                     the words tell
  --written DATE     the day of writing, which “today” and “last Friday” count from: 2024-03-23
  --help             this text

Exit code: 0 all is well, 1 something is wrong with the text, 2 the command was not understood.
`;
}
