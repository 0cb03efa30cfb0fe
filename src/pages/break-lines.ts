/** A line of a text: from where to where in it. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Whether the text goes on after this line, where there is no other. */
  readonly isCut: boolean;
}

export interface BreakOptions {
  readonly widthPx: number;
  /** At most so many; the last one has room for an ellipsis when the text goes on. */
  readonly lines: number;
  readonly measure: (text: string) => number;
}

export const ELLIPSIS = "…";

/**
 * Where a text breaks into lines, told as places in it, so that parts of it can be marked. Lines are filled one by one;
 * a word that is wider than a line is broken inside.
 */
export function breakLines(text: string, options: BreakOptions): readonly TextLine[] {
  const { widthPx, lines, measure } = options;
  const pieces = listPieces(text, options);
  const done: TextLine[] = [];
  let at = 0;
  while (at < pieces.length && done.length < lines) {
    const isLast = done.length === lines - 1;
    const start = pieces[at]?.start ?? 0;
    const endOf = (piece: number) => pieces[piece]?.end ?? start;
    const width = (piece: number, more = "") => measure(text.slice(start, endOf(piece)) + more);
    let last = at;
    while (last + 1 < pieces.length && width(last + 1) <= widthPx) last++;
    const isCut = isLast && last + 1 < pieces.length;
    while (isCut && last > at && width(last, ELLIPSIS) > widthPx) last--;
    done.push({ start, end: endOf(last), isCut });
    at = last + 1;
  }
  return done;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The words of a text, those that are wider than a line in parts that are not. */
function listPieces(text: string, { widthPx, measure }: BreakOptions): readonly Piece[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    if (measure(word) <= widthPx) return [{ start: index, end: index + word.length }];
    const parts: Piece[] = [];
    let start = index;
    let end = index;
    for (const character of word) {
      if (end > start && measure(text.slice(start, end + character.length)) > widthPx) {
        parts.push({ start, end });
        start = end;
      }
      end += character.length;
    }
    return [...parts, { start, end }];
  });
}

const EVEN_STEP_PX = 20;

/** Breaks a text into as few lines as there can be, of about one length: no word stands alone on the last one. */
export function breakEvenly(text: string, options: BreakOptions): readonly TextLine[] {
  let best = breakLines(text, options);
  if (best.length < 2 || best.at(-1)?.isCut === true) return best;
  const most = { ...options, lines: best.length };
  for (let widthPx = options.widthPx - EVEN_STEP_PX; widthPx > 0; widthPx -= EVEN_STEP_PX) {
    const narrower = breakLines(text, { ...most, widthPx });
    if (narrower.at(-1)?.isCut === true) break;
    best = narrower;
  }
  return best;
}
