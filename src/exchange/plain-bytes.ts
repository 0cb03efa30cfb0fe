/** What a byte of UTF-8 means for a text that may be a title as it stands (`makeTitle` would change nothing). */
const CLASS = { mend: 0, letter: 1, space: 2, inner: 3, lead: 4, longLead: 5 } as const;

const SPACE = 32;
const NO_BREAK_FIRST = 0xc2;
const NO_BREAK_SECOND = 0xa0;

/** By the first bits of RFC 3629, section 3; controls, `<` and `&` are for `makeTitle`. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < SPACE || byte === 60 || byte === 38) return CLASS.mend;
  if (byte === SPACE) return CLASS.space;
  if (byte < 0x80) return CLASS.letter;
  if (byte < 0xc0) return CLASS.inner;
  return byte < 0xf0 ? CLASS.lead : CLASS.longLead;
});

/**
 * Copies a text in UTF-8 that may be a title as it stands: nothing to mend, no white space at its ends, not empty.
 * False of any other; what lies in `into` from `at` on is then of no meaning.
 */
export function copyPlain(
  from: Uint8Array,
  start: number,
  end: number,
  into: Uint8Array,
  at: number,
): boolean {
  const shift = at - start;
  let before: number = CLASS.space;
  for (let here = start; here < end; here++) {
    const byte = from[here] ?? 0;
    into[here + shift] = byte;
    const own = CLASSES[byte] ?? 0;
    if (own !== CLASS.letter) {
      if (own === CLASS.mend || (own === CLASS.space && before === CLASS.space)) return false;
      if (byte === NO_BREAK_SECOND && from[here - 1] === NO_BREAK_FIRST) return false;
    }
    before = own;
  }
  return before !== CLASS.space;
}

/**
 * Where the text ends that begins at `start` and is `length` UTF-16 units long; undefined unless it may be a title as it
 * stands, or when no text ends there (halves of a character in two texts that were joined).
 */
export function findPlainEnd(bytes: Uint8Array, start: number, length: number): number | undefined {
  let before: number = CLASS.space;
  let at = start;
  let left = length;
  while (left > 0 || CLASSES[bytes[at] ?? 0] === CLASS.inner) {
    const own = CLASSES[bytes[at] ?? 0] ?? 0;
    if (own === CLASS.letter) left -= 1;
    else {
      if (own === CLASS.mend || (own === CLASS.space && before === CLASS.space)) return undefined;
      if (bytes[at] === NO_BREAK_SECOND && bytes[at - 1] === NO_BREAK_FIRST) return undefined;
      if (own !== CLASS.inner) left -= own === CLASS.longLead ? 2 : 1;
    }
    before = own;
    at += 1;
  }
  return left === 0 && before !== CLASS.space ? at : undefined;
}
