const LETTERS = 26;
const FIRST = 65;

/** A, B, … Z, AA, AB, … for 0, 1, … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(FIRST + (index % LETTERS));
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last;
}
