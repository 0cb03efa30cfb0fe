const LONGEST_HEADING = 140;

/**
 * A title for a text that has none of its own: its first line where that reads as a heading (short, and no sentence that
 * ends in a full stop), else the name of the file without its ending.
 */
export function nameArticle(text: string, fileName: string): string {
  const first = /\S[^\n]*/u.exec(text)?.[0].trim() ?? "";
  const isHeading =
    first.length <= LONGEST_HEADING && !/[.:;,]$/u.test(first) && first.length < text.trim().length;
  return isHeading && first !== "" ? first : fileName.replace(/(?<=.)\.\p{L}{1,5}$/u, "");
}
