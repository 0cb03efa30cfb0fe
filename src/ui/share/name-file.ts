/** More than this and some file systems refuse a name. */
const MOST_LETTERS = 80;

/**
 * A file's name from words that may hold anything: letters, digits, full stops and hyphens are kept, what else stands
 * between them becomes one hyphen.
 */
export function nameFile(words: readonly string[], extension: string): string {
  const name = words
    .join("-")
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .slice(0, MOST_LETTERS)
    .replace(/^[-.]+|[-.]+$/gu, "");
  return `${name === "" ? "timeline" : name}.${extension}`;
}
