/** PDFs as a printer would get them, read back page by page. */
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "@playwright/test";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfPage {
  /** To the millimetre. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Its words with single spaces. */
  readonly text: string;
  /** Texts that reach into the outer millimetres of the page. */
  readonly inMargin: readonly string[];
  /** How dark each cell of a grid over the page is, 0 to 1, row by row. */
  readonly measureInk: () => Promise<readonly number[]>;
}

const MM_PER_POINT = 25.4 / 72;
/** Less than the sheets' margin, for the letters' tails. */
const MARGIN_MM = 10;
export const GRID = 36;
const SCALE = 1.5;

/** Prints the page as its style sheet wants it, without backgrounds, as printing does by default. */
export async function printPdf(page: Page): Promise<readonly PdfPage[]> {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) => ("str" in item ? [item] : []));
    const margin = MARGIN_MM / MM_PER_POINT;
    pages.push({
      widthMm: Math.round(width * MM_PER_POINT),
      heightMm: Math.round(height * MM_PER_POINT),
      text: texts
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join("")
        .replace(/\s+/gu, " "),
      inMargin: texts
        .filter(({ str, transform: [, , , , x, y], width: textWidth }) => {
          const isInside =
            x >= margin && x + textWidth <= width - margin && y >= margin && y <= height - margin;
          return str.trim() !== "" && !isInside;
        })
        .map(({ str }) => str),
      measureInk: async () => measureInk(await draw(sheet)),
    });
  }
  return pages;
}

async function draw(sheet: PDFPageProxy): Promise<Buffer> {
  const viewport = sheet.getViewport({ scale: SCALE });
  const canvas = createCanvas(viewport.width, viewport.height);
  // pdfjs draws on this canvas as on a browser's.
  await sheet.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas.toBuffer("image/png");
}

/** See {@link PdfPage.measureInk}, of any picture. */
export async function measureInk(png: Buffer): Promise<readonly number[]> {
  const image = await loadImage(png);
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const ink = new Array<number>(GRID * GRID).fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y / height) * GRID) * GRID + Math.floor((x / width) * GRID);
      const light = data[(y * width + x) * 4 + 1] ?? 255;
      ink[cell] = (ink[cell] ?? 0) + (1 - light / 255);
    }
  }
  const cellSize = (width / GRID) * (height / GRID);
  return ink.map((sum) => sum / cellSize);
}

/** How alike two grids of ink are: Pearson's correlation, 1 for the same. */
export function correlate(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((x, index) => {
    const [dx, dy] = [x - meanA, (b[index] ?? 0) - meanB];
    both += dx * dy;
    ofA += dx * dx;
    ofB += dy * dy;
  });
  return both / Math.sqrt(ofA * ofB);
}
