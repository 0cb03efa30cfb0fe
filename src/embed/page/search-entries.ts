/** One event's entry in the list of the page. */
export interface Entry {
  readonly id: string;
  readonly element: HTMLElement;
  /** Its words, as they are searched. */
  readonly words: string;
}

const ID_PREFIX = "e-";

/** Every event's entry, in the order of the page. */
export function listEntries(root: ParentNode): readonly Entry[] {
  return [...root.querySelectorAll<HTMLElement>(`.events > [id^="${ID_PREFIX}"]`)].map(
    (element) => ({
      id: element.id.slice(ID_PREFIX.length),
      element,
      words: foldWords(element.textContent ?? ""),
    }),
  );
}

/** The entries with every word of a query in them; undefined when nothing is asked. */
export function searchEntries(
  entries: readonly Pick<Entry, "id" | "words">[],
  query: string,
): ReadonlySet<string> | undefined {
  const asked = foldWords(query).split(" ").filter(Boolean);
  if (asked.length === 0) return undefined;
  const hits = entries.filter(({ words }) => asked.every((word) => words.includes(word)));
  return new Set(hits.map(({ id }) => id));
}

/** Without capitals and accents, with single spaces. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
