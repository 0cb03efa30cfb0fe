/** What must stand whole on some sheet, along the direction that is cut. Half-open, from 0. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * Where sheets begin on a strip that is longer than a sheet, so that every piece stands whole on one of them: a sheet
 * begins no later than the first piece that the one before it cuts, and overlaps it by `leastOverlap` at least. A piece
 * that is longer than a sheet cannot be helped.
 */
export function cutStrip(
  length: number,
  sheet: number,
  pieces: readonly Piece[],
  leastOverlap: number,
): readonly number[] {
  const starts = [0];
  for (let start = 0; start + sheet < length; ) {
    const end = start + sheet;
    const cut = pieces.filter(({ from, to }) => from > start && from < end && to > end);
    start = Math.min(end - leastOverlap, ...cut.map(({ from }) => from));
    starts.push(start);
  }
  return starts;
}

/** Which rows of a drawing come on a sheet, and what of it. */
export interface Band<T> {
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly T[];
}

/**
 * Deals rows out to sheets that hold `rows` of them. Each piece, of one row or several, comes on one sheet, whole; rows
 * without any take no sheet of their own.
 */
export function cutRows<T extends Piece>(pieces: readonly T[], rows: number): readonly Band<T>[] {
  const bands: Band<T>[] = [];
  let left = [...pieces].sort((a, b) => a.from - b.from);
  for (let [first] = left; first !== undefined; [first] = left) {
    const { from } = first;
    // One that is taller than a sheet goes on it all the same, or nothing would ever come after it.
    const to = Math.max(from + rows, first.to);
    const taken = left.filter((piece) => piece.to <= to);
    bands.push({ from, to: Math.max(...taken.map((piece) => piece.to)), pieces: taken });
    left = left.filter((piece) => !taken.includes(piece));
  }
  return bands;
}
