import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { assert, assertDefined } from "#core/base";

/** A font as WOFF2 packs it: its tables one after another in one compressed stream. */
export interface Woff2 {
  /** Header and directory, as they stand in the file. */
  readonly head: Uint8Array;
  readonly tables: ReadonlyMap<string, Woff2Table>;
  /** The tables, unpacked; some are still in WOFF2's own form. */
  readonly data: Uint8Array;
}

export interface Woff2Table {
  readonly start: number;
  readonly end: number;
  /** Whether the table is in WOFF2's own form, so that its bytes are not what OpenType says. */
  readonly transformed: boolean;
}

const SIGNATURE = 0x774f4632;
const HEADER_BYTES = 48;
const LENGTH_AT = 8;
const TABLES_AT = 12;
const PACKED_AT = 20;
const NULL_TRANSFORM = 3;
/** The places in WOFF2's list of known tags (section 4.1) of what is read here; the others keep their number. */
const KNOWN_TAGS: Readonly<Record<number, string>> = {
  0: "cmap",
  1: "head",
  2: "hhea",
  3: "hmtx",
  5: "name",
  10: "glyf",
  11: "loca",
};
const OTHER_TAG = 63;

/** Unpacks a font (WOFF File Format 2.0, sections 3 to 5); throws for what is not one. */
export function readWoff2(bytes: Uint8Array): Woff2 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assert(view.getUint32(0) === SIGNATURE, "signature of a WOFF2 font", view.getUint32(0));
  const count = view.getUint16(TABLES_AT);
  const tables = new Map<string, Woff2Table>();
  let at = HEADER_BYTES;
  let start = 0;
  for (let i = 0; i < count; i++) {
    const flags = view.getUint8(at++);
    const known = flags & 63;
    if (known === OTHER_TAG) at += 4;
    const tag = KNOWN_TAGS[known] ?? `#${i}`;
    const version = flags >> 6;
    const transformed =
      tag === "glyf" || tag === "loca" ? version !== NULL_TRANSFORM : version !== 0;
    let length = readBase128();
    if (transformed) length = readBase128();
    tables.set(tag, { start, end: start + length, transformed });
    start += length;
  }
  const packed = bytes.subarray(at, at + view.getUint32(PACKED_AT));
  return { head: bytes.slice(0, at), tables, data: brotliDecompressSync(packed) };

  /** Seven bits a byte, the highest saying whether more follow. */
  function readBase128(): number {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
}

/** A table's bytes; throws when the font has none or holds it in WOFF2's own form. */
export function tableOf({ tables, data }: Woff2, tag: string): DataView {
  const { start, end, transformed } = assertDefined(tables.get(tag), `${tag} of a font`);
  assert(!transformed, "table in WOFF2's own form", tag);
  return new DataView(data.buffer, data.byteOffset + start, end - start);
}

/** The font packed again, with one family name in place of another that is as long. */
export function renameFamily(font: Woff2, from: string, to: string): Uint8Array {
  assert(from.length === to.length, "length of a family's new name", to);
  const data = Buffer.from(font.data);
  const { start, end } = assertDefined(font.tables.get("name"), "name of a font");
  const old = inUtf16(from);
  for (let at = data.indexOf(old, start); at >= 0 && at < end; at = data.indexOf(old, at + 1)) {
    inUtf16(to).copy(data, at);
  }
  const packed = brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  const whole = new Uint8Array(Math.ceil((font.head.length + packed.length) / 4) * 4);
  whole.set(font.head);
  whole.set(packed, font.head.length);
  const header = new DataView(whole.buffer);
  header.setUint32(LENGTH_AT, whole.length);
  header.setUint32(PACKED_AT, packed.length);
  return whole;
}

/** As the names in a font are written: UTF-16, the high byte first. */
function inUtf16(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}
