import { crc32, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePng } from "./encode-png.ts";
import { reduceColours } from "./reduce-colours.ts";

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a PNG, whose checks must be right. */
function readChunks(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

/** The pixels of a PNG with a list of colours and no filters, as red, green and blue. */
function decode(png: Uint8Array): readonly (readonly number[])[] {
  const chunks = readChunks(png);
  const find = (type: string) =>
    chunks.find((chunk) => chunk.type === type)?.data ?? Buffer.alloc(0);
  const width = find("IHDR").readUInt32BE(0);
  const height = find("IHDR").readUInt32BE(4);
  const rows = inflateSync(find("IDAT"));
  expect(rows.length).toBe((width + 1) * height);
  const pixels: (readonly number[])[] = [];
  rows.forEach((place, i) => {
    if (i % (width + 1) === 0) expect(place).toBe(0);
    else pixels.push([...find("PLTE").subarray(place * 3, place * 3 + 3)]);
  });
  return pixels;
}

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

describe("a picture written and read again", () => {
  it("is the same with as many colours as there is room for", () => {
    const picture = fc.array(colour, { minLength: 12, maxLength: 240 }).map((list) => {
      return list.slice(0, list.length - (list.length % 4));
    });
    fc.assert(
      fc.property(picture, (pixels) => {
        const rgba = Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));
        expect(decode(encodePng(reduceColours(rgba), 4))).toEqual(pixels);
      }),
    );
  });

  it("keeps the colours that are used most and takes the nearest for others", () => {
    const grey = (value: number) => [value, value, value];
    const many = Array.from({ length: 256 }, (_, i) => grey(i)).flatMap((pixel) => [pixel, pixel]);
    const rgba = Uint8Array.from([...many, [101, 100, 100], [7, 8, 8]].flatMap((p) => [...p, 255]));
    const pixels = decode(encodePng(reduceColours(rgba), 514));
    expect(pixels.slice(-2)).toEqual([grey(100), grey(8)]);
    expect(pixels.slice(0, 512)).toEqual(many);
  });
});
