/**
 * A name of at most so many characters: cut after a whole word, where that does not cost most of it, and marked by "…".
 * Counted in what a reader takes for characters as nearly as code points are.
 */
export function shortenName(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const room = Math.max(1, most - 1);
  const cut = letters.slice(0, room).join("");
  const words = /\s/u.test(letters[room] ?? "") ? cut.trimEnd() : cut.replace(/\s+\S*$/u, "");
  return `${words.length * 2 > cut.length ? words : cut.trimEnd()}…`;
}
