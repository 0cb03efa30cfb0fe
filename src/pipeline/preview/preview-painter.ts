import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { MeasurePreview } from "#pages";
import { encodePng } from "./encode-png.ts";
import { type FittedPicture, fitFonts } from "./fit-fonts.ts";
import { createPictureCache, type PictureCache } from "./picture-cache.ts";
import { loadPreviewFonts } from "./preview-fonts.ts";
import { reduceColours } from "./reduce-colours.ts";

/** Paints the pictures that other sites show of a page. */
export interface PreviewPainter {
  /** The width of a text in a picture. */
  readonly measure: MeasurePreview;
  /** An SVG document as PNG, of the document's size. */
  readonly paint: (svg: string) => Uint8Array;
}

/** Raised when the same document and fonts give another picture than before. */
const VERSION = "1";

/** Loads fonts and painter from `modules`, a `node_modules` folder; what it paints is kept in there too. */
export async function createPreviewPainter(
  modules: string,
  cache: PictureCache = createPictureCache(join(modules, ".cache/dateline/previews")),
): Promise<PreviewPainter> {
  const [fonts, program] = await Promise.all([
    loadPreviewFonts(modules),
    readFile(join(modules, "@resvg/resvg-wasm/index_bg.wasm")),
  ]);
  await startOnce(program);
  return {
    measure: fonts.measure,
    paint(svg) {
      const fitted = fitFonts(svg, fonts);
      return cache.find([VERSION, fitted.svg, ...fitted.fonts], () => paintFitted(fitted));
    },
  };
}

function paintFitted({ svg, fonts }: FittedPicture): Uint8Array {
  const drawing = new Resvg(svg, { font: { fontBuffers: [...fonts] } });
  const image = drawing.render();
  try {
    return encodePng(reduceColours(image.pixels), image.width);
  } finally {
    image.free();
    drawing.free();
  }
}

/** The painter's program starts once a process and refuses a second time; a process may build more than once. */
async function startOnce(program: Uint8Array): Promise<void> {
  try {
    await initWasm(program);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("Already initialized"))) throw error;
  }
}
