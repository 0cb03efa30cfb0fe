/** An article's file in its two parts. */
export interface ArticleParts {
  readonly front: string;
  readonly body: string;
  /** Lines of the file above the front matter's and the body's first. */
  readonly frontLine: number;
  readonly bodyLine: number;
  /** Where the body begins in the file, in UTF-16 units. */
  readonly bodyStart: number;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/;

/**
 * Splits front matter (YAML between two lines of `---`) from the body. The body begins right after the line end of the
 * second `---` and is kept as it is, but for one line feed at the end of the file. Undefined when a `---` is missing.
 */
export function splitArticleFile(text: string): ArticleParts | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return undefined;
  const [head, front = ""] = match;
  const body = text.slice(head.length).replace(/\n$/, "");
  return { front, body, frontLine: 1, bodyLine: countLines(head), bodyStart: head.length };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
