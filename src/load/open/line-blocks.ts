import { err, ok, type Result } from "#core/base";
import type { Encoding } from "#exchange";
import { type ByteReader, joinBytes } from "./byte-reader.ts";
import type { OpenProblem } from "./problem.ts";

export type Newline = "\n" | "\r";

/** Whole lines of a file (the last block: whatever is left), so that no character is cut in two. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** Where the block ends in the file, unpacked. */
  readonly end: number;
  readonly isLast: boolean;
}

export interface LineBlockOptions {
  /** Where the reader begins. */
  readonly from: number;
  readonly encoding: Encoding;
  readonly newline: Newline;
  readonly blockBytes: number;
  /** A line longer than this ends the reading. */
  readonly lineBytes: number;
}

export type NextBlock = Result<
  LineBlock | undefined,
  OpenProblem | { readonly kind: "endless-line" }
>;

/** Cuts bytes into blocks at ends of lines. Pieces may be much larger than blocks. */
export function createLineBlocks(
  reader: ByteReader,
  { from, encoding, newline, blockBytes, lineBytes }: LineBlockOptions,
): { next(): Promise<NextBlock> } {
  /** What has been read and not been given out. */
  let held: Uint8Array = new Uint8Array(0);
  let end = from;
  let isDone = false;
  return { next };

  async function next(): Promise<NextBlock> {
    if (isDone) return ok(undefined);
    for (let wanted = blockBytes; ; wanted *= 2) {
      const filled = await fill(wanted);
      if (!filled.ok) return filled;
      const isLast = filled.value === "end" && held.length <= wanted;
      const cut = isLast ? held.length : findLastLine(held.subarray(0, wanted), encoding, newline);
      if (cut > 0 || isLast) {
        const bytes = held.subarray(0, cut);
        held = held.subarray(cut);
        end += cut;
        isDone = isLast;
        return ok({ bytes, end, isLast });
      }
      if (wanted > lineBytes) return err({ kind: "endless-line" });
    }
  }

  /** Reads on until so many bytes are held. */
  async function fill(wanted: number): Promise<Result<"more" | "end", OpenProblem>> {
    const pieces = [held];
    let length = held.length;
    let state: "more" | "end" = "more";
    while (length <= wanted && state === "more") {
      const piece = await reader.next();
      if (!piece.ok) return piece;
      if (piece.value === undefined) state = "end";
      else pieces.push(piece.value);
      length += piece.value?.length ?? 0;
    }
    held = joinBytes(pieces);
    return ok(state);
  }
}

/** Just after the last end of a line; 0 when there is none. */
function findLastLine(bytes: Uint8Array, encoding: Encoding, newline: Newline): number {
  const unit = newline.charCodeAt(0);
  if (encoding === "utf-8" || encoding === "windows-1252") return bytes.lastIndexOf(unit) + 1;
  const low = encoding === "utf-16le" ? 0 : 1;
  for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
    if (bytes[at + low] === unit && bytes[at + 1 - low] === 0) return at + 2;
  }
  return 0;
}

/** How many bytes a text takes that was decoded without loss. */
export function countBytes(text: string, encoding: Encoding): number {
  if (encoding === "windows-1252") return text.length;
  return encoding === "utf-8" ? new TextEncoder().encode(text).length : text.length * 2;
}
