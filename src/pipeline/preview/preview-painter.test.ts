import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { type Publication, publish } from "#core/model";
import { createNodeEffects } from "../read/node-effects.ts";
import { readData } from "../read/read-data.ts";
import { listPreviews } from "./list-previews.ts";
import { createPictureCache } from "./picture-cache.ts";
import { createPreviewPainter } from "./preview-painter.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const painter = await createPreviewPainter(join(ROOT, "node_modules"), {
  find: (_parts, paint) => paint(),
});

const PIXELS = 200 * 50;

/** The share of a picture's 200 by 50 pixels that are not of its paper. */
function countInk(text: string): number {
  const png = Buffer.from(
    painter.paint(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><rect width="200" height="50" fill="#ffffff"/>${text}</svg>`,
    ),
  );
  const data = png.subarray(png.indexOf("IDAT") + 4);
  const paper = 0;
  return inflateSync(data).filter((place, i) => i % 201 !== 0 && place !== paper).length / PIXELS;
}

describe("createPreviewPainter", () => {
  const text = (attributes: string, words = "Hamburg") =>
    `<text x="5" y="35" font-size="30" fill="#000000" ${attributes}>${words}</text>`;

  it("draws text, and stronger text with more ink", () => {
    const regular = countInk(text(`font-family="sans-serif"`));
    expect(regular).toBeGreaterThan(0.05);
    expect(countInk(text(`font-family="sans-serif" font-weight="600"`))).toBeGreaterThan(regular);
  });

  it("draws every letter in its script, and nothing for a text that has none", () => {
    const faces = ["serif", "sans-serif"].map((face) => `font-family="${face}"`);
    for (const face of faces) {
      const one = countInk(text(face, "l"));
      expect(countInk(text(face, "lł"))).toBeGreaterThan(one * 1.5);
      expect(countInk(text(face, "lЖ"))).toBeGreaterThan(one * 1.5);
      expect(countInk(text(face, "l中"))).toBe(0);
    }
  });
});

async function readCollections(): Promise<readonly Publication[]> {
  const effects = createNodeEffects(ROOT, () => {});
  const { collections } = await readData(effects, "data");
  return collections.map((collection) => publish(collection, { withDrafts: false }));
}

describe("listPreviews", () => {
  it("has a picture for each collection and each of its events, in both languages", async () => {
    const collections = await readCollections();
    const paths = listPreviews(collections, painter).map(({ path }) => path);
    const pages = collections.flatMap(({ timeline }) => [timeline, ...timeline.events]);
    expect(paths.length).toBe(2 * pages.length);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^collections\/[^.]+\/preview\.png$/u);
  });

  it("paints the same picture each time, in the size that is promised and not too heavy", async () => {
    const previews = listPreviews(await readCollections(), painter);
    for (const { paint } of [previews.at(0), previews.at(-1)].map((p) =>
      assertDefined(p, "a picture"),
    )) {
      const picture = Buffer.from(paint());
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(picture.length).toBeLessThan(80_000);
      expect(picture.equals(paint())).toBe(true);
    }
  });
});

describe("createPictureCache", () => {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const paint = (byte: number) => () => Uint8Array.of(byte);

  it("paints what it has not painted before", () => {
    const cache = createPictureCache(folder);
    expect([...cache.find(["a", "b"], paint(1))]).toEqual([1]);
    expect([...createPictureCache(folder).find(["a", "b"], paint(2))]).toEqual([1]);
    expect([...cache.find(["ab"], paint(3))]).toEqual([3]);
    expect([...cache.find(["a", "c"], paint(4))]).toEqual([4]);
    expect(readdirSync(folder).length).toBe(3);
  });
});
