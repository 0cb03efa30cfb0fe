import { breakEvenly, ELLIPSIS } from "./break-lines.ts";
import { type Html, html } from "./html.ts";

/** The two kinds of type in a picture. */
export type PreviewFace = "serif" | "sans-serif";

/** The width of a text in pixels, in the fonts that the picture is painted with. */
export type MeasurePreview = (text: string, face: PreviewFace, sizePx: number) => number;

/** How a text in a picture looks. */
export interface PreviewText {
  readonly face: PreviewFace;
  readonly sizePx: number;
  /** From line to line. */
  readonly leadingPx: number;
  readonly colour: string;
  readonly isStrong?: boolean;
}

/** Where lines of text stand: `y` is the first one's baseline. */
export interface PreviewPlace {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  /** At most so many; a text that is longer ends in “…”. */
  readonly lines: number;
}

export interface PrintedLines {
  readonly printed: Html;
  readonly lines: number;
  /** The baseline that a further line would have. */
  readonly nextY: number;
}

export function printLines(
  text: string,
  place: PreviewPlace,
  style: PreviewText,
  measure: MeasurePreview,
): PrintedLines {
  const lines = breakEvenly(text, {
    ...place,
    measure: (part) => measure(part, style.face, style.sizePx),
  });
  const yOf = (line: number) => place.y + line * style.leadingPx;
  const printed = lines.map(({ start, end, isCut }, i) =>
    printText(text.slice(start, end) + (isCut ? ELLIPSIS : ""), place.x, yOf(i), style),
  );
  return { printed: html`${printed}`, lines: lines.length, nextY: yOf(lines.length) };
}

export function printText(text: string, x: number, y: number, style: PreviewText): Html {
  const { face, sizePx, colour, isStrong = false } = style;
  const weight = isStrong ? html` font-weight="600"` : undefined;
  return html`<text x="${round(x)}" y="${round(y)}" font-family="${face}" font-size="${sizePx}" fill="${colour}"${weight}>${text}</text>
`;
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
