/**
 * What a projector of 1920 by 1080 shows of a step at once, at the smallest type that is used there (28 pixels, lines of
 * 40): roughly, since letters differ in width. Measured in lines of text.
 */
const LINES = 12.5;
const TITLE_LINE = 1.3;
const GAP = 0.5;

/** Letters to a line, in the half of the screen that the quotations leave. */
const COLUMN = { text: 56, title: 34 } as const;
/** Beside three quotations or more. */
const NARROW_COLUMN = { text: 46, title: 28 } as const;
/** Without any. */
const WIDE_COLUMN = { text: 80, title: 48 } as const;

export interface ProjectedStep {
  readonly title: string;
  readonly text: string;
  readonly question: string;
  /** How many quotations stand beside them. */
  readonly quotations: number;
}

/** Whether all that is said at a step can be seen without scrolling. */
export function fitsProjector({ title, text, question, quotations }: ProjectedStep): boolean {
  const column = quotations === 0 ? WIDE_COLUMN : quotations < 3 ? COLUMN : NARROW_COLUMN;
  const said = [text, question].filter((words) => words.trim() !== "");
  const lines = said.map((words) => GAP + countLines(words, column.text));
  return lines.reduce((sum, n) => sum + n, TITLE_LINE * countLines(title, column.title)) <= LINES;
}

/** How many lines words take, each as full as its words allow. */
export function countLines(words: string, perLine: number): number {
  return words
    .trim()
    .split(/\r\n|[\n\r]/u)
    .reduce((lines, paragraph) => lines + countOfParagraph(paragraph, perLine), 0);
}

function countOfParagraph(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(/\s+/u)) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= perLine) {
      used = wanted;
      continue;
    }
    // A word longer than a line is broken.
    const broken = Math.max(1, Math.ceil(length / perLine));
    lines += used === 0 ? broken - 1 : broken;
    used = length - (broken - 1) * perLine;
  }
  return lines;
}
