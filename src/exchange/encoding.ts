export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** How many bytes at the start are a byte order mark and no text. */
  readonly bomBytes: number;
}

/**
 * The encoding of a text from its first bytes, which may end in the middle of a character: by its byte order mark; by the
 * zero bytes that UTF-16 has at every second place of Latin text; UTF-8 when the bytes are valid UTF-8; else
 * Windows-1252, which spreadsheets in western Europe still write.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", bomBytes: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", bomBytes: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", bomBytes: 2 };
  const wide = guessWide(head);
  if (wide !== undefined) return { encoding: wide, bomBytes: 0 };
  return { encoding: isUtf8(head) ? "utf-8" : "windows-1252", bomBytes: 0 };
}

/** Text of one script has zeros on one side of its pairs of bytes and hardly any on the other; a byte text has none. */
function guessWide(head: Uint8Array): Encoding | undefined {
  const pairs = head.length >> 1;
  if (pairs < 2) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) evenZeros += 1;
    if (head[i + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.1) return "utf-16le";
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.1) return "utf-16be";
  return undefined;
}

/** RFC 3629, section 4; a last character that is cut off is no fault. */
function isUtf8(head: Uint8Array): boolean {
  let at = 0;
  while (at < head.length) {
    const lead = head[at] ?? 0;
    at += 1;
    if (lead < 0x80) continue;
    const follow = countFollowing(lead);
    if (follow === 0) return false;
    for (let i = 0; i < follow; i++, at++) {
      const unit = head[at];
      if (unit === undefined) return true;
      const [low, high] = i === 0 ? secondByteRange(lead) : [0x80, 0xbf];
      if (unit < low || unit > high) return false;
    }
  }
  return true;
}

function countFollowing(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** The byte after the lead is narrower where it would be overlong, a surrogate or beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
