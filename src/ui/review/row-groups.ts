/** Rows that come and go together. */
export interface RowGroup {
  readonly key: number;
  readonly ids: readonly string[];
}

/** Groups that come and go together: of a very long list only a few blocks are in the page at all. */
export interface RowBlock {
  readonly key: number;
  readonly groups: readonly RowGroup[];
  readonly length: number;
}

const GROUP_LENGTH = 16;
const BLOCK_LENGTH = 32 * GROUP_LENGTH;

/**
 * Cuts the shown rows by their places among all, so that a row that comes or goes changes its own group and no other.
 * `rank` has every id.
 */
export function cutRows(
  ids: readonly string[],
  rank: ReadonlyMap<string, number>,
): readonly RowBlock[] {
  const blocks: { key: number; groups: { key: number; ids: string[] }[]; length: number }[] = [];
  for (const id of ids) {
    const place = rank.get(id) ?? 0;
    const blockKey = Math.floor(place / BLOCK_LENGTH);
    let block = blocks.at(-1);
    if (block?.key !== blockKey) {
      block = { key: blockKey, groups: [], length: 0 };
      blocks.push(block);
    }
    const key = Math.floor(place / GROUP_LENGTH);
    const group = block.groups.at(-1);
    if (group?.key === key) group.ids.push(id);
    else block.groups.push({ key, ids: [id] });
    block.length += 1;
  }
  return blocks;
}

/** Whether a row lies in a block or a group, by its place among all. */
export function holdsPlace(part: RowGroup | RowBlock, place: number | undefined): boolean {
  const length = "groups" in part ? BLOCK_LENGTH : GROUP_LENGTH;
  return place !== undefined && Math.floor(place / length) === part.key;
}
