/** Remembers what a short text was read as by its bytes, so that the text need not be made to look it up. */
export interface ByteMemory<T> {
  /** The value of the bytes from `from` to `to`; `read` finds it where it is not remembered. */
  find(bytes: Uint8Array, from: number, to: number, read: () => T): T;
}

/** The longest text that is remembered, in bytes. */
const LONGEST = 48;

/**
 * Each text has one slot, by a hash (FNV-1a, 32 bits), and shares it with whatever else falls there. `slotBits`: the
 * logarithm of their number.
 */
export function createByteMemory<T>(slotBits: number): ByteMemory<T> {
  const slots = 1 << slotBits;
  const kept = new Uint8Array(slots * LONGEST);
  const lengths = new Uint8Array(slots);
  const values: T[] = [];
  return {
    find(bytes, from, to, read) {
      const length = to - from;
      if (length === 0 || length > LONGEST) return read();
      let hash = 0x811c9dc5;
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
      const slot = (hash ^ (hash >>> 15)) & (slots - 1);
      const base = slot * LONGEST;
      const known = values[slot];
      if (known !== undefined && lengths[slot] === length && isSame(bytes, from, to, base)) {
        return known;
      }
      const value = read();
      lengths[slot] = length;
      values[slot] = value;
      kept.set(bytes.subarray(from, to), base);
      return value;
    },
  };

  function isSame(bytes: Uint8Array, from: number, to: number, base: number): boolean {
    for (let at = from; at < to; at++) {
      if (bytes[at] !== kept[base + at - from]) return false;
    }
    return true;
  }
}
