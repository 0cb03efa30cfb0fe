const CHARACTERS_IN_ROW = 72;
const MOST_ROWS = 7;

/** About as many rows as a text takes in its field, for browsers that cannot size the field by its text. */
export function countRows(text: string): number {
  const rows = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_IN_ROW)), 0);
  return Math.min(rows, MOST_ROWS);
}
