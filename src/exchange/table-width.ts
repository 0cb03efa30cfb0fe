type Rows = readonly (readonly string[])[];

/**
 * How many columns a table has: as many as its header names, or more when most rows hold something beyond them. A few
 * longer rows are broken ones, a delimiter too many in each.
 */
export function findWidth(named: number, rows: Rows): number {
  const wider = rows.filter((row) => row.slice(named).some((cell) => cell.trim() !== ""));
  return wider.length * 2 > rows.length ? findUsualWidth(wider) : named;
}

/** The number of cells that most rows have; of numbers as frequent the largest. 0 without rows. */
export function findUsualWidth(rows: Rows): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([a, m], [b, n]) => n - m || b - a);
  return usual?.[0] ?? 0;
}
