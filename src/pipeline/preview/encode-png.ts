import { crc32, deflateSync } from "node:zlib";
import { assert } from "#core/base";
import type { IndexedPicture } from "./reduce-colours.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const PALETTE = 3;

/** A picture with a list of colours as PNG (third edition, sections 5 and 11), without any metadata. */
export function encodePng({ pixels, colours }: IndexedPicture, widthPx: number): Uint8Array {
  const heightPx = pixels.length / widthPx;
  assert(Number.isInteger(heightPx), "rows of a picture", heightPx);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header[8] = BITS;
  header[9] = PALETTE;
  const palette = Buffer.from(colours.flat());
  // Each row begins with its filter: none, as the places in a list of colours have no order to predict from.
  const rows = Buffer.alloc((widthPx + 1) * heightPx);
  for (let y = 0; y < heightPx; y++) {
    rows.set(pixels.subarray(y * widthPx, (y + 1) * widthPx), y * (widthPx + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    printChunk("IHDR", header),
    printChunk("PLTE", palette),
    printChunk("IDAT", deflateSync(rows, { level: 7 })),
    printChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Length, type, data and a check of the two. */
function printChunk(type: string, data: Uint8Array): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, "latin1");
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
