/** A block of a text that is dealt out to sheets. */
export interface MeasuredBlock {
  readonly heightPx: number;
  /** A heading, which does not stand last on a sheet. */
  readonly keepsNext?: boolean | undefined;
}

/**
 * Deals blocks out to sheets in their order: the indices of the blocks on each. A block is never cut; one that is
 * higher than a sheet has a sheet of its own. A heading goes with what follows it.
 */
export function dealBlocks(
  blocks: readonly MeasuredBlock[],
  roomPx: number,
): readonly (readonly number[])[] {
  const sheets: number[][] = [];
  let sheet: number[] = [];
  let leftPx = roomPx;
  for (let index = 0; index < blocks.length; ) {
    const group = listGroup(blocks, index);
    const heightPx = sumHeights(blocks, group);
    if (heightPx > leftPx && sheet.length > 0) {
      sheets.push(sheet);
      sheet = [];
      leftPx = roomPx;
      continue;
    }
    // Headings that fill a sheet with what follows them would never be placed: what fits goes first.
    const placed = heightPx > roomPx ? takeFitting(blocks, group, roomPx) : group;
    sheet.push(...placed);
    leftPx -= sumHeights(blocks, placed);
    index += placed.length;
  }
  return sheet.length > 0 ? [...sheets, sheet] : sheets;
}

/** A block, with those after it that it keeps. */
function listGroup(blocks: readonly MeasuredBlock[], from: number): readonly number[] {
  const group = [from];
  for (let at = from; blocks[at]?.keepsNext === true && at + 1 < blocks.length; at++) {
    group.push(at + 1);
  }
  return group;
}

function sumHeights(blocks: readonly MeasuredBlock[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (blocks[index]?.heightPx ?? 0), 0);
}

function takeFitting(
  blocks: readonly MeasuredBlock[],
  group: readonly number[],
  roomPx: number,
): readonly number[] {
  const fits = group.filter(
    (_, index) => sumHeights(blocks, group.slice(0, index + 1)) <= roomPx,
  ).length;
  return group.slice(0, Math.max(1, fits));
}
