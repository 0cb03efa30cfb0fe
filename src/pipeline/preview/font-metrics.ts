import { assertDefined } from "#core/base";
import { tableOf, type Woff2 } from "./read-woff2.ts";

/** The width of each character that a font has, as a share of the font's size. */
export type FontWidths = ReadonlyMap<number, number>;

const UNITS_PER_EM_AT = 18;
const NUMBER_OF_METRICS_AT = 34;
const SEGMENTS_16 = 4;
const SEGMENTS_32 = 12;

/** Reads which characters a font has and how wide each is (OpenType 1.9: cmap formats 4 and 12, hhea, hmtx). */
export function readFontWidths(font: Woff2): FontWidths {
  const unitsPerEm = tableOf(font, "head").getUint16(UNITS_PER_EM_AT);
  const metrics = tableOf(font, "hhea").getUint16(NUMBER_OF_METRICS_AT);
  const hmtx = tableOf(font, "hmtx");
  const widths = new Map<number, number>();
  for (const [character, glyph] of listGlyphs(tableOf(font, "cmap"))) {
    if (glyph === 0) continue;
    widths.set(character, hmtx.getUint16(Math.min(glyph, metrics - 1) * 4) / unitsPerEm);
  }
  return widths;
}

function listGlyphs(cmap: DataView): Iterable<readonly [character: number, glyph: number]> {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + i * 8));
  const find = (format: number) => offsets.find((at) => cmap.getUint16(at) === format);
  const wide = find(SEGMENTS_32);
  return wide === undefined
    ? listSegments16(cmap, assertDefined(find(SEGMENTS_16), "a character map of a font"))
    : listSegments32(cmap, wide);
}

function* listSegments32(cmap: DataView, at: number): Iterable<readonly [number, number]> {
  const groups = cmap.getUint32(at + 12);
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12;
    const first = cmap.getUint32(group);
    const last = cmap.getUint32(group + 4);
    const glyph = cmap.getUint32(group + 8);
    for (let code = first; code <= last; code++) yield [code, glyph + code - first];
  }
}

/** Four arrays side by side: the last character of each segment, its first, what to add, and where its glyphs are listed. */
function* listSegments16(cmap: DataView, at: number): Iterable<readonly [number, number]> {
  const bytes = cmap.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  for (let i = 0; i < bytes; i += 2) {
    const first = cmap.getUint16(starts + i);
    const last = cmap.getUint16(ends + i);
    const delta = cmap.getUint16(deltas + i);
    const range = cmap.getUint16(ranges + i);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(ranges + i + range + (code - first) * 2);
      yield [code, listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff];
    }
  }
}
