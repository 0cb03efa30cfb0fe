/** A line of a text as it was broken. */
export interface Line {
  /** The offset in the text at which it begins. */
  readonly startsAt: number;
  readonly heightPx: number;
}

/** A block of a text that is dealt out to sheets. */
export interface MeasuredBlock {
  readonly heightPx: number;
  /** A heading, which does not stand last on a sheet. */
  readonly keepsNext?: boolean | undefined;
  /** The lines between which it may be cut; asked for only where it has to be. Left out: it is never cut. */
  readonly lines?: (() => readonly Line[]) | undefined;
}

/** A block on a sheet, or as much of its text as stands there. */
export interface Piece {
  readonly index: number;
  readonly from: number;
  /** Undefined: to its end. */
  readonly to: number | undefined;
}

/** Fewer lines of a text that is cut stand at no end of a sheet. */
const LEAST_LINES = 2;
/** No more of a sheet stays empty, as a share, for a text to stand whole on the next. */
const MOST_EMPTY = 0.4;

/**
 * Deals blocks out to sheets in their order. A heading goes with what follows it. A text is cut only where a sheet
 * below its heading could not hold it, or too much of the sheet before it would stay empty. A block that cannot be cut, and
 * is higher than a sheet, has a sheet of its own.
 */
export function dealBlocks(
  blocks: readonly MeasuredBlock[],
  roomPx: number,
): readonly (readonly Piece[])[] {
  const sheets: Piece[][] = [];
  let sheet: Piece[] = [];
  let leftPx = roomPx;
  const turn = () => {
    if (sheet.length > 0) sheets.push(sheet);
    sheet = [];
    leftPx = roomPx;
  };
  const place = (piece: Piece, heightPx: number) => {
    sheet.push(piece);
    leftPx -= heightPx;
  };
  const placeWhole = (indices: readonly number[]) => {
    for (const index of indices) {
      place({ index, from: 0, to: undefined }, blocks[index]?.heightPx ?? 0);
    }
  };
  /** Lines of a block, over as many sheets as they take; above and below them each piece is as high as the whole. */
  const placeLines = (index: number, { lines, besidePx }: CutText) => {
    let left = lines;
    while (left.length > 0) {
      const fitting = countFitting(left, leftPx - besidePx);
      const isLast = fitting >= left.length;
      const count = isLast ? left.length : Math.min(fitting, left.length - LEAST_LINES);
      const taken = left.slice(0, Math.max(1, count));
      const from = left === lines ? 0 : (left[0]?.startsAt ?? 0);
      left = left.slice(taken.length);
      place({ index, from, to: left[0]?.startsAt }, besidePx + sumHeights(taken));
      if (left.length > 0) turn();
    }
  };
  for (let index = 0; index < blocks.length; ) {
    const group = listGroup(blocks, index);
    const { whole, cut } = findNext(blocks, group, leftPx, roomPx);
    const wholePx = sumHeights(pick(blocks, whole));
    const needPx = wholePx + (cut === undefined ? 0 : leastOf(cut.text));
    if (needPx > leftPx) turn();
    placeWhole(whole);
    if (cut !== undefined) placeLines(cut.index, cut.text);
    index += whole.length + (cut === undefined ? 0 : 1);
  }
  turn();
  return sheets;
}

interface CutText {
  readonly lines: readonly Line[];
  /** What the block takes besides its lines. */
  readonly besidePx: number;
}

interface PlacedGroup {
  /** What stands together on a sheet. */
  readonly whole: readonly number[];
  /** What goes on below it, line by line. */
  readonly cut?: { readonly index: number; readonly text: CutText };
}

/** What of a group comes next, on this sheet or the next: all of it, or what there is room for. */
function findNext(
  blocks: readonly MeasuredBlock[],
  group: readonly number[],
  leftPx: number,
  roomPx: number,
): PlacedGroup {
  const groupPx = sumHeights(pick(blocks, group));
  const fills = groupPx > leftPx && leftPx >= roomPx * MOST_EMPTY;
  const filling = fills ? findCut(blocks, group, leftPx) : undefined;
  if (filling !== undefined) return filling;
  if (groupPx <= roomPx) return { whole: group };
  return findCut(blocks, group, roomPx) ?? { whole: takeFitting(blocks, group, roomPx) };
}

/** A group up to its first text that can be cut, with as much of that as there is room for; undefined without room. */
function findCut(
  blocks: readonly MeasuredBlock[],
  group: readonly number[],
  roomPx: number,
): PlacedGroup | undefined {
  const at = group.findIndex((index) => blocks[index]?.lines !== undefined);
  const [index, block] = [group[at], blocks[group[at] ?? -1]];
  if (index === undefined || block === undefined) return undefined;
  const core = group.slice(0, at + 1);
  if (sumHeights(pick(blocks, core)) <= roomPx) return { whole: core };
  const text = cutText(block);
  const heads = group.slice(0, at);
  const leastPx = sumHeights(pick(blocks, heads)) + leastOf(text);
  return text.lines.length > 0 && leastPx <= roomPx
    ? { whole: heads, cut: { index, text } }
    : undefined;
}

/** Headings that fill a sheet with what follows them would never be placed: what fits goes first. */
function takeFitting(
  blocks: readonly MeasuredBlock[],
  group: readonly number[],
  roomPx: number,
): readonly number[] {
  const fits = group.filter(
    (_, place) => sumHeights(pick(blocks, group.slice(0, place + 1))) <= roomPx,
  );
  return group.slice(0, Math.max(1, fits.length));
}

function cutText({ lines, heightPx }: MeasuredBlock): CutText {
  const all = lines?.() ?? [];
  return { lines: all, besidePx: Math.max(0, heightPx - sumHeights(all)) };
}

function leastOf({ lines, besidePx }: CutText): number {
  return besidePx + sumHeights(lines.slice(0, LEAST_LINES));
}

/** A block, with those after it that it keeps. */
function listGroup(blocks: readonly MeasuredBlock[], from: number): readonly number[] {
  const group = [from];
  for (let at = from; blocks[at]?.keepsNext === true && at + 1 < blocks.length; at++) {
    group.push(at + 1);
  }
  return group;
}

function pick(
  blocks: readonly MeasuredBlock[],
  indices: readonly number[],
): readonly MeasuredBlock[] {
  return indices.flatMap((index) => blocks[index] ?? []);
}

function sumHeights(items: readonly { readonly heightPx: number }[]): number {
  return items.reduce((sum, { heightPx }) => sum + heightPx, 0);
}

function countFitting(lines: readonly Line[], roomPx: number): number {
  let count = 0;
  for (let px = 0; count < lines.length; count++) {
    px += lines[count]?.heightPx ?? 0;
    if (px > roomPx) break;
  }
  return count;
}
