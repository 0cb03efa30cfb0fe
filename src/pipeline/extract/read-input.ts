import { err, ok, type Result } from "#core/base";
import { decodeText } from "#exchange";
import type { Terminal } from "./terminal.ts";

const LARGEST_BYTES = 200_000_000;

/** A whole text from a file or standard input, without a byte order mark; or why there is none, in words. */
export async function readInput(terminal: Terminal, name: string): Promise<Result<string, string>> {
  const shown = nameInput(name);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of terminal.open(name)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_BYTES) {
        return err(`${shown} is too large: ${LARGEST_BYTES / 1e6} MB is the most`);
      }
    }
  } catch (error) {
    return err(describeReadError(error, shown));
  }
  const bytes = Buffer.concat(chunks);
  // Half of the bytes of UTF-16 are zero: it is text, but not UTF-8.
  const isUtf16 = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2));
  if (bytes.includes(0) && !isUtf16) return err(`${shown} is not text, but binary data`);
  const text = decodeText(bytes);
  if (!text.ok) return err(`${shown} is not UTF-8: save it in that encoding`);
  const withoutMark = text.value.replace(/^\uFEFF/, "");
  return withoutMark.trim() === "" ? err(`${shown} is empty`) : ok(withoutMark);
}

export function nameInput(name: string): string {
  return name === "-" ? "standard input" : name;
}

/** Why a file could not be opened; anything but a usual reason is thrown on. */
export function describeReadError(error: unknown, shown: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return `${shown}: there is no such file`;
  if (code === "EISDIR") return `${shown} is a folder, not a file`;
  if (code === "EACCES" || code === "EPERM") return `${shown} may not be read`;
  throw error;
}
