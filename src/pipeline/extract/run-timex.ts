import { err, ok, type Result } from "#core/base";
import { type Expression, extractExpressions, type Language } from "#core/extract";
import { decodeText } from "#exchange";
import { chooseLanguage } from "./choose-language.ts";
import { readDct } from "./read-dct.ts";
import { describeReadError, nameInput } from "./read-input.ts";
import { splitLines } from "./split-lines.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** What holds for every document that does not say otherwise. */
export interface TimexDefaults {
  readonly language: string | undefined;
  readonly written: string | undefined;
}

/**
 * The form for measuring tools: documents in as JSON lines `{doc, dct, text, language?}`, and for every expression one
 * JSON line out, `{doc, start, end, text, type, value, mod?}`, in order, as each document is done. A line that is no
 * document is told on standard error by its number, and the others are done all the same.
 */
export async function runTimex(
  terminal: Terminal,
  name: string,
  languages: readonly Language[],
  defaults: TimexDefaults,
): Promise<number> {
  let number = 0;
  let isRight = true;
  try {
    for await (const bytes of splitLines(findText(terminal.open(name)))) {
      number += 1;
      const line = decodeText(bytes);
      const text = line.ok ? line.value.replace(/^\uFEFF/, "") : undefined;
      if (text?.trim() === "") continue;
      const tell = (words: string) => terminal.tell(`${nameInput(name)}, line ${number}: ${words}`);
      const lines =
        text === undefined ? err("not UTF-8") : findInDocument(text, languages, defaults, tell);
      if (!lines.ok) {
        isRight = false;
        tell(lines.error);
      } else if (lines.value !== "") await terminal.print(lines.value);
    }
  } catch (error) {
    if (error === BINARY) {
      terminal.tell(`${nameInput(name)} is not text, but binary data`);
      return EXIT.wrong;
    }
    terminal.tell(describeReadError(error, nameInput(name)));
    return EXIT.wrong;
  }
  return isRight ? EXIT.right : EXIT.wrong;
}

const BINARY = Symbol("binary data");

const HEAD_LENGTH = 8000;
/** What JSON lines begin with: a brace, white space, or the first byte of a byte order mark. */
const OPENING: readonly (number | undefined)[] = [0x7b, 0x20, 0x09, 0x0a, 0x0d, 0xef];

/**
 * The bytes as they come; where they do not begin as JSON lines do, some are read ahead. Throws {@link BINARY} where
 * these are not text, before any line is told to be wrong.
 */
async function* findText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const head: Uint8Array[] = [];
  let length = 0;
  let isOpen = false;
  for await (const chunk of chunks) {
    if (length < HEAD_LENGTH && chunk.subarray(0, HEAD_LENGTH - length).includes(0)) throw BINARY;
    length += chunk.length;
    head.push(chunk);
    isOpen ||= OPENING.includes(head[0]?.[0]) || length >= HEAD_LENGTH;
    if (isOpen) yield* head.splice(0);
  }
  yield* head;
}

interface TimexDocument {
  readonly doc: string | number;
  readonly dct: string | undefined;
  readonly text: string;
  readonly language: string | undefined;
}

function findInDocument(
  line: string,
  languages: readonly Language[],
  defaults: TimexDefaults,
  tell: (words: string) => void,
): Result<string, string> {
  const document = parseTimexDocument(line);
  if (!document.ok) return document;
  const { doc, dct, text, language: named = defaults.language } = document.value;
  const choice = chooseLanguage(text, languages, named);
  if (choice === undefined) return err(`the language “${named}” is not known`);
  const { language } = choice;
  const created = dct ?? defaults.written ?? "";
  const written = readDct(created, language);
  if (written === undefined && created.trim() !== "") {
    tell(`dct “${created}” names no day; read as if there were none`);
  }
  const expressions = extractExpressions(text, { language, written });
  return ok(expressions.map((expression) => printTimex(doc, expression)).join(""));
}

function printTimex(
  doc: string | number,
  { start, end, text, type, value, mod }: Expression,
): string {
  return `${JSON.stringify({ doc, start, end, text, type, value, ...(mod && { mod }) })}\n`;
}

/** `dct` and `language` may be missing, null or empty. */
function parseTimexDocument(line: string): Result<TimexDocument, string> {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return err("not a JSON object {doc, dct, text}");
  }
  const { doc, dct, text, language }: { readonly [key: string]: unknown } = { ...value };
  if (typeof doc !== "string" && typeof doc !== "number") return err("“doc” must be a text");
  if (typeof text !== "string") return err("“text” must be a text");
  return ok({ doc, dct: readOptional(dct), text, language: readOptional(language) });
}

function readOptional(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : String(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
