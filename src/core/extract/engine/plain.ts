/** A text as one would type it plainly, with the way back: what is looked up is plain, what is reported is as given. */

export interface PlainText {
  readonly text: string;
  /** Where the character at an index of the plain text begins in the text as given. */
  readonly startOf: (index: number) => number;
  /** Where the character before an index of the plain text ends in the text as given. */
  readonly endOf: (index: number) => number;
}

/** Decomposed letters, carriage returns, white space other than the space, characters that are not seen. */
const ODD =
  /\p{L}\p{M}+|\r\n?|[\u00A0\u2000-\u200A\u202F\u205F\u3000]|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u034F|\u200C|\u200D|\uFE0E|\uFE0F/gu;

/**
 * Letters composed (NFC), any space as U+0020, any line end as LF, and no soft hyphens, joiners, direction marks and
 * variation selectors. A text that is plain already comes back as it is.
 */
export function toPlain(given: string): PlainText {
  const parts: string[] = [];
  const jumps: Jump[] = [];
  let length = 0;
  let from = 0;
  for (const { 0: odd, index } of given.matchAll(ODD)) {
    const plain = plainOf(odd);
    if (plain === odd) continue;
    parts.push(given.slice(from, index), plain);
    length += index - from + plain.length;
    from = index + odd.length;
    // What ends where a character was left out ends before it, what begins there begins behind it.
    jumps.push({ start: length, end: plain === "" ? length + 1 : length, by: from - length });
  }
  if (jumps.length === 0) return { text: given, startOf: (at) => at, endOf: (at) => at };
  parts.push(given.slice(from));
  return {
    text: parts.join(""),
    startOf: (at) => at + findJump(jumps, "start", at),
    endOf: (at) => at + findJump(jumps, "end", at),
  };
}

/** From this index of the plain text on, as a start or as an end, the text as given is so much further. */
interface Jump {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

function findJump(jumps: readonly Jump[], side: "start" | "end", at: number): number {
  let low = 0;
  let high = jumps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jumps[middle]?.[side] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return jumps[low - 1]?.by ?? 0;
}

function plainOf(odd: string): string {
  if (odd.startsWith("\r")) return "\n";
  if (/^\p{L}/u.test(odd)) return odd.normalize("NFC");
  return /^\p{Zs}/u.test(odd) ? " " : "";
}
