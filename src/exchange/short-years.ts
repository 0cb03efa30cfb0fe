/** The last year that two digits alone are taken to mean 20xx, as spreadsheets do. */
const LAST_OF_2000S = 29;

/**
 * The first of the hundred years that a column's two-digit years lie in.
 *
 * The years seen stand on a circle of a hundred; the longest stretch without any is where they begin and end, so that
 * 68 … 99, 00 … 09 is one run from 1968 to 2009. The run's last year is the latest one that no other year of the file
 * precedes; without other years, 20xx when the run goes through 00 or ends at 29 or before, else 19xx. Half of the empty
 * stretch is left to each side, for rows that were not seen. Undefined when there are no such years, or no stretch.
 */
export function decideShortYearsFrom(
  seen: ReadonlySet<number>,
  latestYear: number | undefined,
): number | undefined {
  const years = [...seen].sort((a, b) => a - b);
  const first = years[0];
  if (first === undefined || years.length === 100) return undefined;
  let gap = 0;
  let lastOfRun = 0;
  let firstOfRun = 0;
  for (const [index, year] of years.entries()) {
    const next = years[index + 1] ?? first + 100;
    if (next - year - 1 > gap) {
      gap = next - year - 1;
      lastOfRun = year;
      firstOfRun = next % 100;
    }
  }
  const lastYear = findLastYear(firstOfRun, lastOfRun, latestYear);
  return lastYear - 99 + Math.floor(gap / 2);
}

function findLastYear(first: number, last: number, latestYear: number | undefined): number {
  if (latestYear !== undefined) {
    const century = Math.floor(latestYear / 100) * 100;
    return century + last <= latestYear ? century + last : century + last - 100;
  }
  return first > last || last <= LAST_OF_2000S ? 2000 + last : 1900 + last;
}
