import { type Mention, type QuotationRun, splitQuotation } from "#core/model";
import type { DateLocale } from "#core/time";
import { quotationMarks, wordsFor } from "#core/words";
import { breakEvenly, ELLIPSIS, type TextLine } from "./break-lines.ts";
import { type Html, html } from "./html.ts";
import {
  type MeasurePreview,
  type PreviewPlace,
  type PreviewText,
  type PrintedLines,
  printLines,
  printText,
  round,
} from "./preview-text.ts";
import { HIGHLIGHT, PREVIEW_THEME, UNDERLINE } from "./preview-theme.ts";

export interface PreviewQuotation {
  readonly mention: Mention;
  /** Where it was read, in words. */
  readonly source: string;
  readonly locale: DateLocale;
  readonly place: PreviewPlace;
  readonly measure: MeasurePreview;
}

const QUOTE: PreviewText = {
  face: "serif",
  sizePx: 32,
  leadingPx: 44,
  colour: PREVIEW_THEME.ink,
};
const SOURCE: PreviewText = {
  face: "sans-serif",
  sizePx: 24,
  leadingPx: 40,
  colour: PREVIEW_THEME.inkSoft,
};
/** The highlighter's stroke around the letters. */
const OVER_PX = 31;
const UNDER_PX = 10;
const SIDE_PX = 6;

/** The words that date an event, marked as on the pages: highlighted, and the temporal expression underlined. */
export function printPreviewQuotation(input: PreviewQuotation): PrintedLines {
  const { mention, source, locale, place, measure } = input;
  const width = (text: string) => measure(text, QUOTE.face, QUOTE.sizePx);
  const wrap = (text: string) => breakEvenly(text, { ...place, measure: width });
  const quotation = cutBefore(readQuotation(mention, locale), wrap);
  const lines = wrap(quotation.text);
  const yOf = (line: number) => place.y + line * QUOTE.leadingPx;
  const printed = lines.map((line, i) => printLine(quotation, line, place.x, yOf(i), width));
  const below = { ...place, y: yOf(lines.length) + 2, lines: 1 };
  const named = printLines(source, below, SOURCE, measure);
  return { ...named, printed: html`${printed}${named.printed}` };
}

interface Quotation {
  readonly text: string;
  /** The mark that it begins with. */
  readonly open: string;
  /** The temporal expression in it; both 0 where it has none. */
  readonly from: number;
  readonly to: number;
}

/** The quotation between the language's marks; an expression that stands outside the passage comes before it. */
function readQuotation(mention: Mention, locale: DateLocale): Quotation {
  const [open, close] = quotationMarks(wordsFor(locale), mention.exact ?? "");
  const split = splitQuotation(mention);
  const isOutside = printRuns(split) !== mention.exact;
  const runs = isOutside && split.at(-1)?.isExpression === true ? split.toReversed() : split;
  const text = `${open}${printRuns(runs)}${close}`.replace(/\s/gu, " ");
  const at = runs.findIndex(({ isExpression }) => isExpression);
  const marked = runs[at];
  if (marked === undefined) return { text, open, from: 0, to: 0 };
  const from = open.length + printRuns(runs.slice(0, at)).length;
  return { text, open, from, to: from + marked.text.length };
}

function printRuns(runs: readonly QuotationRun[]): string {
  return runs.map(({ text }) => text).join("");
}

/** Without the words at its beginning that leave no room for the expression. */
function cutBefore(quotation: Quotation, wrap: (text: string) => readonly TextLine[]): Quotation {
  const isSeen = ({ text, to }: Quotation) => (wrap(text).at(-1)?.end ?? 0) >= to;
  const { text, open, from, to } = quotation;
  let cut = quotation;
  for (const { index } of text.matchAll(/\s\S/gu)) {
    if (isSeen(cut) || index >= from) break;
    const before = `${open}${ELLIPSIS}`;
    const gone = index - before.length;
    cut = { open, text: before + text.slice(index), from: from - gone, to: to - gone };
  }
  return cut;
}

/** The parts of a line stand where they were measured to, as letters that join or lean make a line shorter. */
function printLine(
  { text, from, to }: Quotation,
  { start, end, isCut }: TextLine,
  x: number,
  y: number,
  width: (text: string) => number,
): Html {
  const middle = Math.min(end, Math.max(start, from));
  const after = Math.min(end, Math.max(start, to));
  const whole = text.slice(start, end) + (isCut ? ELLIPSIS : "");
  const left = x + width(text.slice(start, middle));
  const right = left + width(text.slice(middle, after));
  const parts = [
    { x, text: text.slice(start, middle) },
    { x: left, text: text.slice(middle, after) },
    { x: right, text: text.slice(after, end) + (isCut ? ELLIPSIS : "") },
  ].map((part) => ({ text: part.text.trimStart(), x: part.x + width(indentOf(part.text)) }));
  const underline =
    after > middle
      ? html`<rect x="${round(left)}" y="${round(y + 5)}" width="${round(right - left)}" height="3" fill="${UNDERLINE}"/>`
      : undefined;
  return html`<rect x="${round(x - SIDE_PX)}" y="${round(y - OVER_PX)}" width="${round(width(whole) + 2 * SIDE_PX)}" height="${OVER_PX + UNDER_PX}" fill="${HIGHLIGHT}"/>
${underline}${parts.map((part) => (part.text === "" ? undefined : printText(part.text, part.x, y, QUOTE)))}`;
}

/** The spaces a text begins with: at the beginning of a text, SVG leaves them out. */
function indentOf(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}
