/** A text of at most so many UTF-16 units, with a sign where something is left out; never half a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** How much of what was asked for, and cannot be had, stands in a message. */
export const MOST_TOLD = 60;
