import type { ProjectArticle } from "../records.ts";

/** An article's text as it goes into a file. */
export interface PrintedText {
  readonly text: string;
  /** Where in it a range of the article's own text begins; undefined where that is not known. */
  readonly findPlace: (start: number, end: number) => number | undefined;
}

/** The whole text, or where only excerpts are known, those, each a paragraph. */
export function printText({ body }: ProjectArticle): PrintedText {
  let length = 0;
  const parts = body.map((excerpt) => {
    const offset = length - excerpt.start;
    length += excerpt.text.length + SEPARATOR.length;
    return { ...excerpt, offset };
  });
  return {
    text: body.map(({ text }) => text).join(SEPARATOR),
    findPlace: (start, end) => {
      const part = parts.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
      return part === undefined ? undefined : start + part.offset;
    },
  };
}

const SEPARATOR = "\n\n";
