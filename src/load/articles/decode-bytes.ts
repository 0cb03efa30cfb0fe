import { err, ok, type Result } from "#core/base";
import { guessEncoding } from "#exchange";
import { seemsText } from "../open/known-file.ts";
import type { ReadArticleProblem, ReadNote } from "./read-text.ts";

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly ReadNote[];
}

/** A page says its encoding near its beginning (HTML, section 13.2.3.2). */
const DECLARATION_BYTES = 4096;
const DECLARATION = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * The text of bytes. What is neither UTF-8 nor UTF-16 is read as the page itself says, else as Windows-1252, in which
 * every byte is a character.
 */
export function decodeBytes(bytes: Uint8Array): Result<DecodedText, ReadArticleProblem> {
  if (bytes.length === 0) return err({ kind: "empty" });
  const { encoding: guessed, bomBytes } = guessEncoding(bytes);
  const encoding = guessed === "windows-1252" ? (findDeclared(bytes) ?? guessed) : guessed;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(bomBytes));
  if (!seemsText(text)) return err({ kind: "binary" });
  return ok({ text, notes: encoding === "utf-8" ? [] : [{ kind: "encoding", encoding }] });
}

function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = DECLARATION.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // It is not: the bytes were looked at.
    return encoding.startsWith("utf-") ? undefined : encoding;
  } catch {
    return undefined;
  }
}
