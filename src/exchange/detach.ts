/**
 * The same text with memory of its own. A part of a string may keep all of it alive, and a cell is a part of a block of
 * the file; what is kept beyond its row is kept so. Joining and cutting makes engines copy.
 */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}
