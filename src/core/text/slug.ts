/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  œ: "oe",
  ı: "i",
};
const LONGEST_SLUG = 60;

/** A text as an id: small ASCII letters, digits and single hyphens; `otherwise` when nothing of it can be kept. */
export function slugOf(text: string, otherwise: string): string {
  const slug = text
    .slice(0, 4 * LONGEST_SLUG)
    .toLowerCase()
    .replace(/[æøßđðþłœı]/g, (letter) => LETTERS[letter] ?? "")
    .normalize("NFD")
    .replace(/[\p{M}’']/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= LONGEST_SLUG) return slug === "" ? otherwise : slug;
  return slug
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, LONGEST_SLUG);
}

/**
 * The slug itself, or with a number behind it, so that nothing bears it yet. Looked for in halves: thousands may have
 * one title.
 */
export function findFreeId(slug: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  const isFree = (n: number) => !isTaken(`${slug}-${n}`);
  let taken = 1;
  let free = 2;
  while (!isFree(free)) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isFree(middle)) free = middle;
    else taken = middle;
  }
  return `${slug}-${free}`;
}
